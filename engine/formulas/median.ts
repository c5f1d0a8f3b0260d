import { add, compare, figureFrom, multiply, subtract, type Figure } from "../figures/figure"
import { ordered } from "./in-order"

const half = figureFrom("5", 1)

/** The figure in the middle of several; half the sum of the two in the middle of an even number. Undefined for none. */
export function median(figures: readonly Figure[]): Figure | undefined {
  const sorted = ordered(figures)
  return between(sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1])
}

/** The median of how far figures lie from their median. Undefined for none. */
export function deviation(figures: readonly Figure[]): Figure | undefined {
  const sorted = ordered(figures)
  const middle = median(sorted)
  if (middle === undefined) return undefined
  return between(distance(sorted, middle, (sorted.length - 1) >> 1), distance(sorted, middle, sorted.length >> 1))
}

function between(low: Figure | undefined, high: Figure | undefined): Figure | undefined {
  if (low === undefined || high === undefined) return undefined
  return low === high ? low : multiply(add(low, high), half)
}

/**
 * The distance from the middle that so many are less than: those below the middle, read downwards, and those above it, read
 * upwards, are each in order, so that only where to part them is sought.
 */
function distance(sorted: readonly Figure[], middle: Figure, rank: number): Figure | undefined {
  const below = sorted.length >> 1
  const downwards = (i: number): Figure | undefined => off(middle, sorted[below - 1 - i])
  const upwards = (i: number): Figure | undefined => off(sorted[below + i], middle)
  let low = Math.max(0, rank + 1 - (sorted.length - below))
  let high = Math.min(below, rank + 1)
  while (low < high) {
    const taken = (low + high) >> 1
    const [next, last] = [downwards(taken), upwards(rank - taken)]
    if (next !== undefined && last !== undefined && compare(next, last) < 0) low = taken + 1
    else high = taken
  }
  const [one, other] = [low > 0 ? downwards(low - 1) : undefined, low <= rank ? upwards(rank - low) : undefined]
  if (one === undefined || other === undefined) return one ?? other
  return compare(one, other) > 0 ? one : other
}

function off(more: Figure | undefined, less: Figure | undefined): Figure | undefined {
  return more === undefined || less === undefined ? undefined : subtract(more, less)
}
