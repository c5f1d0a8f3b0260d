import { figureOf, type Figure } from "../figures/figure"
import type { CellKey } from "../model/cell-key"
import type { Condition, Listed, Quantity, Relation } from "./formula"

/** Short names for writing trees by hand, in the rule kinds and in tests. */
export const cell = (key: CellKey): Quantity => ({ op: "cell", cell: key })
export const previous = (key: CellKey): Quantity => ({ op: "previous", cell: key })
export const constant = (value: Figure | number): Quantity => ({
  op: "figure",
  figure: typeof value === "number" ? figureOf(value) : value,
})
export const sumOf = (cells: readonly CellKey[]): Quantity => ({ op: "sum", of: cells.map(cell) })
export const totalOf = (of: readonly Listed[]): Quantity => ({ op: "sum", of })
export const difference = (left: Quantity, right: Quantity): Quantity => ({ op: "subtract", left, right })
export const product = (left: Quantity, right: Quantity): Quantity => ({ op: "multiply", left, right })
export const rounded = (of: Quantity, places: number): Quantity => ({ op: "round", of, places })
const blank = (key: CellKey): Condition => ({ op: "blank", of: { op: "cell", cell: key } })
export const both = (...of: readonly Condition[]): Condition => ({ op: "and", of })
export const either = (...of: readonly Condition[]): Condition => ({ op: "or", of })
export const not = (of: Condition): Condition => ({ op: "not", of })
export const filled = (key: CellKey): Condition => not(blank(key))

/** The change of a cell since the period before, among those of at least so many other units. */
export const inPaceWithPeers = (key: CellKey, width: Figure, least: number): Condition => ({
  ...{ op: "pace", now: { op: "cell", cell: key }, before: { op: "previous", cell: key } },
  ...{ others: { op: "peerChanges", cell: key }, width, least },
})

export function compared(left: Quantity, relation: Relation, right: Quantity, tolerance?: Figure): Condition {
  return { op: "compare", relation, left, right, ...(tolerance === undefined ? {} : { tolerance }) }
}
