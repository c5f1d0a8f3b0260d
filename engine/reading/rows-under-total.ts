import type { Place } from "../model/observation"
import { columnLetters, positionOf } from "../workbook/address"
import { cellPart, type Search, type SheetPart } from "../workbook/looking"
import { signs } from "../workbook/looks"
import type { Cell } from "../workbook/picture"
import { contentText } from "./cell-text"
import { sharePattern, type ChosenTotal } from "./chosen-total"
import { cellsOf, rowsAtOnce } from "./looked-cells"

/** A total above the units' figures, and the rows of these units. */
export interface RowsUnderTotal {
  readonly total: Cell | undefined
  /** The line it stands in: the whole province, or a tier. */
  readonly group: string
  /** Units behind it, of those that must report it; `mark`: what stands behind these numbers. */
  readonly units: number
  readonly of: number
  readonly mark: string
  readonly rows: readonly UnitRow[]
  /** Where the total of all units leads; absent: nowhere. */
  readonly leadsTo?: Place
}

/** The row of a unit under a total; `figure` undefined: nothing stands there. */
export interface UnitRow {
  readonly code: string
  readonly name: string
  readonly state: string
  readonly figure: Cell | undefined
  readonly place: Place
}

/** Whether what a unit wrote stands in its row without counting in any total. */
export function isSetAside({ figure }: UnitRow): boolean {
  return contentText(figure?.content) === signs.setAside
}

/** Whether something of the unit is in the total: a figure, words, or that its parts come to no one figure. */
export function isBehind(row: UnitRow): boolean {
  return row.figure !== undefined && !isSetAside(row)
}

/**
 * Reads a total and the rows under it. Undefined where it does not stand where the summary says, or where fewer rows stand
 * under it, one after the other, than there are units behind it.
 */
export function* rowsUnderTotal({ place, ofAll }: ChosenTotal): Search<RowsUnderTotal | undefined> {
  const [at, all] = [positionOf(place.address), positionOf(ofAll.address)]
  if (at === undefined || all === undefined) return undefined
  const column = columnLetters(at.column)
  const isOfTier = at.row !== all.row
  const partsFrom = (row: number): readonly SheetPart[] => [
    { sheet: place.sheet, area: `A${row}:D${row + rowsAtOnce - 1}` },
    { sheet: place.sheet, area: `${column}${row}:${column}${row + rowsAtOnce - 1}` },
  ]
  const [ofProvince, ...first] = yield [cellPart(ofAll), ...partsFrom(at.row)]
  const seen = new Map(cellsOf(first))
  const textAt = (letters: string, row: number): string => contentText(seen.get(`${letters}${row}`)?.content)

  const rows: UnitRow[] = []
  let [row, read] = [at.row + 2, at.row + rowsAtOnce]
  for (;;) {
    if (row >= read) {
      for (const [address, one] of cellsOf(yield partsFrom(read))) seen.set(address, one)
      read += rowsAtOnce
    }
    const number = seen.get(`A${row}`)?.content
    if (number?.type === "number") {
      const figure = seen.get(`${column}${row}`)
      rows.push({
        ...{ code: textAt("B", row), name: textAt("C", row), state: textAt("D", row) },
        ...{ figure, place: { sheet: place.sheet, address: `${column}${row}` } },
      })
      // Under the total of all units each tier has a total of its own, and how many units it is of.
    } else if (isOfTier || number?.type !== "text" || seen.has(`B${row}`)) break
    row += 1
  }

  const share = sharePattern.exec(textAt(column, at.row + 1))
  if (share === null) return undefined
  const [, units = "0", of = "0", mark = ""] = share
  if (rows.filter(isBehind).length < Number(units)) return undefined
  return {
    ...{ total: seen.get(`${column}${at.row}`), group: textAt("A", at.row), rows },
    ...{ units: Number(units), of: Number(of), mark },
    ...(ofProvince?.leadsTo === undefined ? {} : { leadsTo: ofProvince.leadsTo }),
  }
}
