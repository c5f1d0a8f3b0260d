import { figureFrom, sum, zero, type Figure } from "../figures/figure"

/**
 * How far the two sides of an equation may differ because each figure was rounded to its declared decimals: half of the last
 * decimal for every figure that has decimals. Counts (0 decimals) are exact and add nothing.
 */
export function roundingTolerance(declaredPlaces: readonly number[]): Figure {
  return sum(declaredPlaces.map((places) => (places === 0 ? zero : figureFrom("5", places + 1))))
}

/**
 * How far two figures may differ that should be one: nothing where both declare as many decimals, which rounds them alike;
 * else the rounding of both.
 */
export function betweenUnequalPlaces(one: number, other: number): Figure | undefined {
  return one === other ? undefined : roundingTolerance([one, other])
}
