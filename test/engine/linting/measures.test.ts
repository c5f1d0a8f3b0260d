import { lintLines, lintOf, type Linted } from "../../support/linted"
import { say } from "../../../engine/messages/say"
import { shortName } from "../../support/drawn"

const form: Linted = {
  forms: {
    A: `
         | 1
      01 |
      02 |
      03 |
      04 |`,
  },
  measures: { "A.02": "hồ sơ", "A.04": "hồ sơ" },
}
const formula = (text: string) => ({ kind: "formula", formula: text, missing: "non_null" })

test.each([
  ["a comparison", "A.01.1 >= A.02.1"],
  ["a sum", "SUM(A.01.1, A.02.1) <= 100"],
  ["a difference", "A.01.1 - A.02.1 >= 5"],
  ["a sum on one side, its unit on the other", "A.01.1 <= A.02.1 + A.04.1"],
  ["the greatest of several", "MAX(A.01.1, A.02.1) <= 100"],
  ["last period's figure", "A.01.1 >= PREV(A.02.1)"],
  ["a figure that is taken away by −1", "A.01.1 + -1 * A.02.1 >= 5"],
  ["one branch of a choice", "A.03.1 <= IF(A.01.1 > 3; A.01.1; A.02.1)"],
])("%s of metres and files is named", (_, text) => {
  expect(lintLines([formula(text)], form)).toEqual(
    ["measures R1 at A.01.1"].map((line) => (text.startsWith("A.03") ? line.replace("01", "03") : line)),
  )
})

test.each([
  ["figures of one unit", "A.01.1 >= A.03.1"],
  ["a constant", "A.02.1 <= 100"],
  ["a conversion", "A.02.1 <= 50 * A.01.1"],
  ["a ratio", "A.02.1 / A.01.1 <= 50"],
  ["a count of cells", "COUNT(A.01.1, A.02.1) >= A.03.1 * 0.1"],
  ["where there is one there is the other", "IF(A.01.1 > 0, A.02.1 > 0)"],
])("%s mixes no units", (_, text) => {
  expect(lintLines([formula(text)], form)).toEqual([])
})

test("the sentence names both cells with their units, and says how a conversion is written", () => {
  const [found] = lintOf([formula("A.01.1 >= A.02.1")], form)
  expect(say(found!.message, "vi", shortName)).toBe(
    "Quy tắc R1 cộng, trừ hoặc so sánh 01.1 (đơn vị tính: m) với 02.1 (đơn vị tính: hồ sơ). Hãy kiểm tra lại các ô; nếu đúng là cần quy đổi thì nhân với một hằng số.",
  )
})
