import type { Figure } from "../figures/figure"
import type { CellKey } from "../model/cell-key"

/** An expression whose value is a figure. There is no division: a ratio is compared by cross-multiplication. */
export type Quantity =
  | { readonly op: "figure"; readonly figure: Figure }
  | { readonly op: "cell"; readonly cell: CellKey }
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

/** The cells that a formula looks at, each once, in the order they are written. */
export function cellsOf(formula: Formula): readonly CellKey[] {
  const cells = new Set<CellKey>()
  collect(formula, cells)
  return [...cells]
}

function collect(formula: Formula, into: Set<CellKey>): void {
  switch (formula.op) {
    case "figure":
      return
    case "cell":
    case "filled":
      into.add(formula.cell)
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
