import { positionOf } from "../../workbook/address"
import { addressAt } from "./address-at"

/** `A1:F1` from its first cell to its last; undefined for anything that is not an area. */
export function mergedArea(reference: string): string | undefined {
  const colon = reference.indexOf(":")
  const one = reference.slice(0, colon < 0 ? undefined : colon).toUpperCase()
  const other = colon < 0 ? one : reference.slice(colon + 1).toUpperCase()
  const [from, to] = [positionOf(one), positionOf(other)]
  if (from === undefined || to === undefined) return undefined
  const first = addressAt(Math.min(from.row, to.row), Math.min(from.column, to.column))
  return `${first}:${addressAt(Math.max(from.row, to.row), Math.max(from.column, to.column))}`
}
