import type { Figure } from "../figures/figure"
import type { Qualifier } from "../figures/qualifier"
import type { RefusalCode } from "../findings/refusal"
import type { CellKey } from "../model/cell-key"
import type { Place } from "../model/observation"
import type { ReportingUnit, Tier } from "../model/profile"
import type { Source } from "../model/submission"
import type { SetAsideReason } from "../model/inventory"

/** `keep`: a figure that a failing hard rule names stays in and marks its total provisional. `setAside`: it is left out. */
export type HardFindings = "keep" | "setAside"

/** One unit's figure within a total. */
export interface UnitFigure {
  readonly unit: ReportingUnit
  readonly figure: Figure
  readonly qualifier?: Qualifier
  /** A failing hard rule names this figure, or one of the workbooks that the unit's report is made of does not count. */
  readonly isProvisional: boolean
  /** The unit declared the whole form "không phát sinh". */
  readonly isNil: boolean
}

/** One workbook's figure within a total, and where it stands: the lineage of the total. Of a nil return, `place` is the tick. */
export interface Contribution extends UnitFigure {
  /** The unit whose report the workbook is a part of; absent: the report is that of `unit` itself. */
  readonly whole?: ReportingUnit
  readonly source: Source
  readonly place: Place
}

/** How far a total can be trusted, the worst first. `notReported`: no unit has a figure. `notAdditive`: has no total by nature. */
export type TotalStatus = "notAdditive" | "notReported" | "provisional" | "approximate" | "final"

/** A province's, or one tier's, figure for one cell, and how many of the units that had to report stand behind it. */
export interface Total {
  readonly figure?: Figure
  readonly status: TotalStatus
  readonly units: number
  readonly of: number
  readonly provisionalUnits: number
  /** How many of `units` have one figure: the workbooks of a report may come to none. */
  readonly figures: number
  /** A unit's figure in it is approximate. */
  readonly isApproximate: boolean
  /** The most decimals that somebody wrote; 0 where nobody wrote a figure. */
  readonly places: number
}

/** What one unit has in a cell: its figure, absent where it has none or its workbooks come to none, and theirs, none where nothing stands there. */
export interface OfUnit {
  readonly figure?: UnitFigure
  readonly contributions: readonly Contribution[]
}

/** One cell of the provincial summary. */
export interface SummaryCell {
  readonly cell: CellKey
  readonly province: Total
  readonly tiers: readonly { readonly tier: Tier; readonly total: Total }[]
  /** What a unit has here, by its code; made anew when asked for. */
  ofUnit(code: string): OfUnit
  /**
   * Unit by unit, the parts of a unit's report combined as the cell is; in the register's order. A unit whose parts cannot be
   * combined in this cell is left out, and counted in the totals all the same.
   */
  readonly units: readonly UnitFigure[]
  /** Workbook by workbook, in the register's order; made anew when asked for, as those of all cells would fill the memory. */
  readonly contributions: readonly Contribution[]
  /** How many these are. */
  readonly workbooks: number
}

export type LedgerReason = SetAsideReason | "notAsked" | "tied" | "besideParts" | "strict" | RefusalCode

/** A figure that some file brought, and what became of it. */
export interface LedgerLine {
  /** Code of the unit; absent where the file could not be taken as anybody's. */
  readonly unit?: string
  readonly source: Source
  readonly place: Place
  readonly written: string
  readonly cell?: CellKey
  /** What was read there; absent where that is no figure. */
  readonly figure?: Figure
  readonly fate: "used" | "superseded" | "setAside"
  /** Why it was set aside; `words` where words were asked for and are used as such. */
  readonly reason?: LedgerReason
}

/** Every figure of every file, by what became of it. `unaccounted` is what the ledger and the totals do not agree on. */
export interface Ledger {
  /** Units in the register's order, then the files that are nobody's, by name. Made as they are asked for. */
  readonly lines: Iterable<LedgerLine>
  readonly figures: number
  readonly used: number
  readonly superseded: number
  readonly setAside: number
  readonly unaccounted: number
}

/** The province's figures of one period. */
export interface Merged {
  readonly cells: ReadonlyMap<CellKey, SummaryCell>
  /** How many units have a figure in each form, "không phát sinh" included; by the code of every form. */
  readonly reporting: ReadonlyMap<string, number>
  readonly ledger: Ledger
}
