import type { CellKey } from "../model/cell-key"
import { positionOf, reference, type Position } from "../workbook/address"
import { areasOf } from "../workbook/areas"
import { lookedAt, type Formula, type LookedAt, type Quantity } from "./formula"
import type { MissingPolicy } from "./missing"

/** Where something stands in the workbook that a formula is written for; without a sheet, on that of the formula. */
export interface Referred {
  readonly sheet?: string
  readonly address: string
}

/** Where the cells of a form stand in the workbook that a formula is written for. */
export interface ReferTo {
  (cell: CellKey): Referred
  /** Where the figure of the period before stands; undefined for one that the workbook does not carry, absent where it carries none. */
  readonly previous?: (cell: CellKey) => Referred | undefined
  /** None of the cells holds a logical value: text stands for what is no figure. Absent: one may. */
  readonly areFigures?: true
  /**
   * Has a quantity reckoned once, in a cell of its own, for all formulas that ask for it: that cell shows its figure, or "" where it
   * is unknown. Absent: every formula reckons for itself.
   */
  readonly apart?: (quantity: Quantity, policy: MissingPolicy, formula: string) => Referred
}

/** Whether the workbook carries all that a formula looks at. No workbook carries what other units report. */
export function isCarried(formula: Formula, referTo: ReferTo): boolean {
  return lookedAt(formula).every(({ cell, report }) => {
    return report === "this" || (report === "previous" && referTo.previous?.(cell) !== undefined)
  })
}

/** Where a cell stands. Throws a RangeError for one that the workbook does not carry. */
export function placeOf({ cell, report }: LookedAt, referTo: ReferTo): Referred {
  const place = report === "this" ? referTo(cell) : report === "previous" ? referTo.previous?.(cell) : undefined
  if (place === undefined) throw new RangeError(`the workbook carries no ${cell} of ${report} reports`)
  if (positionOf(place.address) === undefined)
    throw new RangeError(`${cell} does not stand at an address: ${place.address}`)
  return place
}

/** A reference to one place. A sheet is always quoted: a bare `A10!` is a cell to some programs. */
export function referenceTo({ sheet, address }: Referred): string {
  return sheet === undefined ? address : reference(sheet, address)
}

/** References to cells for a function's brackets, separated by commas, neighbours drawn together: `'Biểu A10'!D6:D8`. */
export function listed(places: readonly Referred[]): string {
  return areas(places).join(",")
}

/** The same references one by one, for functions that take a single area. */
export function areas(places: readonly Referred[]): readonly string[] {
  const bySheet = new Map<string | undefined, Position[]>()
  for (const { sheet, address } of places) {
    const at = positionOf(address)
    if (at !== undefined) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), at])
  }
  return [...bySheet].flatMap(([sheet, at]) =>
    areasOf(at).map((address) => referenceTo(sheet === undefined ? { address } : { sheet, address })),
  )
}
