import type { PackChart } from "../../model/pack"
import { addressOf } from "../../workbook/address"
import type { BookChart, BookSheet } from "../../workbook/book"
import { chartTable, type ChartTable } from "./chart-tables"
import { pagesOf } from "./pages"
import { periodTitle, type SummaryPlan } from "./plan"
import { readingSheet } from "./reading-sheet"
import { downArea, gap, laidOut, wayRows, wideLine, type TableLine } from "./table"

/** The last column is there for the right edge of the charts, which is cut where paper ends. */
const widths = [39, 10, 10, 10, 10, 10, 10, 1]
const last = widths.length

/** What a chart needs beside its bars, and what a bar needs, in rows of 18 points. */
const [besideBars, rowsABar] = [6, 1]

/** The charts that the pack asks for, each above the table that it draws; undefined where the pack asks for none. */
export function chartsSheet(plan: SummaryPlan): BookSheet | undefined {
  const { request, say, names } = plan
  const { charts: asked = [] } = request.pack
  if (asked.length === 0) return undefined
  const top = [
    wideLine(last, "title", say("charts.title", { period: periodTitle(request) })),
    wideLine(last, "note", say("charts.note", {})),
  ]
  const charts: BookChart[] = []
  const merges: string[] = []
  const lots: TableLine[][] = []
  let row = wayRows + top.length
  asked.forEach((one, index) => {
    const lines = linesOf(plan, one, index + 1, row + 1, { charts, merges })
    lots.push(lines)
    row += lines.length
  })
  const all = laidOut(widths, [gap(), ...top, ...lots.flat()]).rows.slice(wayRows)
  let taken = 0
  const cut = [top, ...lots].map(({ length }) => all.slice(taken, (taken += length)))
  const [head = [], ...blocks] = cut
  const pages = pairs(blocks).map((rows, index) => (index === 0 ? [...head, ...rows] : rows))
  return readingSheet(plan, {
    name: names.charts,
    widths,
    lines: [...top, ...lots.flat()],
    charts,
    merges,
    head: [wayRows + 1, wayRows + 1],
    frozenColumns: 0,
    print: {
      orientation: "portrait",
      ...pagesOf(pages, head.slice(0, 1), widths, "portrait"),
    },
  })
}

/** What lies over the lines, which have to know where they stand. */
interface Drawn {
  readonly charts: BookChart[]
  readonly merges: string[]
}

/** The lines of one chart from a row on: its title, room to draw in, its table. What is drawn there is added to `charts`, its head to `merges`. */
function linesOf(
  plan: SummaryPlan,
  asked: PackChart,
  number: number,
  from: number,
  { charts, merges }: Drawn,
): TableLine[] {
  const { request, say, names } = plan
  const title = asked.title[request.language]
  const heading: TableLine = { ...wideLine(last, "bold", `${number}. ${title}`), height: 26 }
  const table = chartTable(plan, asked)
  const rows = isDrawn(table) ? roomFor(table) : 0
  const tableAt = from + 1 + rows + 1
  if (table.head.length > 1) merges.push(downArea(1, tableAt, tableAt + table.head.length - 1))
  if (rows === 0) return [heading, wideLine(last, "note", say("charts.none", {})), ...linesIn(table)]
  const { drawn, series } = table
  const area = (column: number): string => {
    const first = tableAt + table.head.length
    return `${addressOf({ row: first, column })}:${addressOf({ row: first + drawn.length - 1, column })}`
  }
  charts.push({
    kind: table.kind,
    title,
    area: `${addressOf({ row: from + 1, column: 1 })}:${addressOf({ row: from + rows, column: last - 1 })}`,
    valueTitle: table.valueTitle,
    places: table.places,
    categories: { sheet: names.charts, area: area(1), stored: drawn.map(({ label }) => label) },
    series: series.map(({ column, name, figures }) => ({
      name: { sheet: names.charts, area: addressOf({ row: tableAt, column }), stored: [name] },
      values: { sheet: names.charts, area: area(column), stored: figures },
    })),
  })
  const room = Array.from({ length: rows }, () => gap(18))
  return [heading, ...room, gap(), ...linesIn(table)]
}

function linesIn({ head, drawn, total }: ChartTable): readonly TableLine[] {
  return [...head, ...drawn.map(({ line }) => line), ...total, gap(12)]
}

/** Two charts to a page: one would leave half of it white. */
function pairs<Row>(blocks: readonly (readonly Row[])[]): readonly (readonly Row[])[] {
  return blocks.flatMap((block, index) => (index % 2 === 0 ? [[...block, ...(blocks[index + 1] ?? [])]] : []))
}

function isDrawn({ series }: ChartTable): boolean {
  return series.some(({ figures }) => figures.some((figure) => figure !== undefined && figure !== 0))
}

function roomFor({ kind, drawn, series }: ChartTable): number {
  const bars = drawn.length * (kind === "stacked" ? 1.3 : series.length)
  return Math.min(24, Math.max(9, Math.ceil(besideBars + bars * rowsABar)))
}
