import { compare, figureOf, type Figure } from "../figures/figure"
import { parseDecimal, storedNumber } from "../figures/writing"
import type { CellContent } from "../workbook/picture"
import type { Recorded } from "../workbook/summary-map"

/** The figure of a recorded cell that has one and counts; of a nil return none. */
export function figureOfRecorded(recorded: Recorded): Figure | undefined {
  if (typeof recorded === "string") return parseDecimal(recorded)
  return recorded !== null && typeof recorded === "object" && "f" in recorded ? parseDecimal(recorded.f) : undefined
}

/** Whether a cell holds a figure as it is stored. */
export function isNumber(content: CellContent | undefined, figure: Figure): boolean {
  return content?.type === "number" && compare(figureOf(content.value), figureOf(storedNumber(figure))) === 0
}

/** What was recorded, as people read it beside what stands there now. */
export function textOfRecorded(recorded: Recorded): string {
  if (recorded === null) return "–"
  if (recorded === 0) return "0"
  if (typeof recorded === "string") return recorded
  return "t" in recorded ? recorded.t : "u" in recorded ? recorded.u : (recorded.w ?? recorded.f)
}
