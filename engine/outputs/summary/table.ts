import { addressOf } from "../../workbook/address"
import type { BookCell, BookRow, BookSheet, Look } from "../../workbook/book"
import { textCell } from "../cells"
import { heightOf, linesOf } from "../text-lines"

/** The row of links to other sheets, which is above the first line of every sheet but the cover and is not printed. */
export const wayRows = 1

/** A row of a sheet before it has its number. `spans` are the columns that are merged in it, first and last. */
export interface TableLine {
  readonly cells: readonly BookCell[]
  readonly spans?: readonly (readonly [from: number, to: number])[]
  /** In points; absent: as its texts need. */
  readonly height?: number
}

/** The lines one under the other from row 1 on, each as high as the text that takes the most lines. */
export function laidOut(
  widths: readonly number[],
  lines: readonly TableLine[],
): Pick<BookSheet, "widths" | "rows" | "merges"> {
  const rows = lines.map((line, index): BookRow => {
    const height = line.height ?? Math.max(18, ...line.cells.map((cell) => heightNeeded(cell, line, widths)))
    return { row: index + 1, height: Math.min(height, 400), cells: line.cells }
  })
  const merges = lines.flatMap(({ spans = [] }, index) =>
    spans.filter(([from, to]) => from < to).map(([from, to]) => acrossArea(index + 1, from, to)),
  )
  return { widths, rows, merges }
}

/** One text over columns 1 to `to`. */
export function wideLine(to: number, look: Look, text: string): TableLine {
  return { cells: [textCell(1, look, text)], spans: [[1, to]] }
}

/** The heads of a table's columns, from column 1 on. */
export function headLine(titles: readonly string[]): TableLine {
  return { cells: titles.map((title, index) => textCell(index + 1, "columnHead", title)) }
}

/** A line without cells, to keep what stands above and below apart. */
export function gap(height = 8): TableLine {
  return { cells: [], height }
}

/** `A5:D5`. */
function acrossArea(row: number, from: number, to: number): string {
  return `${addressOf({ row, column: from })}:${addressOf({ row, column: to })}`
}

/** `A5:A7`. */
export function downArea(column: number, from: number, to: number): string {
  return `${addressOf({ row: from, column })}:${addressOf({ row: to, column })}`
}

/** The width of columns `from` to `to` together, in characters. */
export function widthAcross(widths: readonly number[], from: number, to: number): number {
  return widths.slice(from - 1, to).reduce((total, width) => total + width, 0)
}

function heightNeeded(cell: BookCell, { spans = [] }: TableLine, widths: readonly number[]): number {
  const { content, column, look, indent = 0 } = cell
  const text = content.kind === "text" || content.kind === "link" ? content.text : ""
  if (text === "" || look === "numberRow") return 0
  const to = spans.find(([from]) => from === column)?.[1] ?? column
  const points = pointsOf(look)
  return heightOf(linesOf(text, widthAcross(widths, column, to) - 1.5 * indent, points), points) + 2
}

/** The type size of a look, as far as texts that wrap are concerned. */
function pointsOf(look: Look): number {
  if (look === "title") return 14
  return look === "small" || look === "smallRight" || look === "note" ? 11 : 12
}
