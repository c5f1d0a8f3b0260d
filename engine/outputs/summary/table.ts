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
  const rows = [...laidOutRows(widths, lines, 0)]
  return { widths, rows, merges: spansOf(lines, 1) }
}

/** What is merged in lines of which the first stands in row `first`. */
export function spansOf(lines: readonly TableLine[], first: number): readonly string[] {
  return lines.flatMap(({ spans = [] }, index) =>
    spans.filter(([from, to]) => from < to).map(([from, to]) => acrossArea(first + index, from, to)),
  )
}

/** The rows of lines that stand below so many others. */
export function* laidOutRows(widths: readonly number[], lines: Iterable<TableLine>, above: number): Generator<BookRow> {
  const needed = heightsNeeded(widths)
  let row = above
  for (const line of lines) {
    let height = line.height ?? 18
    if (line.height === undefined) for (const cell of line.cells) height = Math.max(height, needed(cell, line))
    yield { row: (row += 1), height: Math.min(height, 400), cells: line.cells }
  }
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
export function acrossArea(row: number, from: number, to: number): string {
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

/** How high a cell has to be. Long tables say the same again and again: what a text needs in a column is reckoned once. */
function heightsNeeded(widths: readonly number[]): (cell: BookCell, line: TableLine) => number {
  const known: Map<string, number>[] = []
  // Most lines have in a column what the line above has there.
  const above: { readonly text: string; readonly height: number }[] = []
  const reckoned = (text: string, look: Look, from: number, to: number, indent: number): number => {
    const points = pointsOf(look)
    return heightOf(linesOf(text, widthAcross(widths, from, to) - 1.5 * indent, points), points) + 2
  }
  return ({ content, column, look, indent = 0 }, { spans }) => {
    const text = content.kind === "text" || content.kind === "link" ? content.text : ""
    if (text === "" || look === "numberRow") return 0
    const to = spans?.find(([from]) => from === column)?.[1] ?? column
    if (to !== column || indent !== 0 || pointsOf(look) !== usualPoints) return reckoned(text, look, column, to, indent)
    const last = above[column]
    if (last?.text === text) return last.height
    const ofColumn = (known[column] ??= new Map())
    const height = ofColumn.get(text) ?? reckoned(text, look, column, column, 0)
    if (ofColumn.size < mostKnown) ofColumn.set(text, height)
    above[column] = { text, height }
    return height
  }
}

/** The size of most type. */
const usualPoints = 12

/** More texts than a table repeats. */
const mostKnown = 20_000

/** The type size of a look, as far as texts that wrap are concerned. */
function pointsOf(look: Look): number {
  if (look === "title") return 14
  return look === "small" || look === "smallRight" || look === "note" ? 11 : usualPoints
}
