import type { CellKey } from "./cell-key"
import type { Place } from "./observation"

/**
 * Why what is written in an input area is not counted. `untouched`: an opening figure that the form was issued with, and
 * nothing was filled in beside it; `previousPeriod`: it stands under the heading of last period, and no map says it was so; `altered`:
 * it was typed into a summary over what several workbooks make together.
 */
export type SetAsideReason =
  | "unreadable"
  | "ambiguous"
  | "words"
  | "noCell"
  | "copiedForm"
  | "example"
  | "formTwice"
  | "untouched"
  | "previousPeriod"
  | "altered"

/** A non-empty cell of an input area, and what it came to. Together they are every number that a file brought (G16). */
export interface InventoryLine {
  readonly place: Place
  readonly written: string
  readonly cell?: CellKey
  /** Absent where the figure counts. */
  readonly setAside?: SetAsideReason
}
