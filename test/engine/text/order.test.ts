import fc from "fast-check"
import { compareCodes, compareVietnamese } from "../../../engine/text/order"
import { labels, syllables } from "./vocabulary"

const inOrder = (line: string, compare: (a: string, b: string) => number) => {
  const words = line.split(" | ")
  expect([...words].reverse().sort(compare)).toEqual(words)
}

test("letters come in the order of the Vietnamese alphabet, f j w z at their Latin places", () => {
  inOrder(Array.from("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz").join(" | "), compareVietnamese)
  inOrder("Bắc Ninh | Cà Mau | Dĩ An | Đà Nẵng | Ea Kar | Ô Môn | Ơ | Uông Bí | Ưng Hòa | Yên Bái", compareVietnamese)
})

test("tones decide where the letters are the same, in the order ngang huyền hỏi ngã sắc nặng", () => {
  inOrder("ma | mà | mả | mã | má | mạ | mai", compareVietnamese)
  inOrder("hoa | hòa | hóa | hòa bình | hoàn | học", compareVietnamese)
})

test("case decides last", () => {
  inOrder("hòa | Hòa | HÒA | hóa | Hóa", compareVietnamese)
})

test("numbers inside count by value", () => {
  inOrder("Xã 1 | Xã 02 | Xã 2 | Xã 10 | Xã 100 | Xã Tân Lập", (a, b) => compareVietnamese(a, b))
})

test("nothing comes before something, a space before a letter, punctuation as a space", () => {
  inOrder("An | An Bình | An-Lạc | An, Tân | Anh", compareVietnamese)
})

test("letters of other languages stand by their base letter, other alphabets at the end", () => {
  inOrder("nam | nám | ñam | nan | nằm | z | α | я", compareVietnamese)
})

test("NFD and NFC of a name stand side by side", () => {
  inOrder(["Hòa", "Hòa".normalize("NFD"), "Hóa"].sort(compareVietnamese).join(" | "), compareVietnamese)
  expect(compareVietnamese("Hòa".normalize("NFD"), "Hỏa")).toBe(-1)
  expect(compareVietnamese("Hòa".normalize("NFD"), "Hoa")).toBe(1)
})

test("the order is the one that the Unicode collation gives for Vietnamese words", () => {
  const collator = new Intl.Collator("vi")
  const words = fc
    .tuple(fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 3 }), fc.nat(2))
    .map(([some, upper]) => some.map((word, at) => (at < upper ? word.toUpperCase() : word)).join(" "))
  fc.assert(
    fc.property(words, words, (a, b) => expect(compareVietnamese(a, b)).toBe(Math.sign(collator.compare(a, b)))),
    { numRuns: 3000 },
  )
})

test("codes go by the value of their digits, then by character", () => {
  inOrder("01 | 1 | 2 | 10", compareCodes)
  inOrder("1.2 | 1.10 | 2 | A2 | A10 | A10.1 | H26 | H55.242", compareCodes)
  inOrder("000.00.00.H30 | 000.00.00.H49 | 00001 | 26 | 243", compareCodes)
})

test.each([
  ["compareVietnamese", compareVietnamese],
  ["compareCodes", compareCodes],
])("%s is a total order: 0 only for the same text, antisymmetric, transitive", (_, compare) => {
  const piece = fc.constantFrom(
    "a",
    "á",
    "A",
    "đ",
    "D",
    " ",
    "-",
    "0",
    "1",
    "01",
    "10",
    "9",
    "ñ",
    "\u0301",
    "я",
    "\0",
    "😀",
    ".",
  )
  const text = fc.oneof(
    fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join("")),
    fc.string({ unit: "binary" }),
  )
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      expect(compare(a, b) === 0).toBe(a === b)
      expect(compare(a, b) + compare(b, a)).toBe(0)
      const [x = "", y = "", z = ""] = [a, b, c].sort(compare)
      expect(compare(x, y)).toBeLessThanOrEqual(0)
      expect(compare(y, z)).toBeLessThanOrEqual(0)
      expect(compare(x, z)).toBeLessThanOrEqual(0)
    }),
    { numRuns: 3000 },
  )
})

test("[G8] sorting does not depend on the order before", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...labels], { minLength: labels.length }), (shuffled) => {
      expect([...shuffled].sort(compareVietnamese)).toEqual([...labels].sort(compareVietnamese))
    }),
  )
})
