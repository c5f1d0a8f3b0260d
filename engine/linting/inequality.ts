import type { Figure } from "../figures/figure"

/**
 * A linear inequality in whole numbers: `Σ factor × variable <= bound`, or `<` where it is strict. No factor is 0. `from`: the
 * numbers of the inequalities that it was made of, as they were stated.
 */
export interface Inequality {
  readonly factors: ReadonlyMap<string, bigint>
  readonly bound: bigint
  readonly isStrict: boolean
  readonly from: ReadonlySet<number>
  /** The variables with their factors as a text: two inequalities of the same left side differ in their bounds alone. */
  readonly left: string
}

/** An inequality as it is stated: decimal factors of variables, `<=` the bound, or `<` it. */
export interface Stated {
  readonly factors: ReadonlyMap<string, Figure>
  readonly bound: Figure
  readonly isStrict: boolean
}

/** The stated inequality in whole numbers, under a number of its own. */
export function inequality({ factors, bound, isStrict }: Stated, number: number): Inequality {
  const places = Math.max(bound.places, ...[...factors.values()].map((factor) => factor.places))
  const whole = new Map<string, bigint>()
  for (const [variable, factor] of factors) {
    const digits = wholeOf(factor, places)
    if (digits !== 0n) whole.set(variable, digits)
  }
  return reduced(whole, wholeOf(bound, places), isStrict, new Set([number]))
}

/** Whether nothing satisfies it: no variable is left, and 0 is above its bound. */
export function isImpossible({ factors, bound, isStrict }: Inequality): boolean {
  return factors.size === 0 && (isStrict ? bound <= 0n : bound < 0n)
}

/** What follows from two inequalities once a variable is eliminated that one bounds from above and the other from below. */
export function eliminated(variable: string, above: Inequality, below: Inequality): Inequality {
  const times = -(below.factors.get(variable) ?? 0n)
  const otherTimes = above.factors.get(variable) ?? 0n
  const factors = new Map<string, bigint>()
  for (const [name, factor] of above.factors) factors.set(name, factor * times)
  for (const [name, factor] of below.factors) {
    const total = (factors.get(name) ?? 0n) + factor * otherTimes
    if (total === 0n) factors.delete(name)
    else factors.set(name, total)
  }
  const bound = above.bound * times + below.bound * otherTimes
  return reduced(factors, bound, above.isStrict || below.isStrict, new Set([...above.from, ...below.from]))
}

/** Whether the first says at least as much as the second, which has the same left side. */
export function isAtLeastAsTight(one: Inequality, other: Inequality): boolean {
  if (one.bound !== other.bound) return one.bound < other.bound
  return one.isStrict || !other.isStrict
}

function wholeOf({ digits, places }: Figure, to: number): bigint {
  return BigInt(digits) * 10n ** BigInt(to - places)
}

/** Factors without a common divisor; the bound may stay a fraction of it, and then nothing is divided. */
function reduced(
  factors: ReadonlyMap<string, bigint>,
  bound: bigint,
  isStrict: boolean,
  from: ReadonlySet<number>,
): Inequality {
  let common = bound
  for (const factor of factors.values()) {
    if (common === 1n || common === -1n) break
    common = greatestCommon(common, factor)
  }
  if (common < 0n) common = -common
  if (common <= 1n) return { factors, bound, isStrict, from, left: leftSide(factors) }
  const smaller = new Map([...factors].map(([variable, factor]) => [variable, factor / common] as const))
  return { factors: smaller, bound: bound / common, isStrict, from, left: leftSide(smaller) }
}

function leftSide(factors: ReadonlyMap<string, bigint>): string {
  const terms = [...factors].map(([variable, factor]) => `${factor} ${variable}`)
  return terms.sort().join("\n")
}

function greatestCommon(one: bigint, other: bigint): bigint {
  let [a, b] = [one, other]
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}
