import type { Book, BookRow } from "../../engine/workbook/book"
import { sheetOf } from "./drawn-summary"

/** A book in which somebody took a row out of a sheet. Links lead where they led, as they do in Excel. */
export function withoutRow(book: Book, sheet: string, row: number): Book {
  return withRows(book, sheet, (rows) =>
    rows.flatMap((one) => (one.row < row ? [one] : one.row === row ? [] : [{ ...one, row: one.row - 1 }])),
  )
}

/** A book in which somebody put a blank row into a sheet, above what stood in `row`. */
export function withBlankRow(book: Book, sheet: string, row: number): Book {
  return withRows(book, sheet, (rows) => rows.map((one) => (one.row < row ? one : { ...one, row: one.row + 1 })))
}

/** A book in which somebody typed a number or a word over what stood in a cell. */
export function typedOver(
  book: Book,
  sheet: string,
  at: { readonly row: number; readonly column: number },
  typed: number | string,
) {
  const content =
    typeof typed === "number" ? ({ kind: "number", value: typed } as const) : ({ kind: "text", text: typed } as const)
  return withRows(book, sheet, (rows) =>
    rows.map((one) =>
      one.row !== at.row
        ? one
        : {
            ...one,
            cells: one.cells.map((cell) => (cell.column === at.column ? { ...cell, content } : cell)),
          },
    ),
  )
}

function withRows(book: Book, name: string, change: (rows: readonly BookRow[]) => readonly BookRow[]): Book {
  const edited = sheetOf(book, name)
  return {
    ...book,
    sheets: book.sheets.map((sheet) => (sheet === edited ? { ...sheet, rows: change([...sheet.rows]) } : sheet)),
  }
}
