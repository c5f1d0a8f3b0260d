import type { Trouble } from "./trouble"
import type { Work } from "./work"

/** The reports of the period before that were brought: one workbook is held against them, and a whole round. */
export interface LastState {
  /** The names of the files. */
  readonly files: readonly string[]
  /** They are being taken in. */
  readonly work?: Work | undefined
  readonly trouble?: Trouble | undefined
}

export const emptyLast: LastState = { files: [] }
