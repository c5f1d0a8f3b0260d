import fc from "fast-check"
import { foldTones } from "../../../engine/text/tones"
import { labels, syllables } from "./vocabulary"

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g

test("the older placement becomes the official one", () => {
  const folded = "hoà xoá thuỷ khoẻ thuý uỷ huỷ tuỳ luỹ loé toạ hoạ choè nhuỵ".split(" ").map(foldTones)
  expect(folded.join(" ")).toBe("hòa xóa thủy khỏe thúy ủy hủy tùy lũy lóe tọa họa chòe nhụy")
})

test("a tone put on the wrong vowel moves to the right one", () => {
  const folded = "muà cuả baó qùa hòan tóan gìa thúyêt".split(" ").map(foldTones)
  expect(folded.join(" ")).toBe("mùa của báo quà hoàn toán già thuyết")
})

test("words whose tone is in its place stay", () => {
  const words = "quý quỳ quỷ quả quốc giữa gìn giếng giờ hoàn toán hoạch xoài ngoáy khuỷu khuya của mùa lửa thuở thuế"
  expect(foldTones(words)).toBe(words)
  for (const label of labels) expect(foldTones(label)).toBe(label)
})

test("case stays letter by letter, and words among others are found", () => {
  expect(foldTones("UỶ BAN, Hoà Bình; tp.Hoà-bình")).toBe("ỦY BAN, Hòa Bình; tp.Hòa-bình")
  expect(foldTones("HoÀ")).toBe("HòA")
})

test("what is no Vietnamese syllable stays", () => {
  for (const text of ["où est la forêt", "Citroën", "áo1", "XUỶYZ", "12,5", ""]) expect(foldTones(text)).toBe(text)
})

test("NFD comes out folded in NFC", () => {
  expect(foldTones("thuỷ".normalize("NFD"))).toBe("thủy")
})

test("wherever a tone is put in a syllable, folding brings it home", () => {
  const misplaced = fc.tuple(fc.constantFrom(...syllables), fc.nat(6)).map(([word, at]) => {
    const tone = word.normalize("NFD").match(toneMarks)?.[0] ?? ""
    const letters = Array.from(word.normalize("NFD").replace(toneMarks, "").normalize("NFC"))
    const vowels = letters.flatMap((letter, index) => (/[aăâeêioôơuưy]/.test(letter) ? [index] : []))
    const bearer = vowels[at % vowels.length] ?? 0
    return [
      word,
      letters
        .map((letter, index) => (index === bearer ? letter + tone : letter))
        .join("")
        .normalize("NFC"),
    ] as const
  })
  fc.assert(
    fc.property(misplaced, ([word, written]) => expect(foldTones(written)).toBe(word)),
    { numRuns: 2000 },
  )
})

test("folding twice is folding once, and only tones move", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const folded = foldTones(text)
      expect(foldTones(folded)).toBe(folded)
      expect(folded.normalize("NFD").replace(toneMarks, "")).toBe(text.normalize("NFD").replace(toneMarks, ""))
    }),
  )
})
