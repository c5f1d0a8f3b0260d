import { positionOf } from "../workbook/address"
import type { Sheet } from "../workbook/picture"

/** Says of a sheet's cells whether one lies under a merged area without being its first cell, the only one Excel shows. */
export function coveredIn({ merges }: Sheet): (address: string) => boolean {
  const areas = merges.flatMap((merge) => {
    const [first = "", last = first] = merge.split(":")
    const [from, to] = [positionOf(first), positionOf(last)]
    return from === undefined || to === undefined ? [] : [{ first, from, to }]
  })
  return (address) => {
    const at = positionOf(address)
    return areas.some(
      ({ first, from, to }) =>
        at !== undefined &&
        first !== address &&
        from.row <= at.row &&
        at.row <= to.row &&
        from.column <= at.column &&
        at.column <= to.column,
    )
  }
}
