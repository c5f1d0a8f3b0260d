/** What is being done. */
export type WorkStep =
  | "packs"
  | "readingWorkbook"
  | "readingFile"
  | "checking"
  | "going"
  | "following"
  | "marking"
  | "making"
  | "writing"
  | "opening"
  | "merging"

/** Something that takes its time. */
export interface Work {
  readonly step: WorkStep
  /** 1-based; the last one is `of`. */
  readonly number: number
  readonly of: number
  /** A second has passed, so that people are told. */
  readonly isShown: boolean
  /** Nothing is half done if it is ended now. */
  readonly mayStop: boolean
}

/** Milliseconds after which people are told that something is going on. */
export const toldAfter = 1_000

/** Seconds after which the desk is given up (promise G6). */
export const givenUpAfter = 20
