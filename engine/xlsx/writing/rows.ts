import { addressOf, columnLetters } from "../../workbook/address"
import type { BookContent, BookRow, LongSheet } from "../../workbook/book"
import { newMarkup, type Markup } from "./markup"
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

/** So many bytes are handed on at a time. */
const atATime = 256 * 1024

/** The rows of a sheet as markup, piece by piece; `notes` is told of each cell. Throws an Error for a row that Excel could not keep. */
export function* rowPieces(sheet: LongSheet, numbering: Numbering, notes: RowNotes): Generator<Uint8Array> {
  const merged = mergedAreas(sheet.merges)
  const writing: Writing = { ...numbering, notes, merged, firsts: new Map(), markup: newMarkup() }
  const { markup } = writing
  for (const row of allRows(sheet, merged)) {
    markup.put('<row r="')
    markup.putCount(row.row)
    if (row.height !== undefined) markup.put(`" ht="${row.height}" customHeight="1`)
    markup.put(row.isHidden === true ? '" hidden="1">' : '">')
    putCells(row, writing)
    markup.put("</row>")
    if (markup.length() >= atATime) yield markup.take()
  }
  yield markup.take()
}

/** What is at hand while the rows of a sheet are written. */
interface Writing extends Numbering {
  readonly notes: RowNotes
  readonly merged: MergedAreas
  readonly markup: Markup
  /** The looks of the first cells of merged areas, by address. */
  readonly firsts: Map<string, number>
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
function putCells({ row, cells }: BookRow, { merged, firsts, strings, styles, notes, markup }: Writing): void {
  const hidden = merged.covered.get(row) ?? none
  const isBeginning = merged.beginning.has(row)
  const number = `${row}`
  let next = 0
  const coveredBefore = (column: number): void => {
    for (let one: Covered | undefined; (one = hidden[next]) !== undefined && one.column < column; next++) {
      const style = firsts.get(one.first)
      if (style === undefined) continue
      putHead(markup, one.column, number, style)
      markup.put("/>")
    }
  }
  for (const cell of cells) {
    if (hidden.length > 0) coveredBefore(cell.column)
    if (hidden[next]?.column === cell.column) continue
    const style = styles.numberOf(cell)
    if (isBeginning) firsts.set(addressOf({ row, column: cell.column }), style)
    putHead(markup, cell.column, number, style)
    putContent(markup, cell.content, strings)
    notes.add(row, cell)
  }
  if (hidden.length > 0) coveredBefore(Infinity)
}

const none: readonly Covered[] = []

/** A cell up to its look. */
function putHead(markup: Markup, column: number, row: string, style: number): void {
  markup.put((heads[column] ??= `<c r="${columnLetters(column)}`))
  markup.put(row)
  markup.put((looks[style] ??= `" s="${style}"`))
}

/** What a cell begins with, by its column, and how its look is said, by its number: each is needed again and again. */
const heads: string[] = []
const looks: string[] = []

/** What follows the look of a cell, to its end. */
function putContent(markup: Markup, content: BookContent, strings: Strings): void {
  switch (content.kind) {
    case "empty":
      markup.put("/>")
      return
    case "text":
    case "link":
      if (content.text === "") {
        markup.put("/>")
        return
      }
      markup.put(' t="s"><v>')
      markup.putCount(strings.numberOf(content.text))
      markup.put("</v></c>")
      return
    case "number":
      markup.put("><v>")
      if (Number.isSafeInteger(content.value) && content.value >= 0) markup.putCount(content.value)
      else markup.put(`${content.value}`)
      markup.put("</v></c>")
      return
    case "formula": {
      const { formula, stored } = content
      const text = typeof stored === "string"
      const value = text ? xmlText(cellText(stored)) : stored
      markup.put(`${text ? ' t="str"' : ""}><f>${xmlText(formula)}</f><v>${value}</v></c>`)
    }
  }
}
