import { mapSheetName } from "../../workbook/map"
import type { SummaryPlan } from "./plan"
import type { Way } from "./reading-sheet"

/** Lines of a table that one sheet takes where nothing else is asked: Excel has 1,048,576 rows, heads stand above them. */
export const mostLines = 1_000_000

/** Lots that follow one another, as many to a sheet as it takes; none is torn. At least one sheet, even of no lots. */
export function partsOf<Lot>(
  lots: readonly Lot[],
  linesOf: (lot: Lot) => number,
  most: number,
): readonly (readonly Lot[])[] {
  const parts: Lot[][] = [[]]
  let lines = 0
  for (const lot of lots) {
    const own = linesOf(lot)
    if (lines > 0 && lines + own > most) {
      parts.push([])
      lines = 0
    }
    parts.at(-1)?.push(lot)
    lines += own
  }
  return parts
}

/** The names of the sheets that a table goes over: `Sổ đối soát`, `Sổ đối soát (2)`; none is that of another sheet. */
export function partNames({ names, units, request }: SummaryPlan, first: string, count: number): readonly string[] {
  const others = [...Object.values(names), ...[...units.values()].map(({ sheet }) => sheet), mapSheetName]
  const taken = new Set([...others, ...request.pack.forms.map(({ sheet }) => sheet)].map((name) => name.toLowerCase()))
  const found = [first]
  for (let next = 2; found.length < count; next++) {
    const name = `${first} (${next})`
    if (!taken.has(name.toLowerCase())) found.push(name)
  }
  return found
}

/** The ways from one part of a table to the one before and the one after. */
export function waysBetween(parts: readonly string[], index: number): readonly Way[] {
  return [parts[index - 1], parts[index + 1]].flatMap((sheet) => (sheet === undefined ? [] : [{ sheet, text: sheet }]))
}
