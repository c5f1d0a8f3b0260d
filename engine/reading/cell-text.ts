import { figureOf } from "../figures/figure"
import { readNumberText } from "../figures/number-text"
import { decimalText } from "../figures/writing"
import type { CellContent, Sheet } from "../workbook/picture"

/** What stands in a cell, as text for people and for comparing codes: `1` and `"1"` look the same. Empty for a blank. */
export function contentText(content: CellContent | undefined): string {
  if (content === undefined) return ""
  switch (content.type) {
    case "number":
      return decimalText(figureOf(content.value))
    case "text":
    case "error":
      return content.value
    case "boolean":
      return content.value ? "TRUE" : "FALSE"
    case "unstored":
      return `=${content.formula}`
  }
}

/** The text at an address of a sheet; empty for a blank. */
export function textAt(sheet: Sheet, address: string): string {
  return contentText(sheet.cells.get(address)?.content)
}

/** Whatever else stands beside it, no encoding and no folding takes a letter or a digit of ASCII away. */
const visible = /[0-9A-Za-z]/

/** Whether nothing can be seen in a cell: no content, or text of nothing but white space and invisible characters. */
export function isBlank(content: CellContent | undefined): boolean {
  if (content === undefined) return true
  if (content.type !== "text" || visible.test(content.value)) return false
  return readNumberText(content.value, { places: 0, spellings: [] }).kind === "blank"
}

/** Whether a cell holds a number, or text that is one: `1.234`, `343mét`. Not a date or a sentence with numbers in it. */
export function isNumberLike(content: CellContent): boolean {
  if (content.type !== "text") return content.type === "number"
  if (!/\d/.test(content.value)) return false
  const read = readNumberText(content.value, { places: 6, spellings: [] })
  if (read.kind === "unreadable") return read.reason === "measure"
  return read.kind !== "blank"
}
