import type { CellKey } from "../model/cell-key"
import type { Place } from "../model/observation"
import { positionOf, reference, type Position } from "../workbook/address"
import { areasOf } from "../workbook/areas"

/** Where a cell of a form stands in the workbook that a formula is written for. */
export type ReferTo = (cell: CellKey) => Place

/**
 * References to cells for a function's brackets, separated by commas, neighbours drawn together: `'Biểu A10'!D6:D8`.
 * The sheet is always named and quoted: a bare `A10!` is a cell to some programs.
 */
export function listed(cells: readonly CellKey[], referTo: ReferTo): string {
  return areas(cells, referTo).join(",")
}

/** The same references one by one, for functions that take a single area. */
export function areas(cells: readonly CellKey[], referTo: ReferTo): readonly string[] {
  const bySheet = new Map<string, Position[]>()
  for (const cell of cells) {
    const { sheet, address } = referTo(cell)
    const at = positionOf(address)
    if (at === undefined) throw new RangeError(`${cell} does not stand at an address: ${address}`)
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), at])
  }
  return [...bySheet].flatMap(([sheet, at]) => areasOf(at).map((area) => reference(sheet, area)))
}
