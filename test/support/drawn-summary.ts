import { addressOf } from "../../engine/workbook/address"
import type { Book, BookCell, BookContent, BookSheet } from "../../engine/workbook/book"

/** The sheet of a name. */
export function sheetOf(book: Book, name: string): BookSheet {
  const sheet = book.sheets.find((one) => one.name === name)
  if (sheet === undefined) throw new Error(`no sheet ${name}: ${book.sheets.map((one) => one.name).join(", ")}`)
  return sheet
}

/** A sheet as text, a line for each row that holds something: what a reader sees, cells between bars. */
export function drawnSheet(sheet: BookSheet): readonly string[] {
  return sheet.rows.flatMap(({ cells }) => {
    const texts = cells.map(({ content }) => shownOf(content))
    return texts.some((text) => text !== "") ? [texts.join(" | ")] : []
  })
}

/** The cells of a book by sheet and address. */
export function cellsOf(book: Book): ReadonlyMap<string, BookCell> {
  return new Map(
    book.sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ row, cells }) =>
        cells.map((cell) => [`${name}!${addressOf({ row, column: cell.column })}`, cell] as const),
      ),
    ),
  )
}

/** What a reader sees of a cell before anything is computed; numbers with a point. */
export function shownOf(content: BookContent): string {
  switch (content.kind) {
    case "empty":
      return ""
    case "text":
    case "link":
      return content.text
    case "number":
      return String(content.value)
    case "formula":
      return String(content.stored)
  }
}
