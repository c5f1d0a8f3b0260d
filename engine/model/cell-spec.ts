import { cellKey, type CellKey } from "./cell-key"
import {
  indicatorsOf,
  type Column,
  type Form,
  type Indicator,
  type InputKind,
  type Measure,
  type Merging,
} from "./form"
import { oncePer } from "./once-per"

/** What belongs in one cell of a form: a column that has a measure of its own speaks before the row. */
export interface CellSpec {
  readonly indicator: Indicator
  readonly column: Column
  readonly measure: Measure
  readonly places: number
  readonly kind: InputKind
  readonly negative: boolean
}

/** Whether a row takes figures in a column at all. */
export function hasCell({ columns }: Pick<Indicator, "columns">, column: string): boolean {
  return columns === undefined || columns.includes(column)
}

/** What belongs where a row and a column of a form meet. */
export function specOf(indicator: Indicator, column: Column): CellSpec {
  return {
    indicator,
    column,
    measure: column.measure ?? indicator.measure,
    places: column.places ?? indicator.places,
    kind: column.kind ?? indicator.kind,
    negative: indicator.negative,
  }
}

/** How a cell's figures of many units become the province's. Days and words add up to nothing, whatever their row says. */
export function mergingOf({ kind, indicator, column }: Pick<CellSpec, "kind" | "indicator" | "column">): Merging {
  return kind === "date" || kind === "text" ? "notAdditive" : (column.merging ?? indicator.merging)
}

/** Whether a column's figures are added over the rows of the form: not days, words, a yes, nor shares. */
export function addsOverRows({ kind = "number", merging }: Column): boolean {
  return kind === "number" && merging === undefined
}

/** Every cell of a form with what belongs there, row by row as printed. */
export const specsOf = oncePer(
  (form: Omit<Form, "rules">): ReadonlyMap<CellKey, CellSpec> =>
    new Map(
      indicatorsOf(form).flatMap((indicator) =>
        form.columns
          .filter(({ number }) => hasCell(indicator, number))
          .map((column) => [cellKey(form.code, indicator.code, column.number), specOf(indicator, column)] as const),
      ),
    ),
)

/** Every cell of a form, row by row as printed. */
export const cellKeysOf = oncePer((form: Form): readonly CellKey[] => [...specsOf(form).keys()])

/** The indicator of each row code of a form. */
export const indicatorsByCode = oncePer(
  (form: Form): ReadonlyMap<string, Indicator> =>
    new Map(indicatorsOf(form).map((indicator) => [indicator.code, indicator])),
)
