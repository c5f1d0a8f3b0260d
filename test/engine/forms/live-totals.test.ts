import { liveTotals } from "../../../engine/forms/live-totals"
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
    ([cell, parts]) => `${shortName(cell)} = ${parts.map(shortName).join(" + ")}`,
  )
  expect(totals).toEqual([
    ...["01.1 = 01.2 + 01.3", "01.2 = 02.2 + 03.2", "01.3 = 02.3 + 03.3", "06.1 = 06.2 + 06.3"],
    ...["02.1 = 02.2 + 02.3", "03.1 = 03.2 + 03.3", "04.1 = 04.2 + 04.3", "05.1 = 05.2 + 05.3"],
  ])
})

test("a form without sums computes nothing", () => {
  const rows = [rowJson("01", { breakdowns: [breakdownJson("subset", ["02"])] })]
  expect(liveTotals(loadForm("A1.json", formJson({ rows }), measures)).size).toBe(0)
})
