import type { Position } from "../workbook/address"
import { areasOf } from "../workbook/areas"

/** What a live total shows while a part of it is no number: text, so that a total of totals shows it too. */
export const noTotal = "?"

/**
 * The formula of a cell that the form computes, for Excel 2007 and without the `=`; the cells it adds stand on its own sheet.
 * Blank while every part is blank, so that an untouched form reports no 0; `?` while a part holds what is no number, which
 * SUM would leave out without a word.
 */
export function liveTotalFormula(parts: readonly Position[]): string {
  const areas = areasOf(parts)
  const numbers = `COUNT(${areas.join(",")})`
  const blanks = areas.map((area) => `COUNTBLANK(${area})`).join("+")
  return `IF(${numbers}+${blanks}<${parts.length},"${noTotal}",IF(${numbers}=0,"",SUM(${areas.join(",")})))`
}
