import { partsOf, type Part, type Quantity } from "./formula"
import { constant, product, totalOf } from "./building"

/**
 * A comparison without its quotients: `left` and `right` are both sides times every divisor, so the comparison stands as it
 * was where the divisors together are above 0, and turned round where they are below.
 */
export interface Crossed {
  readonly left: Quantity
  readonly right: Quantity
  /** What was multiplied by, each as often as it was. */
  readonly divisors: readonly Quantity[]
  /** Everything that is divided by: where one of them is 0, there is no quotient to compare. */
  readonly nonZero: readonly Quantity[]
}

/** `top` over all the divisors. */
interface Fraction {
  readonly top: Quantity
  readonly divisors: readonly Quantity[]
  readonly nonZero: readonly Quantity[]
}

/** Whether a figure hangs on a quotient. What stands in a condition of `choose` is compared there. */
export function hasQuotient(quantity: Quantity): boolean {
  switch (quantity.op) {
    case "divide":
      return true
    case "sum":
    case "minimum":
    case "maximum":
    case "median":
      return quantity.of.some((part) => part.op !== "peers" && hasQuotient(part))
    case "subtract":
    case "multiply":
      return hasQuotient(quantity.left) || hasQuotient(quantity.right)
    case "round":
    case "absolute":
      return hasQuotient(quantity.of)
    case "choose":
      return hasQuotient(quantity.then) || hasQuotient(quantity.otherwise)
    case "figure":
    case "cell":
    case "previous":
    case "count":
    case "countBlank":
    case "deviation":
      return false
  }
}

/** Everything that a formula divides by, in the order it is written. */
export function divisorsIn(formula: Part): readonly Quantity[] {
  const inner = partsOf(formula).flatMap(divisorsIn)
  return formula.op === "divide" ? [...inner, formula.right] : inner
}

/** Multiplies a comparison out (law L3). Undefined where nothing is divided. Throws a RangeError for a quotient that is rounded or listed. */
export function crossed(left: Quantity, right: Quantity): Crossed | undefined {
  if (!hasQuotient(left) && !hasQuotient(right)) return undefined
  const [one, other] = [fractionOf(left), fractionOf(right)]
  return {
    left: timesAll(one.top, other.divisors),
    right: timesAll(other.top, one.divisors),
    divisors: [...one.divisors, ...other.divisors],
    nonZero: [...one.nonZero, ...other.nonZero],
  }
}

function fractionOf(quantity: Quantity): Fraction {
  if (!hasQuotient(quantity)) return { top: quantity, divisors: [], nonZero: [] }
  switch (quantity.op) {
    case "divide": {
      const [above, below] = [fractionOf(quantity.left), fractionOf(quantity.right)]
      return {
        top: timesAll(above.top, below.divisors),
        divisors: [...above.divisors, below.top],
        nonZero: [...above.nonZero, ...below.nonZero, below.top],
      }
    }
    case "multiply": {
      const [one, other] = [fractionOf(quantity.left), fractionOf(quantity.right)]
      return { ...joined([one, other]), top: product(one.top, other.top) }
    }
    case "subtract":
      return added([fractionOf(quantity.left), fractionOf({ ...minusOne, right: quantity.right })])
    case "sum":
      return added(quantity.of.map((part) => (part.op === "peers" ? whole(totalOf([part])) : fractionOf(part))))
    case "absolute": {
      const { top, divisors, nonZero } = fractionOf(quantity.of)
      const absolute = (of: Quantity): Quantity => ({ op: "absolute", of })
      return { top: absolute(top), divisors: divisors.map(absolute), nonZero }
    }
    default:
      throw new RangeError(`a quotient can be compared, and not be an argument of ${quantity.op}`)
  }
}

const minusOne = { op: "multiply", left: constant(-1) } as const
const whole = (top: Quantity): Fraction => ({ top, divisors: [], nonZero: [] })

function joined(fractions: readonly Fraction[]): Pick<Fraction, "divisors" | "nonZero"> {
  return {
    divisors: fractions.flatMap(({ divisors }) => divisors),
    nonZero: fractions.flatMap(({ nonZero }) => nonZero),
  }
}

function added(fractions: readonly Fraction[]): Fraction {
  const tops = fractions.map(({ top }, i) =>
    timesAll(
      top,
      fractions.flatMap(({ divisors }, j) => (i === j ? [] : divisors)),
    ),
  )
  return { ...joined(fractions), top: totalOf(tops) }
}

function timesAll(quantity: Quantity, factors: readonly Quantity[]): Quantity {
  return factors.reduce(product, quantity)
}
