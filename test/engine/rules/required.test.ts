import { mistakesIn, verdicts } from "../../support/drawn"

const drawing = `
     | 1 | 2   | 3
  01 | 0 |     | x
  02 |   | nil | 5`

test("[L5] a blank is missing; 0, a declared 0 and text that cannot be read are there", () => {
  expect(verdicts({ kind: "required", rows: ["01", "02"] }, drawing)).toEqual(["01.2 fails", "02.1 fails"])
  expect(verdicts({ kind: "required", rows: ["01", "02"], columns: ["2"] }, drawing)).toEqual(["01.2 fails"])
})

test("[L7] a rule about no row, and one with a parameter it does not know, are the pack's mistakes", () => {
  expect(mistakesIn({ kind: "required", rows: [] }, drawing)).toEqual([
    "A.json, rules[0].rows: found [], wanted at least 1 entry",
  ])
  expect(mistakesIn({ kind: "required", rows: ["01"], column: "2", constructor: 1 }, drawing)).toEqual([
    'A.json, rules[0]: found "column", "constructor", wanted no such field',
  ])
})
