import { cellKey, type CellKey } from "../model/cell-key"
import { indicatorsOf, type Form } from "../model/form"

/**
 * The cells of a form that its workbook computes, each with the cells it adds, in printed order.
 *
 * A column with printed arithmetic (`1=(2+3)`) adds columns in every row. Otherwise a row with a "Chia theo" breakdown
 * adds the rows of its first one; further breakdowns of the same row are checked, not computed. Where a total row
 * crosses a total column the column arithmetic is written, and the row's becomes the check.
 */
export function liveTotals(form: Form): ReadonlyMap<CellKey, readonly CellKey[]> {
  const totals = new Map<CellKey, readonly CellKey[]>()
  for (const { code } of indicatorsOf(form)) {
    const partition = form.breakdowns.find((breakdown) => breakdown.as === "partition" && breakdown.of === code)
    for (const column of form.columns) {
      const cell = cellKey(form.code, code, column.number)
      if (column.parts.length > 0) totals.set(cell, keysAcross(form, code, column.parts))
      else if (partition !== undefined) totals.set(cell, keysDown(form, partition.parts, column.number))
    }
  }
  return totals
}

/** The cells of one row under several columns. */
function keysAcross(form: Form, row: string, columns: readonly string[]): readonly CellKey[] {
  return columns.map((column) => cellKey(form.code, row, column))
}

/** The cells of several rows under one column. */
function keysDown(form: Form, rows: readonly string[], column: string): readonly CellKey[] {
  return rows.map((row) => cellKey(form.code, row, column))
}
