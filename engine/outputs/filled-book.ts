import type { CellKey } from "../model/cell-key"
import { positionOf } from "../workbook/address"
import type { Book, BookCell, BookContent, BookSheet } from "../workbook/book"
import type { BlankWorkbook } from "./blank/blank-workbook"

/**
 * A blank workbook with figures written into it as a unit would write them: a number, or text such as "343mét". A total of
 * the form that is written is typed over its formula. Throws a RangeError for a cell that the workbook does not have.
 */
export function filledBook(blank: BlankWorkbook, written: ReadonlyMap<CellKey, number | string>): Book {
  const contents = new Map<string, Map<string, BookContent>>()
  for (const [cell, value] of written) {
    const place = blank.map.cells.find((mapped) => mapped.cell === cell)?.place
    const at = place && positionOf(place.address)
    if (place === undefined || at === undefined) throw new RangeError(`the workbook has no cell ${cell}`)
    const onSheet = contents.get(place.sheet) ?? new Map<string, BookContent>()
    contents.set(place.sheet, onSheet)
    onSheet.set(
      `${at.row}:${at.column}`,
      typeof value === "number" ? { kind: "number", value } : { kind: "text", text: value },
    )
  }
  return { ...blank.book, sheets: blank.book.sheets.map((sheet) => filledSheet(sheet, contents.get(sheet.name))) }
}

function filledSheet(sheet: BookSheet, contents: ReadonlyMap<string, BookContent> | undefined): BookSheet {
  if (contents === undefined) return sheet
  const filled = (row: number, cell: BookCell): BookCell => {
    const content = contents.get(`${row}:${cell.column}`)
    return content === undefined ? cell : { ...cell, content }
  }
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => filled(row.row, cell)) })),
  }
}
