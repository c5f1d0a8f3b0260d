import type { Position } from "../workbook/address"
import { areasOf } from "../workbook/areas"
import { comparedPlaces } from "./values"

/** What a live total shows while a part of it is no number: text, so that a total of totals shows it too. */
export const noTotal = "?"

/** A cell on the total's own sheet that is added to it, or subtracted from it. */
export interface TermAt {
  readonly at: Position
  readonly sign: 1 | -1
}

/**
 * The formula of a cell that the form computes, for Excel 2007 and without the `=`; its terms stand on its own sheet.
 * Blank while every term is blank, so that an untouched form reports no 0; `?` while a term holds what is no number, which
 * SUM would leave out without a word. What subtracts is rounded: doubles that cancel out leave binary dust.
 */
export function liveTotalFormula(terms: readonly TermAt[]): string {
  const areas = areasOf(terms.map(({ at }) => at))
  const numbers = `COUNT(${areas.join(",")})`
  const blanks = areas.map((area) => `COUNTBLANK(${area})`).join("+")
  return `IF(${numbers}+${blanks}<${terms.length},"${noTotal}",IF(${numbers}=0,"",${sumText(terms)}))`
}

function sumText(terms: readonly TermAt[]): string {
  const sumOf = (sign: 1 | -1): string =>
    `SUM(${areasOf(terms.filter((term) => term.sign === sign).map(({ at }) => at)).join(",")})`
  if (terms.every(({ sign }) => sign === 1)) return sumOf(1)
  const added = terms.some(({ sign }) => sign === 1) ? sumOf(1) : "0"
  return `ROUND(${added}-${sumOf(-1)},${comparedPlaces})`
}
