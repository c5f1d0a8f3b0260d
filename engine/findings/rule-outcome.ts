import type { CellKey } from "../model/cell-key"

/** What a rule came to in a cell in which it was judged, whether or not there was anything to find. Plain data. */
export interface RuleOutcome {
  /** The pack's rule id. */
  readonly rule: string
  readonly cell: CellKey
  readonly outcome: "holds" | "fails" | "undecided"
}
