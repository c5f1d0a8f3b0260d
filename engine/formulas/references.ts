import type { CellKey } from "../model/cell-key"
import type { Place } from "../model/observation"
import { positionOf, reference, type Position } from "../workbook/address"
import { areasOf } from "../workbook/areas"
import { lookedAt, type Formula, type LookedAt } from "./formula"

/**
 * Where a cell of a form stands in the workbook that a formula is written for. `previous`: where the figure of the period
 * before stands; undefined for one that the workbook does not carry, absent where it carries none.
 */
export interface ReferTo {
  (cell: CellKey): Place
  readonly previous?: (cell: CellKey) => Place | undefined
}

/** Whether the workbook carries all that a formula looks at. No workbook carries what other units report. */
export function isCarried(formula: Formula, referTo: ReferTo): boolean {
  return lookedAt(formula).every(({ cell, report }) => {
    return report === "this" || (report === "previous" && referTo.previous?.(cell) !== undefined)
  })
}

/**
 * References to cells for a function's brackets, separated by commas, neighbours drawn together: `'Biểu A10'!D6:D8`.
 * The sheet is always named and quoted: a bare `A10!` is a cell to some programs.
 */
export function listed(cells: readonly LookedAt[], referTo: ReferTo): string {
  return areas(cells, referTo).join(",")
}

/** The same references one by one, for functions that take a single area. */
export function areas(cells: readonly LookedAt[], referTo: ReferTo): readonly string[] {
  const bySheet = new Map<string, Position[]>()
  for (const looked of cells) {
    const { sheet, address } = placeOf(looked, referTo)
    const at = positionOf(address)
    if (at === undefined) throw new RangeError(`${looked.cell} does not stand at an address: ${address}`)
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), at])
  }
  return [...bySheet].flatMap(([sheet, at]) => areasOf(at).map((area) => reference(sheet, area)))
}

function placeOf({ cell, report }: LookedAt, referTo: ReferTo): Place {
  const place = report === "this" ? referTo(cell) : report === "previous" ? referTo.previous?.(cell) : undefined
  if (place === undefined) throw new RangeError(`the workbook carries no ${cell} of ${report} reports`)
  return place
}
