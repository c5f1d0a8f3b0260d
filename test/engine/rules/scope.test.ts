import { wholeYear, type Period } from "../../../engine/model/period"
import { parseDecimal } from "../../../engine/figures/writing"
import { loadRules } from "../../../engine/forms/load-rules"
import { cellsOf } from "../../../engine/formulas/formula"
import type { Form } from "../../../engine/model/form"
import { expand } from "../../../engine/rules/expand"
import { ruleKinds } from "../../../engine/rules/index"
import { drawn } from "../../support/drawn"

/** Row 02 takes figures in column 2 only, and column 2 has two decimals whatever the row. */
function limitedForm(): Form {
  const { form } = drawn(`
       | 1 | 2 | 3
    01 |   |   |
    02 |   |   |
    03 |   |   |`)
  return {
    ...form,
    columns: form.columns.map((column) => (column.number === "2" ? { ...column, places: 2 } : column)),
    lines: form.lines.map((line) =>
      line.line === "indicator" && line.indicator.code === "02"
        ? { ...line, indicator: { ...line.indicator, columns: ["2"] } }
        : line,
    ),
  }
}

const expansionsOf = (rule: object) => {
  const form = limitedForm()
  const loaded = loadRules("A.json", [{ id: "R1", severity: "error", ...rule }], form, [])
  const settings = new Map([["least", parseDecimal("5")!]])
  return loaded.flatMap((one) => expand(one, { form, forms: [form], settings, period: wholeYear(2018) }))
}
const missing = "non_null"
const stated = [
  { kind: "required", rows: ["01", "02"] },
  { kind: "number", rows: ["02"], negative: "allowed" },
  { kind: "balance", by: "rows", total: "02", parts: ["01", "03"], missing },
  { kind: "compare", left: "01", relation: "<=", right: "02", missing },
  { kind: "range", rows: ["02"], minimum: "1" },
  { kind: "ratio", numerator: "02", denominator: "01", minimum: "1", maximum: "2" },
  { kind: "together", row: "01", other: "02" },
  { kind: "implies", given: "02", then: "03" },
  { kind: "carried", opening: "01", closing: "02" },
  { kind: "decrease", rows: ["02"] },
  { kind: "repeated", rows: ["02"] },
  { kind: "listed", rows: ["01", "02"], names: "1", counts: "2" },
  { kind: "change", rows: ["02"], factor: "3" },
  { kind: "swapped", by: "rows", rows: ["01", "02"] },
  { kind: "rounded", rows: ["02"] },
  { kind: "peers", rows: ["02"], score: "3.5" },
  { kind: "pace", rows: ["02"], width: "20" },
  { kind: "day", rows: ["02"], to: "03-31" },
  { kind: "formula", formula: "SUM(A.01:A.02) = COUNT(A.02)", at: "A.02.2", missing },
]

test("a rule speaks only of cells that the form has", () => {
  const lines = stated.map(
    (rule) =>
      `${rule.kind} ${expansionsOf(rule)
        .map(({ at }) => at.slice(2))
        .join(" ")}`,
  )
  expect(lines).toEqual([
    "required 01.1 01.2 01.3 02.2",
    ...["number 02.2", "balance 02.2", "compare 01.2", "range 02.2", "ratio 02.2", "together 01.2", "implies 02.2"],
    ...["carried 01.2", "decrease 02.2", "repeated 02.2", "listed 01.2 01.2", `change${" 02.2".repeat(8)}`],
    ...["swapped 01.2", "rounded 02.2", "peers 02.2", "pace 02.2", "day 02.2", "formula 02.2"],
  ])
  expect(
    expansionsOf(stated.at(-1)!)
      .flatMap(({ condition }) => cellsOf(condition))
      .join(" "),
  ).toBe("A.01.1 A.01.2 A.01.3 A.02.2")
  expect(new Set(stated.map(({ kind }) => kind))).toEqual(new Set(ruleKinds.map(({ kind }) => kind)))
})

test("a row or column without a cell adds nothing to a sum, and is no total", () => {
  const parts = (rule: object) =>
    expansionsOf(rule).map(({ at, fails: { facts } }) => `${at.slice(2)} = ${cells(facts.parts)}`)
  const cells = (fact: unknown) => (fact as { cells: readonly string[] }).cells.map((cell) => cell.slice(2)).join(" + ")
  expect(parts({ kind: "balance", by: "rows", total: "01", parts: ["02", "03"], missing })).toEqual([
    ...["01.1 = 03.1", "01.2 = 02.2 + 03.2", "01.3 = 03.3"],
  ])
  expect(parts({ kind: "balance", by: "columns", total: "3", parts: ["1", "2"], missing })).toEqual([
    ...["01.3 = 01.1 + 01.2", "03.3 = 03.1 + 03.2"],
  ])
  expect(parts({ kind: "balance", by: "rows", total: "01", parts: ["02"], missing })).toEqual(["01.2 = 02.2"])
})

test("two columns are held against each other in the rows that take figures in both", () => {
  const compared = { kind: "compare", by: "columns", relation: "<=", missing }
  expect(expansionsOf({ ...compared, left: "1", right: "2" }).map(({ at }) => at)).toStrictEqual(["A.01.1", "A.03.1"])
  expect(expansionsOf({ ...compared, left: "2", right: "1" }).map(({ at }) => at)).toStrictEqual(["A.01.2", "A.03.2"])
})

test("a column of words is no figure to any rule, and a day is no sum of others", () => {
  const judged = (kind: "text" | "date", rule: object) => {
    const { form } = drawn("  | 1 | 2\n01 | |\n02 | |\n03 | |")
    const columns = form.columns.map((column) => (column.number === "2" ? { ...column, kind } : column))
    const other = { ...form, columns }
    const loaded = loadRules("A.json", [{ id: "R1", severity: "error", ...rule }], other, [])
    const scope = { form: other, forms: [other], settings: new Map(), period: wholeYear(2018) }
    return loaded.flatMap((one) => expand(one, scope)).map(({ at }) => at)
  }
  expect(judged("text", { kind: "number", rows: ["01"], negative: "allowed" })).toEqual(["A.01.1"])
  const sum = { kind: "balance", by: "rows", total: "01", parts: ["02", "03"], missing }
  expect([judged("text", sum), judged("date", sum)]).toEqual([["A.01.1"], ["A.01.1"]])
})

test("[L3] the decimals of a column that declares them stand for those of its rows", () => {
  const [number] = expansionsOf({ kind: "number", rows: ["02"], negative: "allowed" })
  expect(number?.fails).toMatchObject({ key: "number.decimals", facts: { places: 2 } })
  const tolerances = expansionsOf({ kind: "balance", by: "rows", total: "01", parts: ["03"], missing }).map(
    ({ condition }) => (condition.op === "compare" ? condition.tolerance : undefined),
  )
  expect(tolerances.map((it) => it?.digits)).toEqual([0, 1, 0])
})

test("a cell that the form does not have is no cell of it", () => {
  const rule = { kind: "decrease", cells: ["A.02.1"] }
  expect(() => expansionsOf(rule)).toThrow("wanted a column of form A in row 02 (2)")
})

test("a setting that was not checked before use, a kind that no pack can load and a day before Excel's calendar throw", () => {
  const form = limitedForm()
  const scope = { form, forms: [form], settings: new Map(), period: wholeYear(2018) }
  const rule = {
    id: "R1",
    kind: "range",
    severity: "error",
    parameters: { rows: ["01"], minimum: { setting: "least" } },
  }
  const expanding = (stated: object) => () =>
    expand({ ...rule, ...stated } as unknown as Parameters<typeof expand>[0], scope)
  expect(expanding({})).toThrow("setting least was not checked")
  const fromNewYear = { kind: "day", parameters: { rows: ["01"], from: "01-01" } }
  expect(() => expand({ ...rule, ...fromNewYear } as never, { ...scope, period: "1900" as Period })).toThrow(
    "01-01 is no day of 1900 that a spreadsheet can hold",
  )
  expect(expanding({ kind: "median" })).toThrow("rule R1 is of a kind that no pack can load: median")
})
