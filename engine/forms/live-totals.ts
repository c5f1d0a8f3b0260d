import { cellKey, type CellKey } from "../model/cell-key"
import { indicatorsOf, type Form, type Term } from "../model/form"
import { hasCell } from "./cells"

/** A cell that is added to a total, or subtracted from it. */
export interface TermCell {
  readonly cell: CellKey
  readonly sign: 1 | -1
}

/**
 * The cells of a form that its workbook computes, each with the cells it is computed from, in printed order.
 *
 * A column with printed arithmetic (`1=(2+3)`) is computed in every row. Otherwise a row is by its own printed arithmetic
 * (`07=01+02-04`), or adds the rows of its first "Chia theo"; further breakdowns of the same row are checked, not computed.
 * Where a total row crosses a total column the column arithmetic is written, and the row's becomes the check.
 */
export function liveTotals(form: Form): ReadonlyMap<CellKey, readonly TermCell[]> {
  const totals = new Map<CellKey, readonly TermCell[]>()
  for (const indicator of indicatorsOf(form)) {
    const { code } = indicator
    const down = rowTerms(form, code)
    for (const { number, terms } of form.columns) {
      if (!hasCell(indicator, number)) continue
      const across = terms.map((term): TermCell => ({ cell: cellKey(form.code, code, term.code), sign: term.sign }))
      const under = down.map((term): TermCell => ({ cell: cellKey(form.code, term.code, number), sign: term.sign }))
      const computed = across.length > 0 ? across : under
      if (computed.length > 0) totals.set(cellKey(form.code, code, number), computed)
    }
  }
  return totals
}

/** What a row is computed from in every column; nothing for a row that is filled in. */
export function rowTerms(form: Pick<Form, "arithmetic" | "breakdowns">, row: string): readonly Term[] {
  const stated = form.arithmetic.find(({ total }) => total === row)
  if (stated !== undefined) return stated.terms
  const partition = form.breakdowns.find(({ as, of }) => as === "partition" && of === row)
  return (partition?.parts ?? []).map((code) => ({ code, sign: 1 }))
}
