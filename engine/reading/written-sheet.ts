import { positionOf, type Position } from "../workbook/address"
import type { CellContent, Sheet } from "../workbook/picture"

/** `1=(2+3+…)` of a form with many columns. */
const longestCode = 200

export interface Written extends Position {
  readonly text: string
}

/** The cells of a sheet that may be row codes or column numbers, as text, by column and by row. */
export interface WrittenSheet {
  readonly sheet: Sheet
  readonly byColumn: ReadonlyMap<number, readonly Written[]>
  readonly byRow: ReadonlyMap<number, readonly Written[]>
}

export function writtenSheet(sheet: Sheet): WrittenSheet {
  const byColumn = new Map<number, Written[]>()
  const byRow = new Map<number, Written[]>()
  for (const { address, content } of sheet.cells.values()) {
    const position = positionOf(address)
    const text = codeLike(content)
    if (position === undefined || text === undefined) continue
    const cell = { ...position, text }
    put(byColumn, cell.column, cell)
    put(byRow, cell.row, cell)
  }
  return { sheet, byColumn, byRow }
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

function put(into: Map<number, Written[]>, key: number, cell: Written): void {
  const list = into.get(key)
  if (list === undefined) into.set(key, [cell])
  else list.push(cell)
}
