import { compare, multiply, subtract, zero, type Figure } from "../figures/figure"

/** What a unit reports in a cell now, and what it reported there for the period before. */
export interface Change {
  readonly now: Figure
  readonly before: Figure
}

/**
 * Whether a unit's change keeps pace with those of others (Hidiroglou and Berthelot, Statistical editing and imputation for
 * periodic business surveys, Survey Methodology 12, 1986). With r = now / before, and m the median of the others' r, a change has the
 * effect E = s × √max(now, before), s = 1 − m / r below m and r / m − 1 above it; it keeps pace where it lies from `width` times the
 * first quartile of the others' E to `width` times the third.
 *
 * Changes from or to 0, or below, are not compared, and where less than `least` others can be, nothing is doubted. Median and
 * quartiles are each the change of one unit, the lower in the middle of an even number, so nothing is divided and no root taken
 * (law L3): s = (now × B − A × before) / the lesser of these products, for A / B = m, and effects are compared by their squares.
 * So the median of the effects is 0, and the authors' floor under the quartiles, a share of that median, comes to nothing;
 * where a quartile is the median too, nothing on its side is doubted.
 */
export function keepsPace(own: Change, others: readonly Change[], width: Figure, least: number): boolean {
  const sorted = others.filter(isCompared).sort(byRatio)
  const middle = sorted[(sorted.length - 1) >> 1]
  if (middle === undefined || sorted.length < least || !isCompared(own)) return true
  const effects = sorted.map((change) => effectOf(change, middle)).sort(byEffect)
  const quarter = (effects.length - 1) >> 2
  const effect = effectOf(own, middle)
  const quartile = effects[effect.sign < 0 ? quarter : effects.length - 1 - quarter]
  if (quartile?.sign !== effect.sign) return true
  const reach = multiply(multiply(width, width), multiply(quartile.top, effect.bottom))
  return compare(multiply(effect.top, quartile.bottom), reach) <= 0
}

function isCompared({ now, before }: Change): boolean {
  return compare(now, zero) > 0 && compare(before, zero) > 0
}

function byRatio(one: Change, other: Change): number {
  return compare(multiply(one.now, other.before), multiply(other.now, one.before))
}

/** An effect by its square: `sign × E² = sign × top / bottom`. */
interface Effect {
  readonly sign: -1 | 0 | 1
  readonly top: Figure
  /** Above 0. */
  readonly bottom: Figure
}

function effectOf({ now, before }: Change, middle: Change): Effect {
  const [one, other] = [multiply(now, middle.before), multiply(middle.now, before)]
  const off = subtract(one, other)
  const lesser = off.digits < 0 ? one : other
  return {
    sign: compare(off, zero),
    top: multiply(multiply(off, off), compare(now, before) < 0 ? before : now),
    bottom: multiply(lesser, lesser),
  }
}

function byEffect(one: Effect, other: Effect): number {
  const [left, right] = [multiply(one.top, other.bottom), multiply(other.top, one.bottom)]
  return one.sign - other.sign || one.sign * compare(left, right)
}
