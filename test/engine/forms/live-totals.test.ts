import { liveTotals, type TermCell } from "../../../engine/forms/live-totals"
import { loadForm } from "../../../engine/forms/load-form"
import { shortName } from "../../support/drawn"
import { breakdownJson, columnJson, formJson, measures, rowJson } from "../../support/pack-json"

test("a form computes its total columns in every row, and its total rows by their first breakdown", () => {
  const breakdowns = [
    breakdownJson("subset", ["06"]),
    breakdownJson("partition", ["02", "03"]),
    breakdownJson("partition", ["04", "05"]),
  ]
  const columns = [columnJson("1", "1=(2+3)"), columnJson("2"), columnJson("3")]
  const form = loadForm("A1.json", formJson({ columns, rows: [rowJson("01", { breakdowns })] }), measures)
  const totals = [...liveTotals(form)].map(
    ([cell, terms]) => `${shortName(cell)} = ${terms.map((term) => shortName(term.cell)).join(" + ")}`,
  )
  expect(totals).toEqual([
    ...["01.1 = 01.2 + 01.3", "01.2 = 02.2 + 03.2", "01.3 = 02.3 + 03.3", "06.1 = 06.2 + 06.3"],
    ...["02.1 = 02.2 + 02.3", "03.1 = 03.2 + 03.3", "04.1 = 04.2 + 04.3", "05.1 = 05.2 + 05.3"],
  ])
})

test("printed arithmetic adds and subtracts, in rows and in columns; a cell that does not exist is neither computed nor a part", () => {
  const columns = [columnJson("1"), columnJson("2"), columnJson("3", "3=1-2")]
  const rows = [rowJson("01"), rowJson("02", { columns: ["1"] }), rowJson("03", { arithmetic: "03=01-02" })]
  const form = loadForm("A1.json", formJson({ columns, rows }), measures)
  const signed = ({ cell, sign }: TermCell) => `${sign === 1 ? "+" : "-"} ${shortName(cell)}`
  expect([...liveTotals(form)].map(([cell, terms]) => `${shortName(cell)} = ${terms.map(signed).join(" ")}`)).toEqual([
    "01.3 = + 01.1 - 01.2",
    "03.1 = + 01.1 - 02.1",
    "03.2 = + 01.2",
    "03.3 = + 03.1 - 03.2",
  ])
})

test("a form without sums computes nothing", () => {
  const rows = [rowJson("01", { breakdowns: [breakdownJson("subset", ["02"])] })]
  expect(liveTotals(loadForm("A1.json", formJson({ rows }), measures)).size).toBe(0)
})

test("days, words, a yes and shares are added over no rows, and no rule asks that they add up", () => {
  const columns = [
    columnJson("1"),
    { ...columnJson("2"), kind: "date" },
    { ...columnJson("3"), merging: "notAdditive" },
    { ...columnJson("4"), kind: "yesNo" },
  ]
  const breakdowns = [breakdownJson("partition", ["02", "03"]), breakdownJson("subset", ["04"])]
  const form = loadForm("A1.json", formJson({ columns, rows: [rowJson("01", { breakdowns })] }), measures)
  expect([...liveTotals(form).keys()].map(shortName)).toEqual(["01.1"])
  const overRows = form.rules.filter(({ kind }) => kind === "balance" || kind === "compare")
  expect(overRows.map(({ id, parameters }) => [id, (parameters as { columns?: unknown }).columns])).toEqual([
    ["A1.sum-01-1", ["1"]],
    ["A1.within-04", ["1"]],
  ])
  const shares = { columns: [{ ...columnJson("1"), merging: "notAdditive" }], rows: [rowJson("01", { breakdowns })] }
  const { rules } = loadForm("A1.json", formJson(shares), measures)
  expect(rules.map(({ id }) => id)).toEqual(["A1.required", "A1.number"])
})
