import { compare, type Figure } from "../figures/figure"

/** Lists that are in order: a tier's figures are asked for by each of its units, and are put in order once. */
const inOrder = new WeakSet<readonly Figure[]>()

/** Figures from the least to the greatest. */
export function ordered(figures: readonly Figure[]): readonly Figure[] {
  if (inOrder.has(figures)) return figures
  const sorted = [...figures].sort(compare)
  inOrder.add(sorted)
  return sorted
}

/** The same figures without one of those equal to `figure`; all of them where none is. In order, where they are. */
export function withoutOne(figures: readonly Figure[], figure: Figure): readonly Figure[] {
  const sorted = ordered(figures)
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const one = sorted[middle]
    if (one !== undefined && compare(one, figure) < 0) low = middle + 1
    else high = middle
  }
  const found = sorted[low]
  if (found === undefined || compare(found, figure) !== 0) return sorted
  const rest = sorted.slice()
  rest.splice(low, 1)
  inOrder.add(rest)
  return rest
}
