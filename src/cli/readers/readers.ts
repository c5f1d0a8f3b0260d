import type { Pack, Period, Picture, Profile, ReceivedFile, Refusal, Source, Submission } from "../../../engine/index"
import type { InputFile } from "../files"

/** A file to be read: where it is, and what it is called. */
export type ReaderInput = Pick<InputFile, "path" | "name" | "refusal">

/** What submissions are judged by. */
export interface Judging {
  readonly pack: Pack
  readonly profiles: readonly Profile[]
  /** The figures are wanted, not a judgement of them. */
  readonly isOnlyRead: boolean
  /**
   * Summaries of units below are opened, for the reports that they carry: all but those of the unit itself whose round it is (`under`;
   * null: of the whole province). Absent: every summary is an output, and no submission.
   */
  readonly summariesBelow?: { readonly under: string | null }
}

/** The report of the period before that a submission is held against; undefined where there is none. */
export type PreviousOf = (profile: string, unit: string, period: Period) => Submission | undefined

/** A report that was read, and judged where that was asked. */
export interface TakenAnswer {
  readonly file: ReceivedFile
  readonly profile?: string
}

/** What one file came to as a submission. */
export type SubmissionAnswer =
  /** `profile`: the id of the one that it was read by; absent where it belongs to none, or to several. */
  | (TakenAnswer & { readonly kind: "received" })
  /** The summary of a unit below: the reports of its units. */
  | { readonly kind: "carried"; readonly source: Source; readonly files: readonly TakenAnswer[] }
  /** A provincial workbook of our own. */
  | { readonly kind: "summary"; readonly source: Source }
  | Refused

/** What stands in one file. */
export type PictureAnswer = { readonly kind: "picture"; readonly source: Source; readonly picture: Picture } | Refused

interface Refused {
  readonly kind: "refused"
  readonly source: Source
  readonly refusal: Refusal
}

/** Those who read files: never more than one answer a file, and no file stops another (promise G2). */
export interface Readers {
  /** Reads a file and judges it. */
  receive(input: ReaderInput): Promise<SubmissionAnswer>
  /** Reads a file and shows what stands in it. */
  picture(input: ReaderInput): Promise<PictureAnswer>
  /** Nothing is asked any more. */
  end(): void
}

/** How readers are come by. `judging`: absent where only pictures are wanted. `files`: how many there are to read. */
export type OpenReaders = (asked: {
  readonly judging?: Judging | undefined
  readonly previousOf?: PreviousOf | undefined
  readonly files: number
}) => Readers
