import type {
  Bilingual,
  CellKey,
  Decision,
  FigureMark,
  FindingCounts,
  Place,
  ReportOutput,
  TableKind,
  TotalStatus,
  UnitState,
} from "../../../engine/index"
import type { ShownFinding, ShownPeriod, Unfit } from "./shown"

/** What a merge leaves beside the provincial workbook: the draft report, and its figures as tables. */
export type OutputKind = ReportOutput | TableKind

/** What a merge came to, or what has to be settled first. */
export type MergeOutcome =
  | {
      readonly kind: "unsettled"
      /** `none`: no file was taken. `period`: none that most are of. `profile`, `pack`: files of several. */
      readonly what: "none" | "period" | "profile" | "pack"
      readonly among: readonly string[]
    }
  | {
      readonly kind: "merged"
      readonly pack: { readonly id: string; readonly title: Bilingual; readonly hasReport: boolean }
      readonly province: string
      readonly period: ShownPeriod
      readonly units: { readonly expected: number; readonly received: number }
      /** What became of each unit's report, in the register's order. */
      readonly states: readonly ShownState[]
      /** The files that count for nobody, each with its reason. */
      readonly refused: readonly { readonly file: string; readonly code: string; readonly message: Bilingual }[]
      /** What was decided about files that came, in the order of the lists. */
      readonly decisions: readonly Decision[]
      /** Findings of the files that count. */
      readonly counts: FindingCounts
      /** Whom to call, the weightiest first. */
      readonly calls: readonly { readonly unit: string; readonly message: Bilingual }[]
      /** What is said of the round itself: who sent twice, what is the same in two units. */
      readonly findings: readonly ShownFinding[]
      readonly totals: readonly ShownTotals[]
      readonly ledger: {
        readonly figures: number
        readonly used: number
        readonly superseded: number
        readonly setAside: number
        readonly unaccounted: number
      }
      /** What the reports of the period before were good for; absent where none were brought. */
      readonly previous?: {
        readonly period: ShownPeriod
        /** Of so many units that are added up, so many have one. */
        readonly units: number
        readonly of: number
        readonly unfit: readonly { readonly file: string; readonly why: Unfit }[]
        readonly tied: readonly { readonly unit: string; readonly files: readonly string[] }[]
      }
    }

/** A round that was added up. */
export type MergedOutcome = Extract<MergeOutcome, { readonly kind: "merged" }>

/** What became of one unit's report; `text` says it. */
export interface ShownState {
  readonly code: string
  readonly name: string
  readonly state: UnitState["state"]
  readonly text: Bilingual
  /** The file that counts; absent where none does, or where it is made of parts. */
  readonly file?: string
  /** Files of which nothing says which counts, and those that others took the place of. */
  readonly tied: readonly string[]
  readonly superseded: readonly string[]
  /** The workbooks that the report is made of; empty: it is one. */
  readonly parts: readonly ShownState[]
}

/** The totals of one form that has any. */
export interface ShownTotals {
  readonly code: string
  readonly title: Bilingual
  /** The units that must fill the form. */
  readonly asked: readonly { readonly code: string; readonly name: string }[]
  readonly rows: readonly ShownTotal[]
}

export interface ShownTotal {
  readonly cell: CellKey
  readonly label: Bilingual
  readonly measure: Bilingual
  /** As JSON has it, with a point; null where there is none. */
  readonly total: string | null
  readonly text: Bilingual
  readonly units: number
  readonly of: number
  readonly status: TotalStatus
  readonly marks: readonly FigureMark[]
  /** The total is the largest of the figures, not their sum. */
  readonly isLargest: boolean
  readonly sources: readonly ShownSource[]
}

/** One workbook's figure behind a total, and where it stands. */
export interface ShownSource {
  /** Shared by all figures of the file. */
  readonly from: ShownSender
  readonly text: Bilingual
  readonly marks: readonly FigureMark[]
  readonly place: Place
}

/** Whose file a figure is from. */
export interface ShownSender {
  readonly unit: string
  /** Code of the unit that the figure counts for; it may be made of several workbooks. */
  readonly counts: string
  readonly file: string
  /** Where it came inside a summary: the unit's own file. */
  readonly origin?: string
}
