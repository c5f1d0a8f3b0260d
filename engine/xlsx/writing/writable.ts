import { positionOf } from "../../workbook/address"
import type { Book, BookSheet, Validation } from "../../workbook/book"

/**
 * Throws an Error where a book holds what Excel would drop, cut or repair. Such a book is a mistake of ours: no text of
 * a submission can bring it about.
 */
export function assertWritable(book: Book): void {
  demand(/^\d{4}-\d{2}-\d{2}$/.test(book.date), `book.date: found "${book.date}", wanted YYYY-MM-DD`)
  demand(
    book.sheets.some((sheet) => sheet.visibility === "visible"),
    "a book needs a visible sheet",
  )
  const names = new Set<string>()
  for (const sheet of book.sheets) {
    demand(isSheetName(sheet.name), `"${sheet.name}" cannot be the name of a sheet`)
    demand(!names.has(sheet.name.toLowerCase()), `two sheets are named "${sheet.name}"`)
    names.add(sheet.name.toLowerCase())
    assertCells(sheet)
    for (const { series, area } of sheet.charts ?? []) {
      demand(series.length > 0, `${sheet.name}: a chart of nothing`)
      demand(
        area.split(":").every((address) => positionOf(address) !== undefined),
        `${sheet.name}: "${area}" is no area`,
      )
    }
    for (const validation of sheet.validations) assertValidation(sheet.name, validation)
  }
}

/** Past this many Excel drops them and offers to repair the file. */
const mostLinks = 65_530

function assertCells(sheet: BookSheet): void {
  let lastRow = 0
  let links = 0
  for (const { row, cells } of sheet.rows) {
    demand(row > lastRow, `${sheet.name}: row ${row} after row ${lastRow}`)
    lastRow = row
    let lastColumn = 0
    for (const { column, content, link } of cells) {
      const at = `${sheet.name}, row ${row}, column ${column}`
      demand(column > lastColumn, `${at} after column ${lastColumn}`)
      lastColumn = column
      if (content.kind === "number") demand(Number.isFinite(content.value), `${at}: not a finite number`)
      if (content.kind === "formula") demand(content.formula.length <= 8192, `${at}: formula longer than 8192`)
      const to = content.kind === "link" ? content : link
      if (to !== undefined) {
        demand(positionOf(to.address) !== undefined, `${at}: link to no cell`)
        links += 1
      }
    }
  }
  demand(links <= mostLinks, `${sheet.name}: ${links} links, Excel takes ${mostLinks} a sheet`)
}

function assertValidation(sheet: string, { area, allow, prompt, refusal }: Validation): void {
  const at = `${sheet}!${area}`
  for (const { title, text } of [prompt, refusal]) {
    demand(title.length <= 32, `${at}: title longer than 32: "${title}"`)
    demand(text.length <= 255, `${at}: text longer than 255: "${text}"`)
  }
  if (allow.kind !== "list") return
  demand(
    allow.items.every((item) => !/[",]/.test(item)),
    `${at}: a comma or a quotation mark in a list item`,
  )
  demand(allow.items.join(",").length <= 255, `${at}: list longer than 255`)
}

/** Excel keeps "History" for itself. */
function isSheetName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= 31 &&
    !/[*?:/\\[\]\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/u.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== "history"
  )
}

function demand(holds: boolean, wrong: string): asserts holds {
  if (!holds) throw new Error(`cannot be written: ${wrong}`)
}
