import type { Place } from "../model/observation"
import type { BookSheet } from "./book"

/** One change to a workbook, wherever it is. Plain data. */
export type Edit = SheetEdit | ViewEdit

/**
 * New sheets after those that are there, in this order: what a blank or a summary is made of. Together or not at all: a host
 * that fails in the middle leaves the workbook as it was.
 */
export interface SheetEdit {
  readonly kind: "sheets"
  readonly sheets: readonly BookSheet[]
  /**
   * Sheets that bear these names already give way, and formulas of other sheets that pointed at them point at nothing; absent
   * or false: a name that is taken by a sheet that is not empty ends in a HostFault (`sheetTaken`), and nothing is changed.
   */
  readonly replacing?: boolean
  /**
   * What the user agreed to do without where the host is too old for it. Anything else that it cannot write ends in a HostFault
   * (`missingApi`), and nothing is changed. Absent: nothing.
   */
  readonly lacking?: readonly Lacking[]
}

/** `validation`: what may be typed into cells, and the words beside them; `printSetup`: how the sheets are printed. */
export type Lacking = "validation" | "printSetup"

/** What changes no content and no figure. */
export type ViewEdit =
  /** These marks stand, and no others: marks of before go, none takes all away. */
  | { readonly kind: "marks"; readonly marks: readonly Mark[] }
  /** The cell is brought before the reader. */
  | { readonly kind: "select"; readonly place: Place }

/** A cell to be seen at once. */
export interface Mark {
  readonly place: Place
  readonly grade: "error" | "warning" | "undecided" | "info"
}
