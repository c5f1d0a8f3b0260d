import { liveTotals } from "../../forms/live-totals"
import { cellKey, partsOfKey, type CellKey } from "../../model/cell-key"
import { indicatorsOf } from "../../model/form"
import type { Position } from "../../workbook/address"
import { figurePosition, type FormGeometry } from "./form-geometry"

/** A cell of a form on its sheet. */
export interface FormCell {
  readonly key: CellKey
  readonly row: string
  readonly column: string
  readonly at: Position
  readonly required: boolean
  /** The cells that it adds, for a live total; absent for a cell that is filled in. */
  readonly adds?: readonly Position[]
}

/** Every cell of a form, row by row. */
export function formCells(geometry: FormGeometry): readonly FormCell[] {
  const { form } = geometry
  const totals = liveTotals(form)
  return indicatorsOf(form).flatMap(({ code, required }) =>
    form.columns.map(({ number }): FormCell => {
      const key = cellKey(form.code, code, number)
      const parts = totals.get(key)
      const cell = { key, row: code, column: number, at: figurePosition(geometry, code, number), required }
      return parts === undefined ? cell : { ...cell, adds: parts.map((part) => positionOfKey(geometry, part)) }
    }),
  )
}

function positionOfKey(geometry: FormGeometry, key: CellKey): Position {
  const { row, column } = partsOfKey(key)
  return figurePosition(geometry, row, column)
}
