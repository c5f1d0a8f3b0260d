import { liveTotals } from "../../forms/live-totals"
import { partsOfKey, type CellKey } from "../../model/cell-key"
import type { TermAt } from "../../formulas/live-total"
import { specsOf, type CellSpec } from "../../forms/cells"
import type { Position } from "../../workbook/address"
import { figurePosition, type FormGeometry } from "./form-geometry"

/** A cell of a form on its sheet. */
export interface FormCell {
  readonly key: CellKey
  readonly row: string
  readonly column: string
  readonly at: Position
  readonly spec: CellSpec
  /** What it is computed from, for a live total; absent for a cell that is filled in. */
  readonly terms?: readonly TermAt[]
}

/** Every cell of a form, row by row. */
export function formCells(geometry: FormGeometry): readonly FormCell[] {
  const { form } = geometry
  const totals = liveTotals(form)
  return [...specsOf(form)].map(([key, spec]): FormCell => {
    const cell = { key, ...partsOfKey(key), at: positionOfKey(geometry, key), spec }
    const terms = totals.get(key)
    if (terms === undefined) return cell
    return { ...cell, terms: terms.map((term) => ({ at: positionOfKey(geometry, term.cell), sign: term.sign })) }
  })
}

function positionOfKey(geometry: FormGeometry, key: CellKey): Position {
  const { row, column } = partsOfKey(key)
  return figurePosition(geometry, row, column)
}
