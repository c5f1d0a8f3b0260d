import { absolute, add, compare, isZero, multiply, round, subtract, zero, type Figure } from "../figures/figure"
import type { CellKey } from "../model/cell-key"
import { lookedAt, type Condition, type Formula, type LookedAt, type Quantity, type Relation } from "./formula"
import { blankIsZero, type MissingPolicy } from "./missing"

/** What a formula finds in a cell: a figure, nothing, or something that is no figure. */
export type CellValue = Figure | "blank" | "unreadable"

/**
 * What stands in the cells of a report. `previous` is what the report of the period before has there: undefined for a cell
 * that was not asked for then. It is absent where no such report is known.
 */
export interface Lookup {
  (cell: CellKey): CellValue
  readonly previous?: (cell: CellKey) => CellValue | undefined
}

/**
 * `notJudged`: the rule's missing policy says that there is nothing to judge here, or it asks for a figure of the period
 * before that nobody knows.
 */
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

/** What leaves a formula undecided: unreadable cells, and blank ones where a blank is unknown. */
export function unknownIn(formula: Formula, lookup: Lookup, policy: MissingPolicy): readonly LookedAt[] {
  return lookedAt(formula).filter((at) => {
    const value = valueOf(at, lookup)
    return value === undefined || value === "unreadable" || (value === "blank" && !blankIsZero(policy))
  })
}

function valueOf({ cell, period }: LookedAt, lookup: Lookup): CellValue | undefined {
  return period === "this" ? lookup(cell) : lookup.previous?.(cell)
}

function isJudged(condition: Condition, lookup: Lookup, policy: MissingPolicy): boolean {
  let [blanks, others] = [0, 0]
  const all = lookedAt(condition)
  for (const at of all) {
    const value = valueOf(at, lookup)
    if (value === undefined) return false
    if (value === "blank") blanks += 1
    else if (value === "unreadable" || !isZero(value)) others += 1
  }
  switch (policy) {
    case "always_null":
    case "always_zero":
      return true
    case "non_null":
      return blanks === 0
    case "non_zero":
      return others > 0
    case "partial_null":
    case "partial_zero":
      return blanks < all.length
  }
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
    case "cell":
      return known(lookup(quantity.cell), blankAsZero)
    case "previous":
      return known(lookup.previous?.(quantity.cell), blankAsZero)
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

function known(value: CellValue | undefined, blankAsZero: boolean): Figure | undefined {
  if (value === "blank") return blankAsZero ? zero : undefined
  return value === "unreadable" ? undefined : value
}
