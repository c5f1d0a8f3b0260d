import type { BookCell, BookRow, Look } from "../workbook/book"

/** A cell of text; text of no characters leaves it empty. */
export function textCell(column: number, look: Look, text: string): BookCell {
  return { column, look, content: { kind: "text", text } }
}

export function emptyCell(column: number, look: Look): BookCell {
  return { column, look, content: { kind: "empty" } }
}

/** A row of given height, in points. */
export function rowOf(row: number, height: number, ...cells: readonly BookCell[]): BookRow {
  return { row, height, cells }
}

/** The cell with a link to a place of the workbook; as it is where there is no place. */
export function linked(cell: BookCell, to: BookCell["link"]): BookCell {
  return to === undefined ? cell : { ...cell, link: to }
}
