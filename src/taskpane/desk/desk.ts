import type {
  Bilingual,
  Book,
  Decision,
  FindingCounts,
  Frequency,
  Period,
  Picture,
  ReceivedDays,
  ReceivedFile,
  ShownForm,
  Unseen,
} from "../../../engine/index"
import type { MergeOutcome, OutputKind } from "./merged"
import type { ShownPeriod, Unfit, ShownCause } from "./shown"

/**
 * What the pane asks of the engine. Everything asked and answered is plain data, so that the desk can sit in a worker; it remembers
 * nothing but the profiles and the last reports that were brought, so that a worker that hangs can be thrown away and another told the same. Sentences
 * are said in both languages at once.
 */
export interface Desk {
  /** The packs that come with the program, with the provinces and the units that may be chosen. */
  packs(): Promise<readonly PackChoice[]>
  /**
   * Takes a province's own profile, a JSON file as `bieumau register` writes it, beside those that come with the program; one of
   * the same id gives way to it.
   */
  bring(profile: { readonly name: string; readonly text: string }): Promise<Brought>
  /**
   * Takes these files, and no others, for what units reported for the period before: every workbook is held against its unit's one, by
   * the rules that look back. What is none is said beside the workbook that it was to be held against.
   */
  bringLast(files: readonly NamedFile[]): Promise<void>
  /** The blank workbook of a unit, as sheets to be written into an open workbook. */
  blankBook(request: BlankChoice): Promise<NamedBook>
  /** The same as an .xlsx file. */
  blankFile(request: BlankChoice): Promise<NamedFile>
  /** Reads and checks a workbook that is open, or was opened. */
  check(request: { readonly picture: Picture; readonly file: string }): Promise<Verdict>
  /** The same for the bytes of a file, which are read as they are and never changed. */
  receive(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<Arrival>
  /** Judges what was read anew, after other reports of the period before were brought: the file itself is not opened again. */
  judgeAgain(received: ReceivedHere): Promise<Arrival>
  /** Adds up what arrived. */
  merge(request: MergeChoice): Promise<MergeOutcome>
  /** The provincial workbook as sheets. `date`: the day of the merge. */
  summaryBook(request: SummaryChoice): Promise<NamedBook>
  /** The same as an .xlsx file. */
  summaryFile(request: SummaryChoice): Promise<NamedFile>
  /** One of the files that go with the provincial workbook. Throws a RangeError for a report of a pack that has no text for one. */
  outputFile(request: SummaryChoice & { readonly output: OutputKind }): Promise<NamedFile>
}

export interface PackChoice {
  readonly id: string
  readonly title: Bilingual
  readonly frequency: Frequency
  readonly profiles: readonly ProfileChoice[]
}

export interface ProfileChoice {
  readonly id: string
  readonly title: Bilingual
  /** The province is made up: whatever is made from it says so. */
  readonly isSynthetic: boolean
  readonly units: readonly UnitChoice[]
}

/** A profile that was taken, by id; or every mistake in it, and nothing is changed. */
export type Brought =
  | { readonly kind: "profile"; readonly pack: string; readonly profile: ProfileChoice }
  | { readonly kind: "mistakes"; readonly mistakes: readonly Bilingual[] }

export interface UnitChoice {
  readonly code: string
  readonly name: string
  readonly tier: Bilingual
  /** Code, name and aliases without tones and capitals, to be searched in. */
  readonly searched: string
  /** First and last year in which it reports; absent: no limit. */
  readonly from?: number
  readonly to?: number
}

export interface BlankChoice {
  readonly pack: string
  readonly profile: string
  readonly unit: string
  readonly period: Period
  readonly language: "vi" | "en"
}

/** `name` is that of its file, made of codes alone. */
export interface NamedBook {
  readonly name: string
  readonly book: Book
}

export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a workbook came to. */
export type Verdict =
  | { readonly kind: "refused"; readonly code: string; readonly message: Bilingual }
  | {
      readonly kind: "taken"
      readonly unit: { readonly code: string; readonly name: string }
      readonly period: ShownPeriod
      readonly pack: { readonly id: string; readonly title: Bilingual }
      readonly profile: { readonly id: string; readonly title: Bilingual }
      readonly counts: FindingCounts
      /** Form by form in the pack's order, of each the gravest first; findings that say the same of several cells are one. */
      readonly findings: readonly ShownCause[]
      /** The unit's forms, in the pack's order. */
      readonly forms: readonly ShownForm[]
      /** What the host could not see, so that findings about it are not made; empty: everything was seen. */
      readonly unseen: readonly Unseen[]
      /** Absent where there is no period before. */
      readonly last?: ShownLast
    }

/** The unit's report of the period before, which a workbook was held against. */
export type ShownLast = { readonly period: ShownPeriod } & (
  | { readonly state: "none" }
  | { readonly state: "used"; readonly file: string }
  /** Several differ, and nothing says which counts. */
  | { readonly state: "tied"; readonly files: readonly string[] }
  /** None of those brought is this unit's: why each is not. */
  | { readonly state: "missing"; readonly unfit: readonly { readonly file: string; readonly why: Unfit }[] }
)

/** A file that was read: what is shown of it, and what is merged. */
export interface Arrival {
  readonly file: string
  readonly verdict: Verdict
  /** Absent for a workbook that is passed over: one of our own summaries. */
  readonly received?: ReceivedHere
}

/** A file as it is merged. */
export interface ReceivedHere {
  readonly file: ReceivedFile
  readonly profile?: string
  readonly pack: string
  /** How many of its findings, the first ones, the reading said; the others are the rules'. */
  readonly said: number
}

export interface MergeChoice {
  readonly arrivals: readonly ReceivedHere[]
  /** Absent: the one that more than half of the submissions are of. */
  readonly period?: Period
  /** The days on which files arrived, by their names; absent: not known, and lateness is not judged. */
  readonly days?: ReceivedDays
  /** What was decided about files; absent: nothing. */
  readonly decisions?: readonly Decision[]
}

export interface SummaryChoice extends MergeChoice {
  readonly language: "vi" | "en"
  /** The day of the merge, `2019-02-20`. */
  readonly date: string
}
