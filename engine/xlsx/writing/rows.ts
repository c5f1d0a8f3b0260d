import { columnLetters } from "../../workbook/address"
import type { BookContent, BookRow, LongSheet } from "../../workbook/book"
import { mergedAreas, type Covered, type MergedAreas } from "./merged"
import type { RowNotes } from "./row-notes"
import type { Strings } from "./strings"
import type { Styles } from "./styles"
import { cellText, xmlText } from "./text"
import { assertRow } from "./writable"

/** Where texts and looks are kept, of which cells hold only the numbers. */
export interface Numbering {
  readonly strings: Strings
  readonly styles: Styles
}

/** So many characters are handed on at a time. */
const atATime = 256 * 1024

/** The rows of a sheet as markup, piece by piece; `notes` is told of each cell. Throws an Error for a row that Excel could not keep. */
export function* rowsXml(sheet: LongSheet, numbering: Numbering, notes: RowNotes): Generator<string> {
  const merged = mergedAreas(sheet.merges)
  const firsts = new Map<string, number>()
  let xml = ""
  for (const row of allRows(sheet, merged)) {
    const tall = row.height === undefined ? "" : ` ht="${row.height}" customHeight="1"`
    xml += `<row r="${row.row}"${tall}${row.isHidden === true ? ' hidden="1"' : ""}>`
    xml += cellsXml(row, merged, firsts, numbering, notes)
    xml += "</row>"
    if (xml.length < atATime) continue
    yield xml
    xml = ""
  }
  yield xml
}

/** The rows of a sheet and those that only a merged area reaches into. */
function* allRows({ name, rows }: LongSheet, { covered }: MergedAreas): Generator<BookRow> {
  const waiting = [...covered.keys()]
  const empty = (row: number): BookRow => ({ row, cells: [] })
  let [next, last] = [0, 0]
  for (const row of rows) {
    assertRow(name, row, last)
    last = row.row
    for (; (waiting[next] ?? Infinity) < last; next++) yield empty(waiting[next] ?? 0)
    if (waiting[next] === last) next++
    yield row
  }
  yield* waiting.slice(next).map(empty)
}

/** The cells of a row. What a merged area covers holds nothing, and looks like the first cell of the area. */
function cellsXml(
  { row, cells }: BookRow,
  { beginning, covered }: MergedAreas,
  firsts: Map<string, number>,
  { strings, styles }: Numbering,
  notes: RowNotes,
): string {
  const hidden = covered.get(row) ?? []
  const isBeginning = beginning.has(row)
  let xml = ""
  let next = 0
  const coveredBefore = (column: number): void => {
    for (let one: Covered | undefined; (one = hidden[next]) !== undefined && one.column < column; next++) {
      const style = firsts.get(one.first)
      if (style !== undefined) xml += `<c r="${lettersOf(one.column)}${row}" s="${style}"/>`
    }
  }
  for (const cell of cells) {
    coveredBefore(cell.column)
    if (hidden[next]?.column === cell.column) continue
    const address = `${lettersOf(cell.column)}${row}`
    const style = styles.numberOf(cell)
    if (isBeginning) firsts.set(address, style)
    xml += `<c r="${address}" s="${style}"${contentXml(cell.content, strings)}`
    notes.add(row, cell)
  }
  coveredBefore(Infinity)
  return xml
}

/** What follows the look of a cell, to its end. */
function contentXml(content: BookContent, strings: Strings): string {
  switch (content.kind) {
    case "empty":
      return "/>"
    case "text":
    case "link":
      return content.text === "" ? "/>" : ` t="s"><v>${strings.numberOf(content.text)}</v></c>`
    case "number":
      return `><v>${content.value}</v></c>`
    case "formula": {
      const { formula, stored } = content
      const text = typeof stored === "string"
      return `${text ? ' t="str"' : ""}><f>${xmlText(formula)}</f><v>${text ? xmlText(cellText(stored)) : stored}</v></c>`
    }
  }
}

/** Asked for every cell. */
function lettersOf(column: number): string {
  return (letters[column] ??= columnLetters(column))
}

const letters: string[] = []
