import { figureOf, negate, round, sum } from "../figures/figure"
import { decimalText, parseDecimal, storedNumber } from "../figures/writing"
import { comparedPlaces } from "../formulas/values"
import { liveTotalFormula, noTotal } from "../formulas/live-total"
import type { TermCell } from "../forms/live-totals"
import type { CellKey } from "../model/cell-key"
import { positionOf } from "../workbook/address"
import type { Cell, CellContent } from "../workbook/picture"
import { contentText } from "./cell-text"
import type { FormLocation } from "./form-location"

/** What Excel shows of a live total, as `contentText` has it: the sum, empty text, `?`; undefined where that is not known. */
export type Shown = string | undefined

/** Whether the cell holds the formula that the template gave it; programs differ in spaces, dollar signs and case. */
export function holdsOwnFormula({ content }: Cell, terms: readonly TermCell[], { addresses }: FormLocation): boolean {
  if (content.formula === undefined) return false
  const placed = terms.flatMap(({ cell, sign }) => {
    const at = positionOf(addresses.get(cell) ?? "")
    return at === undefined ? [] : [{ at, sign }]
  })
  return bare(content.formula) === bare(liveTotalFormula(placed))
}

function bare(formula: string): string {
  return formula.replace(/[\s$]/g, "").toUpperCase()
}

/**
 * What the form's own formula gives in Excel for what stands in its parts. `totals` are what Excel shows of the parts that
 * are totals themselves.
 */
export function shownByExcel(
  terms: readonly TermCell[],
  { sheet, addresses }: FormLocation,
  totals: ReadonlyMap<CellKey, Shown>,
): Shown {
  const shown = terms.map(({ cell }) =>
    totals.has(cell) ? totals.get(cell) : shownIn(sheet.cells.get(addresses.get(cell) ?? "")?.content),
  )
  if (shown.includes(undefined)) return undefined
  if (shown.includes(noTotal)) return noTotal
  const figures = shown.flatMap((text, i) => {
    const figure = parseDecimal(text ?? "")
    return figure === undefined ? [] : [terms[i]?.sign === -1 ? negate(figure) : figure]
  })
  if (figures.length === 0) return ""
  const total = terms.every(({ sign }) => sign === 1) ? sum(figures) : round(sum(figures), comparedPlaces)
  // A double keeps 15 digits of a sum.
  return decimalText(figureOf(storedNumber(total)))
}

/** What SUM sees of a part: a number, a blank, or anything else. */
function shownIn(content: CellContent | undefined): Shown {
  if (content === undefined) return ""
  if (content.type === "unstored") return undefined
  if (content.type === "number") return contentText(content)
  return content.type === "text" && content.value === "" ? "" : noTotal
}
