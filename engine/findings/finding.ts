import type { Message } from "../messages/catalogue"
import type { CellKey } from "../model/cell-key"
import type { Place } from "../model/observation"
import type { Severity } from "../model/rule"

/** What one rule, or the reading of a file, says about one place. What holds says nothing. Plain data. */
export interface Finding {
  /** The pack's rule id, or the name of a layout finding (`reading.textFigure`). */
  readonly rule: string
  readonly severity: Severity
  /** `undecided`: what is needed to judge is missing, so the rule neither holds nor fails. */
  readonly outcome: "fails" | "undecided"
  /** The cell to open first; absent for findings about a sheet or a file. */
  readonly cell?: CellKey
  /** Where that is in the file; absent for findings about a whole file. */
  readonly place?: Place
  /** The other cells that took part, in the rule's own order. */
  readonly related: readonly CellKey[]
  /** What stands there, as it stands there; absent where nothing does. */
  readonly value?: string
  /** What the rule would have there, where that is one thing, as a decimal with a point. */
  readonly expected?: string
  readonly message: Message
  readonly causes: readonly Cause[]
}

/** A hypothesis of what went wrong, with the changes that would settle it. */
export interface Cause {
  readonly cause: string
  readonly message: Message
  readonly corrections: readonly Correction[]
}

/** One cell's change: from what stands there to a figure (as a decimal with a point). */
export interface Correction {
  readonly place: Place
  readonly from: string
  readonly to: string
}
