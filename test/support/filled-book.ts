import { addressOf } from "../../engine/workbook/address"
import type { Book, BookCell } from "../../engine/workbook/book"

/** What a clerk wrote, by sheet and address. */
export type Written = Readonly<Record<string, Readonly<Record<string, number | string>>>>

/** The book with values in some of its cells; what its formulas store is left as it was. Throws where a cell is not there. */
export function filledBook(book: Book, written: Written): Book {
  const missing = new Set(
    Object.entries(written).flatMap(([sheet, cells]) => Object.keys(cells).map((a) => `${sheet}!${a}`)),
  )
  const filled = (sheet: string, row: number, cell: BookCell): BookCell => {
    const address = addressOf({ row, column: cell.column })
    const value = written[sheet]?.[address]
    if (value === undefined) return cell
    missing.delete(`${sheet}!${address}`)
    const content =
      typeof value === "number" ? ({ kind: "number", value } as const) : ({ kind: "text", text: value } as const)
    return { ...cell, content }
  }
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => filled(sheet.name, row.row, cell)) })),
  }))
  if (missing.size > 0) throw new Error(`no such cell: ${[...missing].join(", ")}`)
  return { ...book, sheets }
}
