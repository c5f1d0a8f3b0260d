import { partsOfKey, type CellKey } from "../../model/cell-key"
import type { CellSpec } from "../../model/cell-spec"

/** Which cell of a form a record is about, and what belongs there, in the pack's Vietnamese words. */
export function cellFields(cell: CellKey, { indicator, column, measure, kind }: CellSpec) {
  const { form, row } = partsOfKey(cell)
  return {
    ...{ form, row, column: column.number, cell },
    ...{ row_label: indicator.label.vi, column_label: column.label.vi, measure: measure.label.vi, kind },
  } as const
}
