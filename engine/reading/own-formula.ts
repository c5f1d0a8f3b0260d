import { figureOf, sum } from "../figures/figure"
import { decimalText, parseDecimal, storedNumber } from "../figures/writing"
import { liveTotalFormula, noTotal } from "../formulas/live-total"
import type { CellKey } from "../model/cell-key"
import { positionOf } from "../workbook/address"
import type { Cell, CellContent } from "../workbook/picture"
import { contentText } from "./cell-text"
import type { FormLocation } from "./form-location"

/** What Excel shows of a live total, as `contentText` has it: the sum, empty text, `?`; undefined where that is not known. */
export type Shown = string | undefined

/** Whether the cell holds the formula that the template gave it; programs differ in spaces, dollar signs and case. */
export function holdsOwnFormula({ content }: Cell, parts: readonly CellKey[], { addresses }: FormLocation): boolean {
  if (content.formula === undefined) return false
  const positions = parts.flatMap((part) => positionOf(addresses.get(part) ?? "") ?? [])
  return bare(content.formula) === bare(liveTotalFormula(positions))
}

function bare(formula: string): string {
  return formula.replace(/[\s$]/g, "").toUpperCase()
}

/**
 * What the form's own formula gives in Excel for what stands in its parts. `totals` are what Excel shows of the parts that
 * are totals themselves.
 */
export function shownByExcel(
  parts: readonly CellKey[],
  { sheet, addresses }: FormLocation,
  totals: ReadonlyMap<CellKey, Shown>,
): Shown {
  const shown = parts.map((part) =>
    totals.has(part) ? totals.get(part) : shownIn(sheet.cells.get(addresses.get(part) ?? "")?.content),
  )
  if (shown.includes(undefined)) return undefined
  if (shown.includes(noTotal)) return noTotal
  const figures = shown.flatMap((text) => parseDecimal(text ?? "") ?? [])
  // A double keeps 15 digits of a sum.
  return figures.length === 0 ? "" : decimalText(figureOf(storedNumber(sum(figures))))
}

/** What SUM sees of a part: a number, a blank, or anything else. */
function shownIn(content: CellContent | undefined): Shown {
  if (content === undefined) return ""
  if (content.type === "unstored") return undefined
  if (content.type === "number") return contentText(content)
  return content.type === "text" && content.value === "" ? "" : noTotal
}
