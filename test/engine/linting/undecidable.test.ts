import { lintLines, type Linted } from "../../support/linted"

const drawing = `
       | 1 | 2
    01 |   |
    02 |   |
    03 |   |`
const form: Linted = { forms: { A: drawing } }
const formula = (text: string, more: object = {}) => ({ kind: "formula", formula: text, missing: "non_null", ...more })

test("a rule over forms that no tier fills together is never judged", () => {
  const three = { A: drawing, B: drawing, C: drawing }
  const rules = [formula("A.01.1 = B.01.1"), formula("A.01.1 <= C.01.1")]
  expect(lintLines(rules, { forms: three, tiers: ["A C", "B"] })).toEqual(["neverTogether R1"])
  expect(lintLines(rules, { forms: three, tiers: ["A C", "A B"] })).toEqual([])
  expect(lintLines(rules, { forms: three })).toEqual([])
})

test("[L16] last period's figure may be of a form that another tier fills, since units change tiers; not of one that none fills", () => {
  const two = { A: drawing, B: drawing }
  const rules = [formula("A.01.1 >= PREV(B.01.1)")]
  expect(lintLines(rules, { forms: two, tiers: ["A", "B"] })).toEqual([])
  expect(lintLines(rules, { forms: two, tiers: ["A"] })).toContain("neverTogether R1")
})

test("words taken for a figure leave a rule undecided for ever; to ask whether they are there is no such mistake", () => {
  const words: Linted = { ...form, words: ["A.02"], required: "01" }
  const compare = { kind: "compare", left: "A.01.1", relation: "<=", right: "A.02.1", missing: "non_null" }
  expect(lintLines([compare], words)).toEqual(["wordsAsFigure R1 at A.02.1"])
  const asked = formula("IF(A.01.1 > 0, NOT(ISBLANK(A.02.1)))", { missing: "always_zero" })
  expect(lintLines([asked], words)).toEqual([])
})

test("a rule that always holds, or always fails, is named", () => {
  expect(lintLines([formula("OR(A.01.1 <= 5; A.01.1 >= 3)")], form)).toEqual(["alwaysHolds R1"])
  expect(lintLines([formula("AND(A.01.1 <= 3; A.01.1 >= 5)")], form)).toEqual(["alwaysFails R1 at A.01.1"])
  expect(lintLines([formula("A.01.1 + 1 > A.01.1")], form)).toEqual(["alwaysHolds R1"])
  expect(lintLines([formula("A.01.1 / 0 > 3")], form)).toEqual(["dividesByZero R1 at A.01.1"])
  expect(lintLines([formula("OR(A.01.1 <= 5; A.01.1 >= 7)")], form)).toEqual([])
})

test("a rule that comes to no cell is named", () => {
  const day = { kind: "carried", by: "rows", opening: "01", closing: "02" }
  expect(lintLines([day], { ...form, words: ["A.02"] })).toEqual(["asksNothing R1"])
})
