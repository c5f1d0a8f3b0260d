import { foldTones } from "../../../engine/text/tones"
import { speaking, words } from "../../../src/taskpane/words"

const all = Object.entries(words)

test("every sentence is said in Vietnamese and in English", () => {
  expect(all.filter(([, { vi, en }]) => vi.trim() === "" || en.trim() === "").map(([key]) => key)).toEqual([])
})

test("Vietnamese is written with the official placement of tones", () => {
  expect(all.filter(([, { vi }]) => foldTones(vi) !== vi).map(([key]) => key)).toEqual([])
})

test("English sentences hold no Vietnamese but the product's name and the words of Excel's own menus", () => {
  const foreign = all.filter(
    ([key, { en }]) => key !== "language.other" && /[ăâđêôơưà-ỹ]/i.test(en.replaceAll("Biểu mẫu", "")),
  )
  expect(foreign.map(([key]) => key)).toEqual([])
})

test("facts stand where the sentence wants them", () => {
  expect(speaking("vi")("merged.units", { received: 1234, expected: 2000 })).toBe("Đã nhận 1.234/2.000 đơn vị")
  expect(speaking("en")("fill.unitNone", { query: "x" })).toBe("No unit matches “x”.")
})
