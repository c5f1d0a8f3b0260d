import type { Figure } from "../figures/figure"
import type { Qualifier } from "../figures/qualifier"
import type { CellKey } from "./cell-key"

/** A cell of a workbook as people name it: the sheet and the A1 address. */
export interface Place {
  readonly sheet: string
  readonly address: string
}

/** Whether two places are the same cell. */
export function isSamePlace(a: Place, b: Place): boolean {
  return a.sheet === b.sheet && a.address === b.address
}

/** What a unit reported in one cell of a form. The states never stand in for one another (promise G3). */
export type Observation =
  /**
   * A figure; a written 0 is one. `written` is what stands there where that is text ("343mét"); `qualifier` is kept where
   * the unit wrote an approximate word beside the figure.
   */
  | {
      readonly state: "reported"
      readonly figure: Figure
      readonly written?: string
      readonly qualifier?: Qualifier
      readonly place: Place
    }
  /** 0 by declaration: the unit ticked "không phát sinh" for the whole form. `place` is the tick on the cover. */
  | { readonly state: "zero"; readonly place: Place }
  /** Nothing is written. Not 0: the unit has not reported. `place` is absent where the workbook lacks the whole form. */
  | { readonly state: "blank"; readonly place?: Place }
  /** Words where words are asked for: the name of a program, of an agency. No figure, and nothing to add. */
  | { readonly state: "words"; readonly text: string; readonly place: Place }
  /** The unit does not fill this form. */
  | { readonly state: "notApplicable" }
  /**
   * Something is written that leaves no reading or several; the figure is set aside (promise G5). `parts`: the form works the cell
   * out itself, and these parts of it are why it cannot be; there is nothing else wrong with it.
   */
  | {
      readonly state: "unreadable"
      readonly text: string
      readonly readings: readonly Figure[]
      readonly place: Place
      readonly parts?: readonly CellKey[]
    }
