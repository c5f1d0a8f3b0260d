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
}
const formula = (text: string, more: object = {}) => ({ kind: "formula", formula: text, missing: "non_null", ...more })

test("hard rules that no figures satisfy together are named, and no others beside them", () => {
  const rules = [formula("A.01.1 > A.02.1"), formula("A.03.1 <= 5"), formula("A.02.1 >= A.01.1")]
  expect(lintLines(rules, form)).toEqual(["contradictory R1 R3"])
  expect(lintLines([{ ...rules[0], severity: "warning" }, rules[2]!], form)).toEqual([])
})

test("a contradiction goes through sums, whole numbers and figures that are not below 0", () => {
  const sum = { kind: "balance", by: "rows", total: "01", parts: ["02", "03"], missing: "partial_null" }
  expect(lintLines([sum, formula("A.02.1 > A.01.1")], form)).toEqual(["contradictory A.number R1 R2"])
  expect(lintLines([formula("2 * A.01.1 = 7")], form)).toEqual([])
  expect(lintLines([formula("A.01.1 > 3"), formula("A.01.1 < 4")], form)).toEqual(["contradictory R1 R2"])
  const decimals = { forms: { A: form.forms.A!.replaceAll(/(0\d) /g, "$1 .1 ") } }
  expect(lintLines([formula("A.01.1 > 3"), formula("A.01.1 < 4")], decimals)).toEqual([])
})

test("conditions with several ways are tried way by way", () => {
  const either = formula("OR(A.01.1 > 10; A.02.1 > 10)")
  const rules = [either, formula("A.01.1 <= 10"), formula("A.02.1 <= A.01.1")]
  expect(lintLines(rules, form)).toEqual(["contradictory R1 R2 R3"])
  expect(lintLines(rules.slice(0, 2), form)).toEqual([])
  const implied = [
    { kind: "implies", given: "01", then: "02" },
    { kind: "implies", given: "02", then: "03" },
    formula("A.01.1 >= 1"),
    formula("A.03.1 = 0"),
  ]
  expect(lintLines(implied, form)).toEqual(["contradictory R1 R2 R3 R4"])
})

test("rules over a quotient contradict one another although a divisor of 0 leaves both undecided: neither is satisfied", () => {
  const rules = [formula("A.02.1 / A.01.1 <= 2"), formula("NOT(A.02.1 / A.01.1 <= 2)")]
  expect(lintLines(rules, form)).toEqual(["contradictory R1 R2"])
})

test("a cell that can only be 0 is named with the rules that see to it", () => {
  const rules = [formula("A.01.1 = A.02.1 + A.03.1"), formula("A.02.1 >= A.01.1"), formula("A.04.1 >= A.01.1")]
  expect(lintLines(rules, form)).toEqual(["alwaysZero R1 R2 at A.03.1"])
})

test("[L6] a rule that is not judged of zeros alone does not forbid them", () => {
  const rules = [formula("A.01.1 > A.02.1", { missing: "non_zero" }), formula("A.01.1 <= A.02.1")]
  expect(lintLines(rules, form)).toEqual(["alwaysZero R1 R2 at A.02.1", "alwaysZero R1 R2 at A.01.1"].sort())
})

test("rules of forms that no tier fills together do not contradict one another", () => {
  const three = { A: form.forms.A!, B: form.forms.A!, C: form.forms.A! }
  const rules = [
    { kind: "compare", left: "A.01.1", relation: ">", right: "B.01.1", missing: "non_null" },
    { kind: "compare", left: "A.01.1", relation: "<", right: "C.01.1", missing: "non_null" },
  ]
  const clash = [...rules, formula("A.02.1 + B.01.1 >= A.01.1 + A.02.1")]
  expect(lintLines(clash, { forms: three, tiers: ["A B C"] })).toEqual(["contradictory R1 R3"])
  expect(lintLines(rules, { forms: three, tiers: ["A B", "A C"] })).toEqual([])
})

test("the sentence says what to do, in both languages", () => {
  const [found] = lintOf([formula("A.01.1 > A.02.1"), formula("A.02.1 >= A.01.1")], form)
  expect(say(found!.message, "vi", shortName)).toBe(
    "Biểu A: các quy tắc R1, R2 mâu thuẫn nhau: không số nào ghi vào 01.1, 02.1 thỏa mãn được tất cả. Hãy sửa hoặc bỏ một trong các quy tắc này.",
  )
  expect(say(found!.message, "en", shortName)).toBe(
    "Form A: the rules R1, R2 contradict one another: no figures in 01.1, 02.1 satisfy them all. Change one of these rules, or take it away.",
  )
})
