import { compare, zero, type Figure } from "../figures/figure"
import { difference } from "./building"
import type { LookedAt, Quantity } from "./formula"
import { linearOf } from "./linear"
import { comparedPlaces, type Values } from "./values"

/** What a sign is where a side of the comparison hangs on something unknown. */
export const unknown = 2

type SignOf = (values: Values) => number

/** What is added up in safe integers: the value at `index`, times `factor`, of which `places` digits are decimals. */
interface Term {
  readonly index: number
  readonly factor: number
  readonly places: number
}

const powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]
const most = Number.MAX_SAFE_INTEGER

/**
 * The sign of `left − right`, 0 up to the tolerance, for sides that are sums of cells: whole digits are added as numbers while
 * each step stays a safe integer, and `exact` is asked where one does not, or where a figure has more decimals than two
 * sides are compared to. Undefined where the sides are no such sums.
 */
export function signOf(
  left: Quantity,
  right: Quantity,
  tolerance: Figure,
  setting: { readonly indexOf: (at: LookedAt) => number; readonly isZero: boolean },
  exact: SignOf,
): SignOf | undefined {
  const linear = linearOf(difference(left, right))
  const limits = limitsOf(tolerance)
  if (linear === undefined || limits === undefined) return undefined
  const { digits: start, places: startPlaces } = linear.constant
  const terms = linear.terms.flatMap(({ at, factor: { digits, places } }): readonly Term[] =>
    typeof digits === "number" ? [{ index: setting.indexOf(at), factor: digits, places }] : [],
  )
  if (terms.length < linear.terms.length || typeof start !== "number" || startPlaces > comparedPlaces) return undefined
  const blankIsZero = setting.isZero
  return (values) => {
    let total = start
    let places = startPlaces
    for (const term of terms) {
      const value = values[term.index]
      if (typeof value !== "object") {
        if (value === "blank" && blankIsZero) continue
        return unknown
      }
      const figure = value as Figure
      if (typeof figure.digits !== "number") return exact(values)
      let digits = figure.digits * term.factor
      const own = figure.places + term.places
      if (own !== places) {
        if (own > comparedPlaces) return exact(values)
        if (own > places) {
          total *= powers[own - places] ?? NaN
          places = own
        } else digits *= powers[places - own] ?? NaN
      }
      total += digits
      // A sum of safe integers that is one itself is exact. A total that was widened past them is even, so exact up to
      // twice as far, and no term brings it back from beyond that.
      if (!(digits <= most && digits >= -most && total <= most && total >= -most)) return exact(values)
    }
    const limit = limits[places] ?? 0
    return total > limit ? 1 : total < -limit ? -1 : 0
  }
}

/** The tolerance in whole digits at each count of decimals; undefined for one that is below 0 or past safe integers. */
function limitsOf(tolerance: Figure): readonly number[] | undefined {
  if (compare(tolerance, zero) < 0) return undefined
  const { digits, places } = tolerance
  const limits = powers.map((power, at) => {
    if (at >= places) return Number(digits) * (powers[at - places] ?? NaN)
    return Number(String(digits).slice(0, at - places) || "0")
  })
  return limits.every((limit) => Number.isSafeInteger(limit)) ? limits : undefined
}
