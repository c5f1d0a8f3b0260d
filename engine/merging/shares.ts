import { absolute, figureOf, isZero, multiply, subtract, sum, type Figure } from "../figures/figure"
import { quotient } from "../figures/quotient"
import type { CellKey } from "../model/cell-key"
import { figureIn } from "../model/figure-in"
import type { Submission } from "../model/submission"
import type { Contribution } from "./merged"

/** A unit's figure of this period and of the one before. */
export interface Pair {
  readonly unit: string
  readonly now: Figure
  readonly before: Figure
}

/** The units that have a figure in a cell in both periods. */
export function pairsOf(
  cell: CellKey,
  contributions: readonly Contribution[],
  previous: ReadonlyMap<string, Submission>,
): readonly Pair[] {
  return contributions.flatMap(({ unit, figure }) => {
    const before = figureIn(previous.get(unit.code), cell)
    return before === undefined ? [] : [{ unit: unit.code, now: figure, before }]
  })
}

export function changeOf({ now, before }: Pair): Figure {
  return subtract(now, before)
}

/** All figures added without their signs: what a share is of, so that it never passes 100 %. */
export function size(figures: readonly Figure[]): Figure {
  return sum(figures.map(absolute))
}

/** So many per cent, to two decimals; undefined of nothing. */
export function percentOf(part: Figure, whole: Figure): Figure | undefined {
  return isZero(whole) ? undefined : quotient(multiply(absolute(part), figureOf(100)), whole, 2)?.figure
}
