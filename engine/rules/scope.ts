import type { Figure } from "../figures/figure"
import { cellKey, partsOfKey, type CellKey } from "../model/cell-key"
import { indicatorsOf, type Form, type Indicator } from "../model/form"

/** What a rule is written out over: its form among all of its pack, the province's settings by code, and the year reported. */
export interface Scope {
  readonly form: Form
  readonly forms: readonly Form[]
  readonly settings: ReadonlyMap<string, Figure>
  readonly year: number
}

/** Whether a row takes figures in a column. */
export function takes({ columns }: Pick<Indicator, "columns">, column: string): boolean {
  return columns === undefined || columns.includes(column)
}

/** The row codes of the scope's form, in printed order. */
export function rowsOf({ form }: Scope): readonly string[] {
  return indicatorsOf(form).map(({ code }) => code)
}

/** The columns a rule speaks of: those it names, or all of the form's. */
export function columnsOf({ form }: Scope, named: readonly string[] | undefined): readonly string[] {
  return named ?? form.columns.map(({ number }) => number)
}

/** The cell of the scope's form where a row and a column meet; undefined where the form has none. */
export function cellAt({ form }: Scope, row: string, column: string): CellKey | undefined {
  const indicator = rowsByCode(form).get(row)
  return indicator !== undefined && takes(indicator, column) ? cellKey(form.code, row, column) : undefined
}

/** The cells of some rows in the columns that a rule speaks of, row by row. */
export function cellsAt(scope: Scope, rows: readonly string[], columns: readonly string[] | undefined) {
  return rows.flatMap((row) => columnsOf(scope, columns).flatMap((column) => cellAt(scope, row, column) ?? []))
}

/** How many decimals a cell of any form of the pack declares. */
export function placesOf({ forms }: Scope, cell: CellKey): number {
  const { form: code, row, column } = partsOfKey(cell)
  const form = forms.find((candidate) => candidate.code === code)
  const own = form?.columns.find(({ number }) => number === column)
  return own?.places ?? (form && rowsByCode(form).get(row))?.places ?? 0
}

function rowsByCode(form: Form): ReadonlyMap<string, Indicator> {
  const known = indicatorsByForm.get(form)
  if (known !== undefined) return known
  const rows = new Map(indicatorsOf(form).map((indicator) => [indicator.code, indicator]))
  indicatorsByForm.set(form, rows)
  return rows
}

/** A form never changes, and every rule asks for its rows. */
const indicatorsByForm = new WeakMap<Form, ReadonlyMap<string, Indicator>>()
