import { addressOf, positionOf, type Position } from "../workbook/address"
import type { CellContent, Sheet } from "../workbook/picture"
import { printedNumber } from "./printed-codes"

/** `1=(2+3+…)` of a form with many columns. */
const longestCode = 200

/** The positions of cells by what is written in them: a code is looked up, not looked for among all that stands there. */
export type Stands = ReadonlyMap<string, readonly Position[]>

/** The cells of a sheet that may be row codes or column numbers. */
export interface WrittenSheet {
  readonly sheet: Sheet
  /** By column, under their text. */
  readonly byColumn: ReadonlyMap<number, Stands>
  /** By row, under the column number that they would be. */
  readonly byRow: ReadonlyMap<number, Stands>
}

export function writtenSheet(sheet: Sheet): WrittenSheet {
  const byColumn = new Map<number, Map<string, Position[]>>()
  const byRow = new Map<number, Map<string, Position[]>>()
  for (const { address, content } of sheet.cells.values()) {
    const text = codeLike(content)
    const at = text === undefined ? undefined : positionOf(address)
    if (text === undefined || at === undefined) continue
    put(byColumn, at.column, text, at)
    put(byRow, at.row, printedNumber(text), at)
  }
  return { sheet, byColumn, byRow }
}

/** What stands at a position, if it may be a code. */
export function codeAt(sheet: Sheet, at: Position): string | undefined {
  const content = sheet.cells.get(addressOf(at))?.content
  return content && codeLike(content)
}

/** The text of a short text that begins with a digit, perhaps in brackets, and of a whole number; undefined for all else. */
function codeLike(content: CellContent): string | undefined {
  if (content.type === "number") {
    return Number.isInteger(content.value) && content.value >= 0 && content.value < 1e9
      ? String(content.value)
      : undefined
  }
  if (content.type !== "text" || content.value.length > longestCode) return undefined
  const text = content.value.trim()
  return /^\(?\d/.test(text) ? text : undefined
}

function put(into: Map<number, Map<string, Position[]>>, line: number, text: string, at: Position): void {
  const stands = into.get(line) ?? new Map<string, Position[]>()
  const list = stands.get(text)
  if (list === undefined) stands.set(text, [at])
  else list.push(at)
  into.set(line, stands)
}
