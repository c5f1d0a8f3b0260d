import type { Condition } from "../formulas/formula"
import type { CellKey } from "../model/cell-key"

/** The text of a pack's report as data: what is said, under which circumstances, with slots that the summary fills. */
export interface Narrative {
  /** What stands behind the number of the document: `BC-SNV` in `Số: 15/BC-SNV`. */
  readonly symbol: string
  /** What the report is about, under its title (trích yếu). */
  readonly subject: Template
  readonly opening: readonly Passage[]
  /** Numbered 1, 2, 3 … in this order. */
  readonly sections: readonly NarrativeSection[]
  /** After the sections, without a number: Đề xuất, kiến nghị. */
  readonly proposals: NarrativeSection
  /** Who gets the document (nơi nhận), line by line. */
  readonly recipients: readonly Template[]
  /** The title of whoever signs, line by line: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`. */
  readonly signer: readonly Template[]
}

export interface NarrativeSection {
  readonly title: Template
  readonly passages: readonly Passage[]
}

/** One paragraph in several variants: the first whose circumstances all hold is written; nothing where none does. */
export type Passage = readonly Variant[]

export interface Variant {
  readonly when: readonly Circumstance[]
  readonly says: Statement
}

/**
 * What a variant writes. `toWrite`: no figure of the round says it, so that a person has to; it is marked as such.
 * `bars`: a figure for each tier or unit, the greatest as the longest bar. `table`: a column for each cell, a row for each unit.
 */
export type Statement =
  | { readonly kind: "text" | "toWrite"; readonly text: Template }
  | { readonly kind: "bars"; readonly title: Template; readonly cell: CellKey; readonly each: "tier" | "unit" }
  | { readonly kind: "table"; readonly title: Template; readonly cells: readonly CellKey[]; readonly tier?: string }

/** What must be so for a variant to be written. Units are those of one tier where a tier is named. */
export type Circumstance =
  /** Over the province's totals of this period alone. What cannot be judged does not hold. */
  | { readonly kind: "holds"; readonly condition: Condition }
  /** How many of the units that were asked for a figure have one: `notAll` may be none, `some` may be all. */
  | { readonly kind: "reported"; readonly cell: CellKey; readonly by: Share; readonly tier?: string }
  /** Whether there are units in a state. */
  | { readonly kind: "units"; readonly state: RoundState; readonly are: "some" | "none"; readonly tier?: string }

  /** How a total changed, as the slot `change` says it; `unknown` where no unit has a figure in both periods. */
  | { readonly kind: "changed"; readonly cell: CellKey; readonly is: Direction }

export const directions = ["up", "down", "same", "unknown"] as const
export type Direction = (typeof directions)[number]

export const shares = ["all", "notAll", "some", "none"] as const
export type Share = (typeof shares)[number]

/** States of units in a round that a report speaks of. `handedIn`: in time, late, or nobody knows when. */
export const roundStates = ["expected", "handedIn", "onTime", "late", "missing", "tied"] as const
export type RoundState = (typeof roundStates)[number]

/** A text in both languages, with the same slots in both. */
export interface Template {
  readonly vi: readonly Piece[]
  readonly en: readonly Piece[]
}

/** A piece of a template: words as they are, or a slot. */
export type Piece = string | Slot

export type Slot =
  /** `{A9.04.1}`: the total of the province; `{A9.04.1 of huyen}`: of a tier. */
  | { readonly slot: "figure"; readonly cell: CellKey; readonly tier?: string }
  /** `{coverage A9.04.1}`: units with a figure, of those that were asked for it: `5/9`. */
  | { readonly slot: "coverage"; readonly cell: CellKey; readonly tier?: string }
  /** `{each A10.01.1 of huyen}`: unit by unit what it reported in these cells, zeros and blanks left out. */
  | { readonly slot: "each"; readonly cells: readonly CellKey[]; readonly tier?: string }
  /** `{words A9a.02.1 A9a.03.1}`: what units wrote into these cells, each once. */
  | { readonly slot: "words"; readonly cells: readonly CellKey[] }
  /**
   * `{change A9.04.1}`: how the figures of the units that have one in both periods differ, all together, from those of the
   * period before: `tăng 12,5 %`.
   */
  | { readonly slot: "change"; readonly cell: CellKey }
  /** `{count late of huyen}`, `{names missing}`. */
  | { readonly slot: "count" | "names"; readonly state: RoundState; readonly tier?: string }
  | { readonly slot: "fact"; readonly fact: NarrativeFact }

/** `{period}` and the like: what is the same throughout a report. */
export const narrativeFacts = ["period", "year", "previousPeriod", "province", "receiver"] as const
export type NarrativeFact = (typeof narrativeFacts)[number]
