import { cellKey, type CellKey } from "../model/cell-key"
import { addsOverRows, specsOf, type CellSpec } from "../model/cell-spec"
import type { Form, Term } from "../model/form"
import { oncePer } from "../model/once-per"

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
 * Where a total row crosses a total column the column arithmetic is written, and the row's becomes the check. Days, words
 * and a yes are never computed.
 */
export const liveTotals = oncePer((form: Form): ReadonlyMap<CellKey, readonly TermCell[]> => {
  const totals = new Map<CellKey, readonly TermCell[]>()
  const specs = specsOf(form)
  const figuresOf = (terms: readonly TermCell[]): readonly TermCell[] =>
    terms.filter(({ cell }) => isFigure(specs.get(cell)))
  for (const [cell, spec] of specs) {
    if (spec.kind !== "number") continue
    const { indicator, column } = spec
    const across = column.terms.map(({ code, sign }) => ({ cell: cellKey(form.code, indicator.code, code), sign }))
    const down = addsOverRows(column) ? rowTerms(form, indicator.code) : []
    const under = down.map(({ code, sign }) => ({ cell: cellKey(form.code, code, column.number), sign }))
    const computed = figuresOf(across.length > 0 ? across : under)
    if (computed.length > 0) totals.set(cell, computed)
  }
  return totals
})

/** Words are never added up, and a total of cells that are not there is filled in by hand. */
function isFigure(spec: CellSpec | undefined): boolean {
  return spec !== undefined && spec.kind !== "text"
}

/** What a row is computed from in every column; nothing for a row that is filled in. */
export function rowTerms(form: Pick<Form, "arithmetic" | "breakdowns">, row: string): readonly Term[] {
  const stated = form.arithmetic.find(({ total }) => total === row)
  if (stated !== undefined) return stated.terms
  const partition = form.breakdowns.find(({ as, of }) => as === "partition" && of === row)
  return (partition?.parts ?? []).map((code) => ({ code, sign: 1 }))
}

/** Totals in an order in which every part that is itself a total comes before the total that adds it. */
export const partsFirst = oncePer(
  (totals: ReadonlyMap<CellKey, readonly TermCell[]>): readonly (readonly [CellKey, readonly TermCell[]])[] => {
    const ordered = new Map<CellKey, readonly TermCell[]>()
    const visit = (cell: CellKey): void => {
      const terms = totals.get(cell)
      if (terms === undefined || ordered.has(cell)) return
      for (const term of terms) visit(term.cell)
      ordered.set(cell, terms)
    }
    for (const cell of totals.keys()) visit(cell)
    return [...ordered]
  },
)
