import { add, compare, isZero, multiply, subtract, zero, type Figure } from "./figure"

/** Past this many digits before the mark no quotient is looked for: no unit has so many boxes. */
const mostDigits = 12

/** What one figure is of another, in at most so many decimals. */
export interface Quotient {
  readonly figure: Figure
  /** Whether the quotient has no more decimals than that. */
  readonly isExact: boolean
}

/**
 * How often `divisor` goes into `dividend`, rounded half up to `places` decimals. It is found digit by digit, by multiplying: nothing
 * is divided, and no double comes near it. Undefined for a dividend below 0, a divisor of 0 or below, and 10^12 or more.
 */
export function quotient(dividend: Figure, divisor: Figure, places: number): Quotient | undefined {
  if (compare(dividend, zero) < 0 || compare(divisor, zero) <= 0) return undefined
  const fits = (tried: Figure): boolean => compare(multiply(tried, divisor), dividend) <= 0
  if (fits({ digits: 10 ** mostDigits, places: 0 })) return undefined
  let found = zero
  for (let power = mostDigits - 1; power >= -places; power--) {
    const step: Figure = power < 0 ? { digits: 1, places: -power } : { digits: 10 ** power, places: 0 }
    for (let next = add(found, step); fits(next); next = add(next, step)) found = next
  }
  if (isZero(subtract(dividend, multiply(found, divisor)))) return { figure: found, isExact: true }
  const half: Figure = { digits: 5, places: places + 1 }
  const isUp = fits(add(found, half))
  return { figure: isUp ? add(found, { digits: 1, places }) : found, isExact: false }
}
