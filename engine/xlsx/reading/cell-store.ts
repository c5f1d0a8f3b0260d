import { RefusedError } from "../../findings/refusal"
import { lastColumn, positionOf } from "../../workbook/address"
import type { Cell } from "../../workbook/picture"
import { shown } from "../container/part-names"
import { limits, tooMany } from "../limits"

/** The cells of a sheet as they come. Data, not closures: what the runtime compiles for a closure is lost with it. */
export interface CellStore {
  /** The sheet's part. */
  readonly part: string
  readonly cells: Map<string, Cell>
  /** Cells of the workbook so far. */
  count: number
  isInOrder: boolean
  last: number
}

/** A store for a sheet behind sheets with `before` cells. */
export function cellStore(part: string, before: number): CellStore {
  return { part, cells: new Map(), count: before, isInOrder: true, last: 0 }
}

/** Throws RefusedError: `DAMAGED` where the address is taken, `LIMIT_CELLS` past the limit. */
export function addCell(store: CellStore, row: number, column: number, cell: Cell): void {
  store.count += 1
  if (store.count > limits.cells) throw tooMany(limits.cells, "cells")
  const order = orderOf(row, column)
  if (order <= store.last) store.isInOrder = false
  // Behind all that came in order, an address is new.
  if (!store.isInOrder && store.cells.has(cell.address))
    throw new RefusedError("DAMAGED", `${shown(store.part)}: ${cell.address}: two cells`)
  store.cells.set(cell.address, cell)
  store.last = order
}

/** The cells in reading order. */
export function sortedCells({ cells, isInOrder }: CellStore): ReadonlyMap<string, Cell> {
  if (isInOrder) return cells
  const ordered = [...cells].map(([address, cell]) => ({ order: orderAt(address), address, cell }))
  return new Map(ordered.sort((a, b) => a.order - b.order).map(({ address, cell }) => [address, cell]))
}

function orderOf(row: number, column: number): number {
  return row * (lastColumn + 1) + column
}

function orderAt(address: string): number {
  const { row, column } = positionOf(address) ?? { row: 0, column: 0 }
  return orderOf(row, column)
}
