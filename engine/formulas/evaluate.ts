import { absolute, add, compare, isZero, multiply, round, subtract, zero, type Figure } from "../figures/figure"
import type { CellKey } from "../model/cell-key"
import { cellsOf, type Condition, type Formula, type Quantity, type Relation } from "./formula"
import { blankIsZero, type MissingPolicy } from "./missing"

/** What a formula finds in a cell: a figure, nothing, or something that is no figure. */
export type CellValue = Figure | "blank" | "unreadable"

export type Lookup = (cell: CellKey) => CellValue

/** `notJudged`: the rule's missing policy says that there is nothing to judge here. */
export type Verdict = "holds" | "fails" | "undecided" | "notJudged"

/**
 * Two sides are compared to six decimals, in the engine and in Excel: past them a sum of doubles around 10^9 holds binary
 * dust, and both must come to one verdict. No indicator declares so many.
 */
export const comparedPlaces = 6

/** Judges a condition over the cells it looks at. Blank cells mean what the policy says. Never throws. */
export function judge(condition: Condition, lookup: Lookup, policy: MissingPolicy): Verdict {
  if (!isJudged(condition, lookup, policy)) return "notJudged"
  const holds = decide(condition, lookup, blankIsZero(policy))
  return holds === undefined ? "undecided" : holds ? "holds" : "fails"
}

/** The figure that a quantity comes to. Undefined where it hangs on an unknown cell. */
export function quantityOf(quantity: Quantity, lookup: Lookup, policy: MissingPolicy): Figure | undefined {
  return measure(quantity, lookup, blankIsZero(policy))
}

/** The cells that leave a formula undecided: unreadable ones, and blank ones where a blank is unknown. */
export function unknownCells(formula: Formula, lookup: Lookup, policy: MissingPolicy): readonly CellKey[] {
  return cellsOf(formula).filter((cell) => {
    const value = lookup(cell)
    return value === "unreadable" || (value === "blank" && !blankIsZero(policy))
  })
}

function isJudged(condition: Condition, lookup: Lookup, policy: MissingPolicy): boolean {
  if (policy === "always_null" || policy === "always_zero") return true
  const values = cellsOf(condition).map(lookup)
  if (policy === "non_null") return values.every((value) => value !== "blank")
  if (policy === "non_zero")
    return values.some((value) => value === "unreadable" || (value !== "blank" && !isZero(value)))
  return values.some((value) => value !== "blank")
}

/** Kleene's three-valued logic: undefined is unknown, and decides only where the rest cannot. */
function decide(condition: Condition, lookup: Lookup, blankAsZero: boolean): boolean | undefined {
  switch (condition.op) {
    case "filled":
      return lookup(condition.cell) !== "blank"
    case "not": {
      const holds = decide(condition.of, lookup, blankAsZero)
      return holds === undefined ? undefined : !holds
    }
    case "and":
    case "or": {
      const settling = condition.op === "or"
      const parts = condition.of.map((part) => decide(part, lookup, blankAsZero))
      if (parts.includes(settling)) return settling
      return parts.includes(undefined) ? undefined : !settling
    }
    case "compare": {
      const left = measure(condition.left, lookup, blankAsZero)
      const right = measure(condition.right, lookup, blankAsZero)
      return left === undefined || right === undefined
        ? undefined
        : related(subtract(left, right), condition.relation, condition.tolerance ?? zero)
    }
  }
}

function related(off: Figure, relation: Relation, tolerance: Figure): boolean {
  const seen = round(off, comparedPlaces)
  const sign = compare(absolute(seen), tolerance) <= 0 ? 0 : compare(seen, zero)
  switch (relation) {
    case "=":
      return sign === 0
    case "<>":
      return sign !== 0
    case "<":
      return sign < 0
    case "<=":
      return sign <= 0
    case ">":
      return sign > 0
    case ">=":
      return sign >= 0
  }
}

function measure(quantity: Quantity, lookup: Lookup, blankAsZero: boolean): Figure | undefined {
  switch (quantity.op) {
    case "figure":
      return quantity.figure
    case "cell": {
      const value = lookup(quantity.cell)
      return value === "unreadable" ? undefined : value !== "blank" ? value : blankAsZero ? zero : undefined
    }
    case "sum": {
      let total = zero
      for (const part of quantity.of) {
        const figure = measure(part, lookup, blankAsZero)
        if (figure === undefined) return undefined
        total = add(total, figure)
      }
      return total
    }
    case "round": {
      const figure = measure(quantity.of, lookup, blankAsZero)
      return figure === undefined ? undefined : round(figure, quantity.places)
    }
    case "subtract":
    case "multiply": {
      const left = measure(quantity.left, lookup, blankAsZero)
      const right = measure(quantity.right, lookup, blankAsZero)
      if (left === undefined || right === undefined) return undefined
      return quantity.op === "subtract" ? subtract(left, right) : multiply(left, right)
    }
  }
}
