import { storedNumber } from "../../../../engine/figures/writing"
import { cellKeysOf } from "../../../../engine/model/cell-spec"
import type { Total } from "../../../../engine/merging/merged"
import { partsOfKey } from "../../../../engine/model/cell-key"
import { planOf, unitsOf } from "../../../../engine/outputs/summary/plan"
import type { SummaryRequest } from "../../../../engine/outputs/summary/request"
import { columnOfCell } from "../../../../engine/outputs/summary/units-geometry"
import { wholeSummary } from "../../../support/whole-summary"
import { addressOf } from "../../../../engine/workbook/address"
import { cellsOf, drawnSheet, sheetOf, shownOf } from "../../../support/drawn-summary"
import { handedIn, largeRound, publishedRound, summaryOf } from "../../../support/rounds"

/** What the unit-by-unit sheets show of every total, and what was merged. */
function totalsOf(request: SummaryRequest): readonly { readonly shown: unknown; readonly merged: unknown }[] {
  const cells = cellsOf(wholeSummary(request))
  const plan = planOf(request)
  return request.pack.forms.flatMap((form) => {
    const geometry = unitsOf(plan, form)
    return cellKeysOf(form).flatMap((cell) => {
      const [{ sheet }, column] = [geometry, columnOfCell(geometry, cell)]
      const summary = request.merged.cells.get(cell)!
      return geometry.groups.map(({ tier, totalRow }) => {
        const total = tier === undefined ? summary.province : summary.tiers.find((one) => one.tier === tier)!.total
        const content = cells.get(`${sheet}!${addressOf({ row: totalRow, column })}`)!.content
        return {
          shown: { cell, total: content.kind === "formula" ? content.stored : shownOf(content) },
          merged: { cell, total: storedOf(total) },
        }
      })
    })
  })
}

function storedOf({ status, figure }: Total): number | string {
  if (status === "notAdditive") return "không cộng"
  return figure === undefined ? "" : storedNumber(figure)
}

test.each([
  ["Vĩnh Phúc 2018", publishedRound()],
  ["forty units in three tiers", largeRound()],
])("[G10] every total of %s stands in the workbook exactly as it was merged", (_, round) => {
  const totals = totalsOf(summaryOf(round))
  expect(totals.length).toBeGreaterThan(10)
  expect(totals.map(({ shown }) => shown)).toEqual(totals.map(({ merged }) => merged))
})

test("the figures of the published report, each with the units behind it", () => {
  const book = wholeSummary(summaryOf(publishedRound()))
  const [arranged, storage] = ["Biểu A10", "Biểu A12"].map((name) => drawnSheet(sheetOf(book, name)))
  expect(arranged).toContain("Tổng số tài liệu đã chỉnh lý trong năm | 01 | mét giá | 900 | 5/9 | ")
  expect(arranged).toContain("Nguồn khác | 04 | mét giá |  | 0/9 | …")
  expect(storage).toContain("Tổng diện tích kho lưu trữ | 01 | m2 | 416 | 4/9 | ")
})

test("a total with an approximate figure in it says so, beside the count of provisional ones", () => {
  const round = publishedRound()
  const [first, second] = round.profile.units
  const rough = handedIn({ unit: first!.code, written: { "A10.01.1": "hơn 133.310" } }, round)
  const wrong = { "A10.01.1": 50, "A10.02.1": 20, "A10.03.1": 20, "A10.04.1": 20 }
  const lineOf = (files: typeof round.files) =>
    drawnSheet(sheetOf(wholeSummary(summaryOf({ ...round, files })), "Biểu A10")).find((line) =>
      line.includes(" | 01 |"),
    )
  expect(lineOf([rough])).toContain("| 133310 | 1/9 | ≈")
  expect(lineOf([rough, handedIn({ unit: second!.code, written: wrong }, round)])).toContain("| 133360 | 2/9 | *1 ≈")
})

test("[L5] a unit that reported nothing has empty cells, a nil return has 0 with its mark", () => {
  const request = summaryOf(largeRound())
  const plan = planOf(request)
  const cells = cellsOf(wholeSummary(request))
  for (const { unit, state, chosen } of request.tracking.units) {
    for (const form of request.pack.forms) {
      const geometry = unitsOf(plan, form)
      const row = geometry.rows.get(unit.code)
      if (row === undefined) continue
      for (const cell of cellKeysOf(form)) {
        const [{ sheet }, column] = [geometry, columnOfCell(geometry, cell)]
        const { content, look } = cells.get(`${sheet}!${addressOf({ row, column })}`)!
        const observation = chosen?.outcome.submission.observations.get(cell)
        if (state === "missing" || observation?.state === "blank") expect(content).toEqual({ kind: "empty" })
        if (state === "tied") expect(["", "?"]).toContain(shownOf(content))
        if (observation?.state === "zero") expect({ look, content }).toEqual(nil)
        if (observation?.state === "unreadable") expect(content).toEqual({ kind: "text", text: "?" })
      }
    }
  }
})

const nil = { look: "figureNil", content: { kind: "number", value: 0 } }

test("figures with errors, approximate figures and both are told apart", () => {
  const request = summaryOf(largeRound())
  const plan = planOf(request)
  const cells = cellsOf(wholeSummary(request))
  const looks = new Set<string>()
  for (const { cell, contributions } of request.merged.cells.values()) {
    const form = request.pack.forms.find(({ code }) => code === partsOfKey(cell).form)!
    const geometry = unitsOf(plan, form)
    for (const { unit, isNil, isProvisional, qualifier } of contributions) {
      const [{ sheet }, column] = [geometry, columnOfCell(geometry, cell)]
      const { look } = cells.get(`${sheet}!${addressOf({ row: geometry.rows.get(unit.code)!, column })}`)!
      const wanted = isProvisional
        ? qualifier === undefined
          ? "figureProvisional"
          : "figureDoubtful"
        : qualifier === undefined
          ? "figure"
          : "figureApproximate"
      expect(look).toBe(isNil ? "figureNil" : wanted)
      looks.add(look)
    }
  }
  expect([...looks].sort()).toEqual([
    ...["figure", "figureApproximate", "figureDoubtful", "figureNil", "figureProvisional"],
  ])
})

test("a form of many cells is printed over several pages, with the units' names on each", () => {
  const book = wholeSummary(summaryOf(largeRound()))
  expect(sheetOf(book, "A13 theo đơn vị").print).toMatchObject({ titleRows: "6:9", titleColumns: "A:C" })
  expect(sheetOf(book, "A10 theo đơn vị").print.titleColumns).toBeUndefined()
})
