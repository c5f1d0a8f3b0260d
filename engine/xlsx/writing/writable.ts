import { positionOf } from "../../workbook/address"
import type { BookContent, BookRow, LongBook, Validation } from "../../workbook/book"

/**
 * Throws an Error where a book, but for its rows, holds what Excel would drop, cut or repair. Such a book is a mistake of ours: no
 * text of a submission can bring it about.
 */
export function assertWritable(book: LongBook): void {
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
    for (const validation of sheet.validations) assertValidation(sheet.name, validation)
  }
}

/** Throws an Error where a row that follows row `before` holds what Excel would drop, cut or repair, or stands before it. */
export function assertRow(sheet: string, { row, cells }: BookRow, before: number): void {
  if (row <= before) wrong(`${sheet}: row ${row} after row ${before}`)
  let last = 0
  for (const { column, content } of cells) {
    const fault = faultOf(content)
    if (column <= last) wrong(`${sheet}, row ${row}, column ${column} after column ${last}`)
    if (fault !== undefined) wrong(`${sheet}, row ${row}, column ${column}: ${fault}`)
    last = column
  }
}

function faultOf(content: BookContent): string | undefined {
  switch (content.kind) {
    case "number":
      return Number.isFinite(content.value) ? undefined : "not a finite number"
    case "formula":
      return content.formula.length <= longestFormula ? undefined : `formula longer than ${longestFormula}`
    case "link":
      return positionOf(content.address) === undefined ? "link to no cell" : undefined
    case "empty":
    case "text":
      return undefined
  }
}

const longestFormula = 8192

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

function demand(holds: boolean, fault: string): asserts holds {
  if (!holds) wrong(fault)
}

function wrong(fault: string): never {
  throw new Error(`cannot be written: ${fault}`)
}
