import { compare, multiply, subtract, zero, type Figure } from "../figures/figure"
import { oncePer } from "../model/once-per"

/** What a unit reports in a cell now, and what it reported there for the period before. */
export interface Change {
  readonly now: Figure
  readonly before: Figure
}

/** The changes of other units: all of a tier in one list, the same for each of its units, and which of them is the unit's own. */
export interface OtherChanges {
  readonly all: readonly Change[]
  /** Passed over; one of `all`. Absent: none is. */
  readonly own?: Change
}

/** How many units these are of. */
export function countOthers({ all, own }: OtherChanges): number {
  return all.length - Number(own !== undefined)
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
export function keepsPace(own: Change, { all, own: passed }: OtherChanges, width: Figure, least: number): boolean {
  const { sorted, effectsAround } = pacesOf(all)
  const middle = without(sorted, passed, (count) => (count - 1) >> 1)
  if (middle === undefined || countWithout(sorted, passed) < least || !isCompared(own)) return true
  const effect = effectOf(own, middle)
  const quartileOwner = without(effectsAround(middle), passed, (count) => {
    const quarter = (count - 1) >> 2
    return effect.sign < 0 ? quarter : count - 1 - quarter
  })
  const quartile = quartileOwner && effectOf(quartileOwner, middle)
  if (quartile?.sign !== effect.sign) return true
  const reach = multiply(multiply(width, width), multiply(quartile.top, effect.bottom))
  return compare(multiply(effect.top, quartile.bottom), reach) <= 0
}

/** Changes in an order, and where each of them stands in it. */
interface InOrder {
  readonly changes: readonly Change[]
  readonly places: ReadonlyMap<Change, number>
}

function countWithout({ changes, places }: InOrder, passed: Change | undefined): number {
  return changes.length - Number(passed !== undefined && places.has(passed))
}

/** The change at a place among those that are not passed over; the place is told by how many these are. */
function without(order: InOrder, passed: Change | undefined, placeOf: (count: number) => number): Change | undefined {
  const place = placeOf(countWithout(order, passed))
  const gap = passed === undefined ? undefined : order.places.get(passed)
  return order.changes[gap === undefined || place < gap ? place : place + 1]
}

/** A tier's changes by their ratio, and by their effects around a middle, which is one of two or three: each is put in order once. */
const pacesOf = oncePer((all: readonly Change[]) => {
  const compared = all.filter(isCompared)
  return {
    sorted: inOrder(compared.sort(byRatio)),
    effectsAround: oncePer((middle: Change): InOrder => {
      const effects = compared.map((change) => ({ change, effect: effectOf(change, middle) }))
      effects.sort((one, other) => byEffect(one.effect, other.effect))
      return inOrder(effects.map(({ change }) => change))
    }),
  }
})

function inOrder(changes: readonly Change[]): InOrder {
  return { changes, places: new Map(changes.map((change, place) => [change, place])) }
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
