import { negate, sum, type Figure } from "../figures/figure"
import type { CellKey } from "../model/cell-key"
import type { Form } from "../model/form"
import { liveTotals, partsFirst } from "./live-totals"

/** The figures with those of the live totals that follow from them; a total of nothing but blanks stays blank. */
export function withTotals(form: Form, figures: ReadonlyMap<CellKey, Figure>): ReadonlyMap<CellKey, Figure> {
  const all = new Map(figures)
  for (const [total, terms] of partsFirst(liveTotals(form))) {
    const parts = terms.flatMap(({ cell, sign }) => {
      const figure = all.get(cell)
      return figure === undefined ? [] : [sign === 1 ? figure : negate(figure)]
    })
    if (parts.length > 0) all.set(total, sum(parts))
  }
  return all
}
