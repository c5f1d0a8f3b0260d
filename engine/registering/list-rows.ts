import { contentText } from "../reading/cell-text"
import { decodeLegacy, type Decoded } from "../text/legacy"
import { normalText } from "../text/normal"
import { addressOf, positionOf, type Position } from "../workbook/address"
import type { Cell, CellContent, Sheet } from "../workbook/picture"

/** A cell of a list with something to be seen in it. */
export interface ListCell {
  readonly address: string
  readonly column: number
  /** As it is meant: decoded, in NFC, on one line. Never empty. */
  readonly text: string
  /** As it stands there, line breaks included. */
  readonly written: string
  readonly encoding: Decoded["encoding"]
  readonly content: CellContent
  /** The number format's own text; absent for General. */
  readonly format?: string
  /** The last column and row that it stands in, where it is merged; its own where it is not. */
  readonly lastColumn: number
  readonly lastRow: number
}

/** A row of a list that is not empty. */
export interface ListRow {
  readonly sheet: string
  readonly row: number
  /** What stands in it, by column. */
  readonly cells: ReadonlyMap<number, ListCell>
  /** Cells of rows above that are merged down into this one, by column. */
  readonly mergedDown: ReadonlyMap<number, ListCell>
}

export interface ListRows {
  readonly rows: readonly ListRow[]
  /** Cells with content that merged cells cover: Excel shows none of it. */
  readonly covered: readonly ListCell[]
}

/** The non-empty rows of a sheet, from the top. */
export function listRows(sheet: Sheet): ListRows {
  const merged = mergedAt(sheet)
  const reach = reachOf(sheet)
  const rows = new Map<number, Map<number, ListCell>>()
  const down = new Map<number, Map<number, ListCell>>()
  const covered: ListCell[] = []
  for (const cell of sheet.cells.values()) {
    const at = positionOf(cell.address)
    if (at === undefined) continue
    const area = merged.get(cell.address)
    const seen = listCell(cell, at, area === undefined || area === "covered" ? at : area)
    if (seen === undefined) continue
    if (area === "covered") covered.push(seen)
    else {
      put(rows, at.row, seen)
      for (let row = at.row + 1; row <= Math.min(seen.lastRow, at.row + reach); row++) put(down, row, seen)
    }
  }
  const numbers = [...rows.keys()].sort((a, b) => a - b)
  const ordered = numbers.map((row) => ({
    ...{ sheet: sheet.name, row },
    cells: rows.get(row) ?? new Map<number, ListCell>(),
    mergedDown: down.get(row) ?? new Map<number, ListCell>(),
  }))
  return { rows: ordered, covered }
}

/** How many rows of a merged area are looked at: whole columns can be merged, and many of them. */
function reachOf({ merges }: Sheet): number {
  return Math.floor(2_000_000 / Math.max(100, merges.length))
}

function put(rows: Map<number, Map<number, ListCell>>, row: number, cell: ListCell): void {
  const cells = rows.get(row) ?? new Map<number, ListCell>()
  rows.set(row, cells.set(cell.column, cell))
}

function listCell({ address, content, format }: Cell, at: Position, last: Position): ListCell | undefined {
  const written = contentText(content)
  const { encoding, text: meant } = decodeLegacy(written)
  // In decoded text a soft hyphen is no letter any more; in Unicode text it never was.
  const text = normalText(encoding === "TCVN3" ? meant : meant.replaceAll("\u00ad", ""))
  if (text === "") return undefined
  return {
    ...{ address, column: at.column, text, written, encoding, content, lastColumn: last.column, lastRow: last.row },
    ...(format === undefined ? {} : { format }),
  }
}

/** For each first cell of a merged area where it ends; for the cells with content under one, that they are covered. */
function mergedAt(sheet: Sheet): ReadonlyMap<string, Position | "covered"> {
  const { merges, cells } = sheet
  const reach = reachOf(sheet)
  const areas = merges.flatMap((merge) => {
    const [first = "", last = first] = merge.split(":")
    const [from, to] = [positionOf(first), positionOf(last)]
    return from === undefined || to === undefined ? [] : [{ from, to }]
  })
  const found = new Map<string, Position | "covered">()
  const byRow = new Map<number, typeof areas>()
  for (const area of areas) {
    found.set(addressOf(area.from), area.to)
    for (let row = area.from.row; row <= Math.min(area.to.row, area.from.row + reach); row++) {
      const others = byRow.get(row)
      if (others === undefined) byRow.set(row, [area])
      else others.push(area)
    }
  }
  for (const address of cells.keys()) {
    const at = positionOf(address)
    if (at === undefined || found.has(address)) continue
    const isCovered = (byRow.get(at.row) ?? []).some(
      ({ from, to }) => from.column <= at.column && at.column <= to.column,
    )
    if (isCovered) found.set(address, "covered")
  }
  return found
}

/** What is seen in a column of a row: its own cell, or one merged down into it. */
export function cellIn(row: ListRow, column: number | undefined): ListCell | undefined {
  return column === undefined ? undefined : (row.cells.get(column) ?? row.mergedDown.get(column))
}
