import { addressOf, positionOf } from "../../workbook/address"

/** `A1:F1` from its first cell to its last; undefined for anything that is not an area. */
export function mergedArea(reference: string): string | undefined {
  const [one = "", other = one, ...more] = reference.toUpperCase().split(":")
  const [from, to] = [positionOf(one), positionOf(other)]
  if (from === undefined || to === undefined || more.length > 0) return undefined
  const first = { row: Math.min(from.row, to.row), column: Math.min(from.column, to.column) }
  const end = { row: Math.max(from.row, to.row), column: Math.max(from.column, to.column) }
  return `${addressOf(first)}:${addressOf(end)}`
}
