import { add, multiply, negate, zero, type Figure } from "../figures/figure"
import { lookedAtBy, type LookedAt, type Quantity } from "./formula"

/** A sum of cells, each times a figure, and of a constant: what nearly every rule compares. */
export interface Linear {
  readonly terms: readonly LinearTerm[]
  readonly constant: Figure
}

export interface LinearTerm {
  readonly at: LookedAt
  readonly factor: Figure
}

const one: Figure = { digits: 1, places: 0 }

/** A quantity as a linear sum, its cells in the order they are written; undefined for what is none. */
export function linearOf(quantity: Quantity): Linear | undefined {
  switch (quantity.op) {
    case "figure":
      return { terms: [], constant: quantity.figure }
    case "cell":
    case "previous":
      return { terms: [{ at: lookedAtBy(quantity), factor: one }], constant: zero }
    case "sum": {
      const parts = quantity.of.map((part) => (part.op === "peers" ? undefined : linearOf(part)))
      return parts.reduce((total, part) => total && part && linearSum(total, part), { terms: [], constant: zero })
    }
    case "subtract": {
      const [left, right] = [linearOf(quantity.left), linearOf(quantity.right)]
      return left && right && linearSum(left, times(right, negate(one)))
    }
    case "multiply": {
      const [left, right] = [linearOf(quantity.left), linearOf(quantity.right)]
      if (left?.terms.length === 0) return right && times(right, left.constant)
      return right?.terms.length === 0 ? left && times(left, right.constant) : undefined
    }
    default:
      return undefined
  }
}

function linearSum(one: Linear, other: Linear): Linear {
  return { terms: [...one.terms, ...other.terms], constant: add(one.constant, other.constant) }
}

function times({ terms, constant }: Linear, by: Figure): Linear {
  return {
    terms: terms.map(({ at, factor }) => ({ at, factor: multiply(factor, by) })),
    constant: multiply(constant, by),
  }
}
