import { partsOfKey, type CellKey } from "../../../model/cell-key"
import { addressOf, type Position } from "../../../workbook/address"
import { firstLineRow } from "../../../forms/printed-places"
import type { IssuedForm } from "../issued-form"

/**
 * Columns of the reckoning sheet. From the first row of verdicts on: a verdict for each place, the place that a check leads to, the
 * check's number. In a form's block: whether it is declared nil, whether it was begun, its first fault; the row of each line on the form.
 */
export const reckoningColumns = { verdict: 1, leadsTo: 2, number: 3, nil: 4, begun: 5, firstFault: 6, row: 7 } as const

/** The first row of verdicts, and of the block of the first form. */
export const firstReckoningRow = 2

/** Figures of a form stand so many columns further right than on its own sheet. */
const shift = 4

/** Where a form's figures stand on the reckoning sheet. */
export interface ReckonedForm {
  readonly issued: IssuedForm
  /** The row of what is known of the form as a whole; its lines follow. */
  readonly row: number
}

/** A block for each form, one below the other. */
export function reckonedForms(forms: readonly IssuedForm[]): readonly ReckonedForm[] {
  let row = firstReckoningRow
  return forms.map((issued) => {
    const reckoned = { issued, row }
    row += issued.form.lines.length + 1
    return reckoned
  })
}

/** Where a figure of this period stands. */
export function reckonedAt({ issued, row }: ReckonedForm, at: Position): Position {
  return { row: row + 1 + at.row - firstLineRow, column: at.column + shift + leftOf(issued) }
}

/** Where a figure of the period before stands: beyond all those of this period. */
export function previousAt(reckoned: ReckonedForm, at: Position): Position {
  const own = reckonedAt(reckoned, at)
  return { ...own, column: own.column + reckoned.issued.form.columns.length }
}

/** Where the letters of the column stand that a cell has on the form's own sheet: above the figures of that column. */
export function lettersAt(reckoned: ReckonedForm, at: Position): Position {
  return { row: reckoned.row, column: reckonedAt(reckoned, at).column }
}

/** Where the row stands that a cell has on the form's own sheet: before the figures of that line. */
export function rowAt(reckoned: ReckonedForm, at: Position): Position {
  return { row: reckonedAt(reckoned, at).row, column: reckoningColumns.row }
}

/** The address of a cell on the form's own sheet, as text for a formula: it follows where rows or columns are put in. */
export function addressText(reckoned: ReckonedForm, at: Position): string {
  return `${addressOf(lettersAt(reckoned, at))}&${addressOf(rowAt(reckoned, at))}`
}

/** The first column beyond the figures of all forms, of this period and the one before. */
export function firstColumnBeyond(forms: readonly ReckonedForm[]): number {
  const last = forms.flatMap((reckoned) => reckoned.issued.cells.map(({ at }) => previousAt(reckoned, at).column))
  return last.reduce((most, column) => Math.max(most, column), 0) + 1
}

/** Where the cell of a key stands on the form's own sheet; undefined for a cell that it does not have. */
export function positionOn({ cells, form }: IssuedForm, key: CellKey): Position | undefined {
  return partsOfKey(key).form === form.code ? cells.find((cell) => cell.key === key)?.at : undefined
}

/** All forms begin their figures in the same column here, whether or not a column of measures stands before them. */
function leftOf({ geometry: { measureColumn } }: IssuedForm): number {
  return measureColumn === undefined ? 1 : 0
}
