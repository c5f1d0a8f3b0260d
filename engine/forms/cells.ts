import { cellKey, type CellKey } from "../model/cell-key"
import { indicatorsOf, type Form, type Indicator } from "../model/form"

/** Every cell of a form, row by row as printed. */
export function cellKeysOf(form: Form): readonly CellKey[] {
  return indicatorsOf(form).flatMap((indicator) =>
    form.columns.map((column) => cellKey(form.code, indicator.code, column.number)),
  )
}

/** The indicator of each row code of a form. */
export function indicatorsByCode(form: Form): ReadonlyMap<string, Indicator> {
  return new Map(indicatorsOf(form).map((indicator) => [indicator.code, indicator]))
}
