import { merge } from "../../../../engine/merging/merge"
import type { CellKey } from "../../../../engine/model/cell-key"
import type { Pack, PackChart } from "../../../../engine/model/pack"
import { wholeSummary } from "../../../support/whole-summary"
import type { BookChart } from "../../../../engine/workbook/book"
import { writeBook } from "../../../../engine/xlsx/write-book"
import { cellsOf, drawnSheet, sheetOf, shownOf } from "../../../support/drawn-summary"
import { chartsSeen } from "../../../support/openpyxl-charts"
import { recalculated } from "../../../support/libre-office"
import { describeWith, libreOffice, openpyxl } from "../../../support/programs"
import { largeRound, publishedRound, summaryOf, type Round } from "../../../support/rounds"
import { partsOf } from "../../../support/written-parts"

function both(text: string) {
  return { vi: text, en: text }
}

const cells = (...keys: readonly string[]) => keys.map((key) => ({ cell: key as CellKey }))

const charts: readonly PackChart[] = [
  { kind: "submissions", title: both("Tình hình nộp <báo cáo> & hạn") },
  { kind: "tiers", title: both("Nhân sự"), cells: cells("A4.01.1", "A4.02.1") },
  { kind: "cells", title: both("Kho"), cells: cells("A12.02.1", "A12.03.1", "A12.04.1") },
]

function bookOf(round: Round, drawn: readonly PackChart[]) {
  const pack: Pack = { ...round.pack, charts: drawn }
  const request = summaryOf(round)
  return wholeSummary({ ...request, pack, merged: merge(pack, round.profile, request.tracking, "keep") })
}

const book = bookOf(largeRound(), charts)
const sheet = sheetOf(book, "Biểu đồ")

/** What stands in the cells of a range of a chart. */
function standing({ sheet: name, area }: BookChart["series"][number]["name" | "values"] | BookChart["categories"]) {
  const at = cellsOf(book)
  const [first = "", last = first] = area.split(":")
  const column = first.replace(/\d+/, "")
  const [from, to] = [first, last].map((address) => Number(address.replace(/\D+/, "")))
  return Array.from({ length: to! - from! + 1 }, (_, i) => shownOf(at.get(`${name}!${column}${from! + i}`)!.content))
}

test("the charts that the pack asks for stand on a sheet of their own, to which the cover leads; a pack without any has no such sheet", () => {
  expect(sheet.charts!.map(({ title }) => title)).toEqual(charts.map(({ title }) => title.vi))
  expect(drawnSheet(sheetOf(book, "Tổng quan")).some((line) => line.startsWith("Biểu đồ | "))).toBe(true)
  expect(wholeSummary(summaryOf(largeRound())).sheets.some(({ name }) => name === "Biểu đồ")).toBe(false)
})

test("[G10] what a chart draws before anything is computed is what stands in the cells that it refers to", () => {
  for (const { categories, series } of sheet.charts!) {
    expect(standing(categories)).toEqual(categories.stored)
    for (const { name, values } of series) {
      expect(standing(name)).toEqual(name.stored)
      expect(standing(values)).toEqual(values.stored.map((figure) => (figure === undefined ? "" : String(figure))))
    }
  }
})

test("every unit is in one state of the chart of submissions, and states of nobody have no bar", () => {
  const [submissions] = sheet.charts!
  expect(submissions!.series.map(({ name }) => name.stored[0])).toEqual([
    "Đúng hạn",
    "Nộp chậm",
    "Trùng tệp",
    "Chưa nộp",
  ])
  const all = submissions!.series.flatMap(({ values }) => values.stored.map((count) => count ?? 0))
  expect(all.reduce((sum, count) => sum + count, 0)).toBe(40)
})

test("[L5] a total that nobody reports is no bar and an empty cell, not 0; a chart of nothing is said in words", () => {
  const asked: readonly PackChart[] = [
    { kind: "cells", title: both("Kho"), cells: cells("A12.01.1", "A12.04.1") },
    { kind: "cells", title: both("Không có"), cells: cells("A10.03.1", "A10.04.1") },
  ]
  const published = sheetOf(bookOf(publishedRound(), asked), "Biểu đồ")
  expect(published.charts!.map(({ series }) => series[0]!.values.stored)).toEqual([[416, undefined]])
  expect(drawnSheet(published)).toContain("Chưa có số liệu để vẽ.")
})

test("no chart lies over a cell that holds something, and all lie within what is printed", () => {
  const rows = new Map(sheet.rows.map(({ row, cells: held }) => [row, held]))
  for (const { area } of sheet.charts!) {
    const [from, to] = area.split(":").map((address) => Number(address.replace(/\D+/, "")))
    for (let row = from!; row <= to!; row++) expect([area, row, rows.get(row)]).toEqual([area, row, []])
    expect(area).toMatch(/^A\d+:G\d+$/)
  }
  expect(sheet.print.area).toMatch(/^A2:H\d+$/)
})

test("[G13] a chart's part has its elements in the order of ECMA-376 and nothing newer than Excel 2007", async () => {
  const parts = partsOf(await writeBook(book))
  const names = [...parts.keys()].filter((name) => /chart|drawing/.test(name))
  expect(names.sort()).toEqual([
    ...["xl/charts/chart1.xml", "xl/charts/chart2.xml", "xl/charts/chart3.xml"],
    ...["xl/drawings/_rels/drawing1.xml.rels", "xl/drawings/drawing1.xml"],
  ])
  const order = (xml: string, parent: string): readonly string[] => {
    const inside = new RegExp(`<c:${parent}>(.*?)</c:${parent}>`, "s").exec(xml)?.[1] ?? ""
    const found: string[] = []
    let depth = 0
    for (const [, close, name = "", empty] of inside.matchAll(/<(\/?)([ac]:\w+)[^>]*?(\/?)>/g)) {
      if (close === "/") depth -= 1
      else {
        if (depth === 0) found.push(name.slice(2))
        if (empty !== "/") depth += 1
      }
    }
    return found
  }
  const [stacked, clustered] = ["xl/charts/chart1.xml", "xl/charts/chart2.xml"].map((name) => parts.get(name)!)
  expect(order(clustered!, "ser")).toEqual(["idx", "order", "tx", "spPr", "invertIfNegative", "dLbls", "cat", "val"])
  expect(order(clustered!, "dLbls")).toEqual(
    "numFmt txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize".split(" "),
  )
  expect(order(clustered!, "catAx")).toEqual(
    "axId scaling delete axPos majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl".split(
      " ",
    ),
  )
  expect(order(clustered!, "valAx").slice(0, 14)).toEqual(
    "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses".split(
      " ",
    ),
  )
  expect(order(stacked!, "barChart").slice(-4)).toEqual(["gapWidth", "overlap", "axId", "axId"])
  // Excel repairs a stack whose labels stand outside.
  expect(stacked).not.toContain("outEnd")
  expect(stacked).toContain("Tình hình nộp &lt;báo cáo&gt; &amp; hạn")
  for (const xml of [stacked!, clustered!])
    expect([...xml.matchAll(/xmlns:(\w+)=/g)].map(([, name]) => name)).toEqual(["c", "a"])
  const worksheet = parts.get(`xl/worksheets/sheet${book.sheets.indexOf(sheet) + 1}.xml`)!
  expect(worksheet).toMatch(/<drawing [^>]*r:id="rId1"\/><\/worksheet>$/)
  expect(parts.get("[Content_Types].xml")!.match(/drawingml\.chart\+xml/g)).toHaveLength(3)
})

describeWith([openpyxl], "openpyxl reads the charts", () => {
  test("[G13] each with its title, its axis, its legend only of several series, and the cells it refers to", async () => {
    const seen = await chartsSeen(await writeBook(book))
    expect(Object.keys(seen)).toEqual(["Biểu đồ"])
    const [submissions, staff, rooms] = seen["Biểu đồ"]!
    expect([submissions, staff, rooms].map((one) => one!.hasLegend)).toEqual([true, true, false])
    expect([submissions, staff, rooms].map((one) => one!.grouping)).toEqual(["stacked", "clustered", "clustered"])
    expect(staff).toMatchObject({ title: "Nhân sự", valueTitle: "Đơn vị tính: người", format: "#,##0" })
    sheet.charts!.forEach(({ series }, index) => {
      const one = seen["Biểu đồ"]![index]!
      expect(one.series.map(({ cached }) => cached)).toEqual(
        series.map(({ values }) => values.stored.map((figure) => figure ?? null)),
      )
      expect(one.series.every(({ hasLabels }) => hasLabels)).toBe(true)
      expect(one.series[0]!.values).toMatch(/^'Biểu đồ'!\$B\$\d+:\$B\$\d+$/)
    })
  })
})

describeWith([libreOffice, openpyxl], "LibreOffice keeps the charts", () => {
  test("[G13] what is computed anew is drawn from the same cells, with the same figures", async () => {
    const bytes = await writeBook(book)
    const again = (await recalculated(new Map([["a.xlsx", bytes]]))).get("a.xlsx")!
    const [ours, theirs] = [await chartsSeen(bytes), await chartsSeen(again)].map((seen) =>
      seen["Biểu đồ"]!.map(({ series }) =>
        series.map(({ values, cached }) => ({ values: values.replaceAll("'", ""), cached })),
      ),
    )
    expect(theirs).toEqual(ours)
  })
})
