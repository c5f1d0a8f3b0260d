import type { Figure } from "../figures/figure"
import type { CellKey } from "../model/cell-key"
import { oncePer } from "../model/once-per"

/** A cell of this period's report, or what the report of the period before has in it. */
export type Reference =
  { readonly op: "cell"; readonly cell: CellKey } | { readonly op: "previous"; readonly cell: CellKey }

/** The figures that the other units of the same tier report in a cell for the same period; those that report none are left out. */
export interface Peers {
  readonly op: "peers"
  readonly cell: CellKey
}

/**
 * The changes of the other units of the same tier in a cell, from the period before to this one; those that do not report it in
 * both are left out.
 */
export interface PeerChanges {
  readonly op: "peerChanges"
  readonly cell: CellKey
}

/** What a function over several figures takes. */
export type Listed = Quantity | Peers

/** An expression whose value is a figure. */
export type Quantity =
  | Reference
  | { readonly op: "figure"; readonly figure: Figure }
  | { readonly op: "sum"; readonly of: readonly Listed[] }
  | { readonly op: "subtract"; readonly left: Quantity; readonly right: Quantity }
  | { readonly op: "multiply"; readonly left: Quantity; readonly right: Quantity }
  /** A quotient is never worked out: the comparison that it stands in is multiplied out. So nothing rounds it or lists it. */
  | { readonly op: "divide"; readonly left: Quantity; readonly right: Quantity }
  /** Halves away from zero, as Excel's ROUND. */
  | { readonly op: "round"; readonly of: Quantity; readonly places: number }
  | { readonly op: "absolute"; readonly of: Quantity }
  | { readonly op: "minimum" | "maximum"; readonly of: readonly Listed[] }
  /** The one in the middle; half the sum of the two where there is none. */
  | { readonly op: "median"; readonly of: readonly Listed[] }
  /** The median of how far the figures of the other units lie from their median (MAD; Hampel 1974). */
  | { readonly op: "deviation"; readonly of: Peers }
  /** How many hold a figure: a blank does not, whatever the policy; of what cannot be read nobody knows. */
  | { readonly op: "count"; readonly of: readonly (Reference | Peers)[] }
  /** In how many nothing is written. Never unknown: text that cannot be read is still something. */
  | { readonly op: "countBlank"; readonly of: readonly Reference[] }
  | { readonly op: "choose"; readonly if: Condition; readonly then: Quantity; readonly otherwise: Quantity }

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
  /** Without `otherwise` it holds where `if` fails. Where `if` is unknown, both ways must come to the same to decide. */
  | { readonly op: "if"; readonly if: Condition; readonly then: Condition; readonly otherwise?: Condition }
  /** Nothing is written in the cell. Never undecided: text that cannot be read is still something. */
  | { readonly op: "blank"; readonly of: Reference }
  /**
   * The change of a cell since the period before keeps pace with those of the other units, of which at least `least` can be compared:
   * see `keepsPace`. `width` is above 0.
   */
  | {
      readonly op: "pace"
      readonly now: Reference
      readonly before: Reference
      readonly others: PeerChanges
      readonly width: Figure
      readonly least: number
    }

/** The typed tree that every rule is made of: it is evaluated, and written as an Excel formula. Plain data. */
export type Formula = Quantity | Condition

/**
 * A cell that a formula looks at: in this report, in the one for the period before, or in those of the other units of its tier, with
 * those for the period before or without.
 */
export interface LookedAt {
  readonly cell: CellKey
  readonly report: "this" | "previous" | "peers" | "peerChanges"
}

/** What a formula is made of that has a value of its own. */
export type Part = Formula | Peers | PeerChanges

/** The cell that a reference looks at. */
export function lookedAtBy(reference: Reference | Peers | PeerChanges): LookedAt {
  const { op, cell } = reference
  return { cell, report: op === "cell" ? "this" : op }
}

/** Everything that a formula looks at, each cell once in each report, in the order it is written. */
export const lookedAt = oncePer((formula: Formula): readonly LookedAt[] => {
  const found = new Map<string, LookedAt>()
  collect(formula, found)
  return [...found.values()]
})

/** The cells of this period's report that a formula looks at, each once, in the order they are written. */
export function cellsOf(formula: Formula): readonly CellKey[] {
  return lookedAt(formula).flatMap(({ cell, report }) => (report === "this" ? [cell] : []))
}

/** Whether it is the other units of the tier that are looked at. */
export function isOfPeers({ report }: LookedAt): boolean {
  return report === "peers" || report === "peerChanges"
}

/** The formulas that a formula is made of, in the order they are written; none for a cell, a figure, or peers. */
export function partsOf(formula: Part): readonly Part[] {
  switch (formula.op) {
    case "figure":
    case "cell":
    case "previous":
    case "peers":
    case "peerChanges":
      return []
    case "pace":
      return [formula.now, formula.before, formula.others]
    case "sum":
    case "minimum":
    case "maximum":
    case "median":
    case "count":
    case "countBlank":
    case "and":
    case "or":
      return formula.of
    case "round":
    case "absolute":
    case "deviation":
    case "not":
    case "blank":
      return [formula.of]
    case "subtract":
    case "multiply":
    case "divide":
    case "compare":
      return [formula.left, formula.right]
    case "choose":
    case "if":
      return [formula.if, formula.then, ...(formula.otherwise === undefined ? [] : [formula.otherwise])]
  }
}

function collect(formula: Part, into: Map<string, LookedAt>): void {
  if ("cell" in formula) {
    into.set(`${formula.op} ${formula.cell}`, lookedAtBy(formula))
    return
  }
  for (const part of partsOf(formula)) collect(part, into)
}
