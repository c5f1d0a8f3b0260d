import { absolute, add, compare, figureFrom, multiply, subtract, type Figure } from "../figures/figure"

const half = figureFrom("5", 1)

/** The figure in the middle of several; half the sum of the two in the middle of an even number. Undefined for none. */
export function median(figures: readonly Figure[]): Figure | undefined {
  const sorted = [...figures].sort(compare)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  if (low === undefined || high === undefined) return undefined
  return low === high ? low : multiply(add(low, high), half)
}

/** The median of how far figures lie from their median. Undefined for none. */
export function deviation(figures: readonly Figure[]): Figure | undefined {
  const middle = median(figures)
  return middle && median(figures.map((figure) => absolute(subtract(figure, middle))))
}
