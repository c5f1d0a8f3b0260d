import { checkSubmission } from "../../../engine/checking/check-submission"
import { prepareRules } from "../../../engine/checking/prepare"
import { loadRules } from "../../../engine/forms/load-rules"
import { shownFigures } from "../../../engine/outputs/shown-figures"
import { drawn, packOf, shortName } from "../../support/drawn"

const nameOf = { vi: shortName, en: shortName }

/** The figures beside every finding of one rule, a line each: `stated 1.000 | expected 900 | năm 2017: 850`. */
function beside(rule: object, drawing: string, last?: string): readonly string[] {
  const { form, submission } = drawn(drawing)
  const pack = packOf({ ...form, rules: loadRules("A.json", [{ id: "R1", severity: "error", ...rule }], form, []) })
  const before = last === undefined ? undefined : drawn(last).submission
  const findings = checkSubmission(submission, prepareRules(pack, new Map(), submission.period), [], before)
  const called = { vi: "năm 2017", en: "2017" }
  return findings.map((finding) =>
    shownFigures(finding, { form, submission, nameOf, ...(before && { last: { submission: before, called } }) })
      .map((figure) => `${"of" in figure ? `${figure.role} ${figure.of.vi}:` : figure.role} ${figure.text.vi}`)
      .join(" | "),
  )
}

const drawing = `
       | 1    | 2
    01 | 1234 | 10
    02 | 1000 | 9`
const last = `
       | 1    | 2
    01 | 1200 |
    02 | 990  | 8`

test("a sum shows what is stated, what it comes to, and what the unit reported the year before", () => {
  const sum = { kind: "balance", by: "rows", total: "01", parts: ["02"], missing: "non_null" }
  expect(beside(sum, drawing)).toEqual(["stated 1.234 | expected 1.000", "stated 10 | expected 9"])
  // What the last report leaves blank is not shown as a figure.
  expect(beside(sum, drawing, last)).toEqual([
    ...["stated 1.234 | expected 1.000 | before năm 2017: 1.200", "stated 10 | expected 9"],
  ])
})

test("a comparison shows the other cell's figure under that cell's name", () => {
  const less = { kind: "compare", left: "01", relation: "<=", right: "02", missing: "non_null", columns: ["1"] }
  expect(beside(less, drawing, last)).toEqual(["stated 1.234 | other 02.1: 1.000 | before năm 2017: 1.200"])
})

test("a limit is shown as what it is", () => {
  expect(beside({ kind: "range", rows: ["01"], columns: ["1"], maximum: "1000" }, drawing)).toEqual([
    "stated 1.234 | most 1.000",
  ])
})

test("an opening figure shows the closing one of the year before, and where it stands", () => {
  const carried = { kind: "carried", opening: "02", closing: "01", columns: ["1"] }
  expect(beside(carried, drawing, last)).toEqual(["stated 1.000 | otherBefore 01.1: 1.200 | before năm 2017: 990"])
})

test("a figure with too many decimals shows the one that was perhaps meant", () => {
  const whole = { kind: "number", rows: ["01"], negative: "refused" }
  expect(beside(whole, "| 1\n01 | 3.135")).toEqual(["stated 3,135 | perhaps 3.135"])
})

test("both sides of a formula are shown as they come out", () => {
  const rule = { kind: "formula", formula: "A.01.1 = A.02.1 * 2", missing: "non_null" }
  expect(beside(rule, drawing)).toEqual(["left 1.234 | right 2.000"])
})

test("a blank cell shows what was there the year before; where nothing stands beside it, a figure is not repeated", () => {
  expect(beside({ kind: "required", rows: ["01"] }, "| 1\n01 |\n02 | 1", last)).toEqual(["before năm 2017: 1.200"])
  expect(beside({ kind: "number", rows: ["01"], negative: "refused" }, "| 1\n01 | -5")).toEqual([""])
})
