import type { Figure } from "../figures/figure"
import { cellKey, partsOfKey, type CellKey } from "../model/cell-key"
import { specsOf } from "../model/cell-spec"
import { indicatorsOf, type Form } from "../model/form"
import type { Period } from "../model/period"

/** What a rule is written out over: its form among all of its pack, the province's settings by code, and the period reported. */
export interface Scope {
  readonly form: Form
  readonly forms: readonly Form[]
  readonly settings: ReadonlyMap<string, Figure>
  readonly period: Period
}

/** The row codes of the scope's form, in printed order. */
export function rowsOf({ form }: Scope): readonly string[] {
  return indicatorsOf(form).map(({ code }) => code)
}

/** The columns a rule speaks of: those it names, or all of the form's. */
export function columnsOf({ form }: Scope, named: readonly string[] | undefined): readonly string[] {
  return named ?? form.columns.map(({ number }) => number)
}

/** The cell of the scope's form where a row and a column meet; undefined where the form has none, or where it takes words. */
export function cellAt({ form }: Scope, row: string, column: string): CellKey | undefined {
  const cell = cellKey(form.code, row, column)
  const spec = specsOf(form).get(cell)
  return spec === undefined || spec.kind === "text" ? undefined : cell
}

/** The cells of some rows in the columns that a rule speaks of, row by row, but for those that take words. */
export function cellsAt(
  scope: Scope,
  rows: readonly string[],
  columns: readonly string[] | undefined,
): readonly CellKey[] {
  return rows.flatMap((row) => columnsOf(scope, columns).flatMap((column) => cellAt(scope, row, column) ?? []))
}

/** How many decimals a cell of any form of the pack declares. */
export function placesOf({ forms }: Scope, cell: CellKey): number {
  const { form: code } = partsOfKey(cell)
  const form = forms.find((candidate) => candidate.code === code)
  return (form && specsOf(form).get(cell))?.places ?? 0
}
