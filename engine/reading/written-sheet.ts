import { positionOf, type Position } from "../workbook/address"
import type { Sheet } from "../workbook/picture"
import { contentText } from "./cell-text"

export interface Written extends Position {
  readonly text: string
}

/** A sheet's non-empty cells as text, by column and by row, to look for codes and numbers. */
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
    const text = contentText(content).trim()
    if (position === undefined || text === "") continue
    const cell = { ...position, text }
    put(byColumn, cell.column, cell)
    put(byRow, cell.row, cell)
  }
  return { sheet, byColumn, byRow }
}

function put(into: Map<number, Written[]>, key: number, cell: Written): void {
  const list = into.get(key)
  if (list === undefined) into.set(key, [cell])
  else list.push(cell)
}
