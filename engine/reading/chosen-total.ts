import { partsOfKey, type CellKey } from "../model/cell-key"
import { isSamePlace, type Place } from "../model/observation"
import { addressOf, columnLetters, positionOf } from "../workbook/address"
import { cellPart, type Search, type SeenPart } from "../workbook/looking"
import type { Cell } from "../workbook/picture"
import type { SummaryIndex } from "../workbook/summary-map"
import { contentText } from "./cell-text"

/** A total of a summary that somebody has chosen. */
export interface ChosenTotal {
  readonly cell: CellKey
  /** Where it stands above the figures of the units behind it. */
  readonly place: Place
  /** Where the total of all units stands on the same sheet; the same place unless it is that of a tier. */
  readonly ofAll: Place
}

/**
 * The total that stands at a place of a summary, or that its number of units, its lines of lineage or its link belong to.
 * Undefined where none does.
 */
export function* chosenTotal(index: SummaryIndex, chosen: Place): Search<ChosenTotal | undefined> {
  const known = index.totals.find(({ place }) => isSamePlace(place, chosen))
  if (known !== undefined) return ofAll(index, known.cell)
  if (onUnitsSheet(index, chosen) !== undefined) return yield* aboveUnits(index, chosen)
  const at = positionOf(chosen.address)
  if (at === undefined) return undefined
  const { row, column } = at
  const right = { sheet: chosen.sheet, address: addressOf({ row, column: column + 1 }) }
  const [cell, head, share] = yield [cellPart(chosen), { sheet: chosen.sheet, area: `A${row}` }, cellPart(right)]
  const byKey = keyIn(index, head, `A${row}`)
  if (byKey !== undefined) return ofAll(index, byKey)
  // A total behind which no unit is leads nowhere; the number of units on its right does.
  const to = cell?.leadsTo ?? (isShare(share?.cells.get(right.address)) ? share?.leadsTo : undefined)
  if (to === undefined) return undefined
  if (onUnitsSheet(index, to) !== undefined) return yield* aboveUnits(index, to)
  // The number of units of the whole province leads to the lineage.
  const [line] = yield [cellPart(to)]
  const key = keyIn(index, line, to.address)
  return key === undefined ? undefined : ofAll(index, key)
}

/** How many units are behind a total, of how many: `5/9`, and a mark of it. */
export const sharePattern = /^(\d+)\/(\d+)(?: (.*))?$/

function isShare(cell: Cell | undefined): boolean {
  return sharePattern.test(contentText(cell?.content))
}

/** A line of totals or of numbers of units has no unit's code; under each total stands the number of units behind it. */
function* aboveUnits(index: SummaryIndex, place: Place): Search<ChosenTotal | undefined> {
  const cell = onUnitsSheet(index, place)
  const at = positionOf(place.address)
  const all = cell && ofAll(index, cell)
  if (cell === undefined || at === undefined || all === undefined) return undefined
  const { row } = at
  const column = columnLetters(at.column)
  const [head, figures] = yield [
    { sheet: place.sheet, area: `A${row}:B${row}` },
    { sheet: place.sheet, area: `${column}${row}:${column}${row + 1}` },
  ]
  if (head?.cells.get(`A${row}`)?.content.type !== "text" || head.cells.has(`B${row}`)) return undefined
  const isShareIn = (of: number): boolean => isShare(figures?.cells.get(`${column}${of}`))
  if (isShareIn(row)) return { ...all, place: { sheet: place.sheet, address: `${column}${row - 1}` } }
  return isShareIn(row + 1) ? { ...all, place } : undefined
}

/** The cell whose figures stand in the column of a place; undefined for a place of any other sheet, and for columns of lists. */
function onUnitsSheet(index: SummaryIndex, { sheet, address }: Place): CellKey | undefined {
  const form = index.units.find((one) => one.sheet === sheet)?.form
  const at = positionOf(address)
  if (form === undefined || at === undefined) return undefined
  const letters = columnLetters(at.column)
  return index.columns.find(
    ({ cell, column, printed }) => printed !== undefined && column === letters && partsOfKey(cell).form === form,
  )?.cell
}

/** The total of all units; undefined for an entry of lists, which has none. */
function ofAll(index: SummaryIndex, cell: CellKey): ChosenTotal | undefined {
  const { form } = partsOfKey(cell)
  const sheet = index.units.find((one) => one.form === form)?.sheet
  const column = index.columns.find((one) => one.cell === cell && one.printed !== undefined)?.column
  // What cannot be added has no total in the index, and its column stands beside the others.
  const row = index.totals.flatMap(({ place }) => (place.sheet === sheet ? [positionOf(place.address)?.row] : []))[0]
  if (sheet === undefined || column === undefined || row === undefined) return undefined
  const place = { sheet, address: `${column}${row}` }
  return { cell, place, ofAll: place }
}

function keyIn(index: SummaryIndex, seen: SeenPart | undefined, address: string): CellKey | undefined {
  const key = contentText(seen?.cells.get(address)?.content)
  return index.columns.find(({ cell }) => cell === key)?.cell
}
