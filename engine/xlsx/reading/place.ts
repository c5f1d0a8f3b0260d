import { lastColumn, lastRow } from "../../workbook/address"

/** Where the reader of a sheet stands: the cell it came to last. Changed as it goes on. */
export interface Place {
  row: number
  column: number
  /** A row that states no number takes that of its cells. */
  isRowStated: boolean
}

/** Enters a row. `stated` is its number, undefined where it has none; false where there is no such row. */
export function enterRow(place: Place, stated: number | undefined): boolean {
  place.isRowStated = stated !== undefined
  place.row = stated ?? place.row + 1
  place.column = 0
  return place.row >= 1 && place.row <= lastRow
}

/** Whether the next cell may stand in `row`; 0 where it states no address. */
export function mayFollow(place: Place, row: number): boolean {
  if (row === 0) return place.column < lastColumn
  return !place.isRowStated || row === place.row
}

/** Goes to the next cell: the one that is stated, or the one behind the last where `row` and `column` are 0. */
export function setPlace(place: Place, row: number, column: number): void {
  if (row === 0) place.column += 1
  else {
    place.row = row
    place.column = column
    place.isRowStated = true
  }
}
