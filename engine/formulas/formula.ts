import type { Figure } from "../figures/figure"
import type { CellKey } from "../model/cell-key"
import { oncePer } from "../model/once-per"

/** An expression whose value is a figure. There is no division: a ratio is compared by cross-multiplication. */
export type Quantity =
  | { readonly op: "figure"; readonly figure: Figure }
  | { readonly op: "cell"; readonly cell: CellKey }
  /** What the report of the period before has in a cell. */
  | { readonly op: "previous"; readonly cell: CellKey }
  | { readonly op: "sum"; readonly of: readonly Quantity[] }
  | { readonly op: "subtract"; readonly left: Quantity; readonly right: Quantity }
  | { readonly op: "multiply"; readonly left: Quantity; readonly right: Quantity }
  /** Halves away from zero, as Excel's ROUND. */
  | { readonly op: "round"; readonly of: Quantity; readonly places: number }

export type Relation = "=" | "<>" | "<" | "<=" | ">" | ">="

/** An expression that holds, fails, or cannot be decided. */
export type Condition =
  /**
   * `left relation right`. Two sides that differ by no more than `tolerance` count as equal; without it they must
   * agree to the six decimals that an Excel formula can be trusted with.
   */
  | {
      readonly op: "compare"
      readonly relation: Relation
      readonly left: Quantity
      readonly right: Quantity
      readonly tolerance?: Figure
    }
  | { readonly op: "and"; readonly of: readonly Condition[] }
  | { readonly op: "or"; readonly of: readonly Condition[] }
  | { readonly op: "not"; readonly of: Condition }
  /** Something is written in the cell. Never undecided: text that cannot be read is still something. */
  | { readonly op: "filled"; readonly cell: CellKey }

/** The typed tree that every rule is made of: it is evaluated, and written as an Excel formula. Plain data. */
export type Formula = Quantity | Condition

/** A cell that a formula looks at, in this period's report or in that of the period before. */
export interface LookedAt {
  readonly cell: CellKey
  readonly period: "this" | "previous"
}

/** Everything that a formula looks at, each cell once in each period, in the order it is written. */
export const lookedAt = oncePer((formula: Formula): readonly LookedAt[] => {
  const found = new Map<string, LookedAt>()
  collect(formula, found)
  return [...found.values()]
})

/** The cells of this period's report that a formula looks at, each once, in the order they are written. */
export function cellsOf(formula: Formula): readonly CellKey[] {
  return lookedAt(formula).flatMap(({ cell, period }) => (period === "this" ? [cell] : []))
}

function collect(formula: Formula, into: Map<string, LookedAt>): void {
  switch (formula.op) {
    case "figure":
      return
    case "cell":
    case "filled":
      into.set(formula.cell, { cell: formula.cell, period: "this" })
      return
    case "previous":
      into.set(`previous ${formula.cell}`, { cell: formula.cell, period: "previous" })
      return
    case "sum":
    case "and":
    case "or":
      for (const part of formula.of) collect(part, into)
      return
    case "round":
    case "not":
      collect(formula.of, into)
      return
    case "subtract":
    case "multiply":
    case "compare":
      collect(formula.left, into)
      collect(formula.right, into)
  }
}
