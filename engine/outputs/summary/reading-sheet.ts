import type { BookCell, BookRow, BookSheet, LongSheet, PrintSetup } from "../../workbook/book"
import { addressOf } from "../../workbook/address"
import { textCell } from "../cells"
import { footerOf, type SummaryPlan } from "./plan"
import { laidOut, laidOutRows, wayRows, type TableLine } from "./table"

/** A place of the workbook that a sheet leads to. */
export interface Way {
  readonly sheet: string
  readonly text: string
  /** Absent: `A1`. */
  readonly address?: string
}

/** A sheet for reading: the ways from it in row 1, which is not printed, its lines below. */
export interface Reading {
  readonly name: string
  readonly widths: readonly number[]
  /** From row 2 on. */
  readonly lines: readonly TableLine[]
  readonly merges?: readonly string[]
  /** Absent: none. */
  readonly charts?: BookSheet["charts"]
  /** Other sheets than the cover. */
  readonly ways?: readonly Way[]
  /** First and last row of the table's head: it repeats on every page, and what is above stays in sight. */
  readonly head: readonly [first: number, last: number]
  readonly frozenColumns: number
  /** Columns at the right that are on the screen and not on paper; absent: none. */
  readonly screenOnly?: number
  /** What may be done on the sheet with a mouse, said beside the ways; absent: nothing. */
  readonly hint?: string
  readonly print: Omit<PrintSetup, "footer" | "titleRows" | "area" | "blackOnWhite">
}

/** Lines that stand below those of a reading, so many that they are made as they are written. */
export interface LongLines {
  readonly count: number
  /** The areas in them that are one cell. */
  readonly merges: readonly string[]
  /** Every time anew. */
  readonly lines: () => Iterable<TableLine>
}

/** The same sheet, with long lines below its own. */
export function longSheet(plan: SummaryPlan, reading: Reading, { count, merges, lines }: LongLines): LongSheet {
  const { widths, screenOnly = 0 } = reading
  const sheet = readingSheet(plan, { ...reading, merges: [...(reading.merges ?? []), ...merges] })
  const above = sheet.rows.length
  function* rows(): Generator<BookRow> {
    yield* sheet.rows
    yield* laidOutRows(widths, lines(), above)
  }
  const area = printedArea(above + count, widths.length - screenOnly)
  return { ...sheet, rows: { [Symbol.iterator]: rows }, print: { ...sheet.print, area } }
}

function printedArea(row: number, column: number): string {
  return `A${wayRows + 1}:${addressOf({ row, column })}`
}

/** The ways from the sheet stand above its lines. */
export function readingSheet(plan: SummaryPlan, reading: Reading): BookSheet {
  const { name, widths, lines, merges = [], head, frozenColumns, screenOnly = 0, print } = reading
  const table = laidOut(widths, [waysLine(plan, reading), ...lines])
  return {
    name,
    visibility: "visible",
    ...table,
    merges: [...table.merges, ...merges],
    ...(reading.charts === undefined ? {} : { charts: reading.charts }),
    locked: false,
    validations: [],
    print: {
      ...print,
      area: printedArea(table.rows.length, widths.length - screenOnly),
      titleRows: head.join(":"),
      footer: footerOf(plan, name),
      blackOnWhite: true,
    },
    frozen: { rows: head[1], columns: frozenColumns },
  }
}

/** Links side by side, each over as many columns as its text needs. */
function waysLine({ names, say }: SummaryPlan, { widths, ways = [], hint }: Reading): TableLine {
  const cells: BookCell[] = []
  const spans: (readonly [number, number])[] = []
  let column = 1
  for (const { sheet, text, address = addressOf({ row: 1, column: 1 }) } of [
    { sheet: names.cover, text: say("toCover", {}) },
    ...ways,
  ]) {
    if (column > widths.length) break
    const first = column
    let width = 0
    while (column <= widths.length && width < text.length + 4) width += widths[column++ - 1] ?? 0
    cells.push({ column: first, look: "navigation", content: { kind: "link", text, sheet, address } })
    spans.push([first, column - 1])
  }
  if (hint !== undefined && column <= widths.length) {
    cells.push(textCell(column, "note", hint))
    spans.push([column, widths.length])
  }
  return { cells, spans, height: 18 }
}
