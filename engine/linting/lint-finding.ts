import type { Message } from "../messages/catalogue"
import type { CellKey } from "../model/cell-key"

/** What can be wrong with a pack's rules. */
export type Lint =
  | "contradictory"
  | "alwaysZero"
  | "neverTogether"
  | "asksNothing"
  | "wordsAsFigure"
  | "dividesByZero"
  | "alwaysHolds"
  | "alwaysFails"
  | "measures"
  | "redundant"
  | "hidden"

/** What is wrong with rules of a pack, for whoever writes it. Plain data. */
export interface LintFinding {
  readonly lint: Lint
  /** `error`: a rule, or a form, cannot do what it is there for. `warning`: it can, and is worth a look. */
  readonly severity: "error" | "warning"
  /** The form whose rules they are. */
  readonly form: string
  /** The cell that it is about; absent where it is about several, or a whole rule. */
  readonly cell?: CellKey
  /** The ids of the rules to change; of rules that contradict one another all of them. */
  readonly rules: readonly string[]
  /** The ids of the rules that say as much already. */
  readonly others: readonly string[]
  /** What each of these rules asks, at one cell, in the language of formulas. */
  readonly asks: readonly { readonly rule: string; readonly cell: CellKey; readonly formula: string }[]
  readonly message: Message
}
