import type { CellKey } from "./cell-key"
import type { Place } from "./observation"

/** Why what is written in an input area is not counted. */
export type SetAsideReason = "unreadable" | "ambiguous" | "words" | "noCell" | "copiedForm" | "formTwice"

/** A non-empty cell of an input area, and what it came to. Together they are every number that a file brought (G16). */
export interface InventoryLine {
  readonly place: Place
  readonly written: string
  readonly cell?: CellKey
  /** Absent where the figure counts. */
  readonly setAside?: SetAsideReason
}
