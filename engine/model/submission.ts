import type { CellKey } from "./cell-key"
import type { Observation } from "./observation"
import type { Period } from "./period"

/** The file that figures came from. The hash is of its bytes, so that a figure can be traced to exactly this file. */
export interface Source {
  readonly file: string
  readonly sha256: string
  /** Where the file is a summary: the unit's own file that the figures came from, as the summary says. Absent: it is that file. */
  readonly origin?: { readonly file: string; readonly sha256: string }
}

/** What a unit reported in the period before that is several units now. */
export interface Split {
  /** Their codes. */
  readonly units: readonly string[]
  readonly previous: Submission
}

/** The days on which files of a unit came that came together: undefined of one that nobody wrote a day down of. */
export interface HandIns {
  readonly files: readonly (string | undefined)[]
  /** Those of the files that brought a form, by form. */
  readonly forms: ReadonlyMap<string, readonly (string | undefined)[]>
}

/** One unit's figures for one period, from one file. */
export interface Submission {
  readonly pack: string
  readonly packVersion: string
  readonly unit: string
  readonly period: Period
  /** 0 for the first hand-in; a corrected workbook carries the next number. */
  readonly revision: number
  readonly source: Source
  /** One observation for every cell of every form of the pack that the unit fills. */
  readonly observations: ReadonlyMap<CellKey, Observation>
  /**
   * The check codes of the forms for the figures in the file, by form code, to be held against signed paper; none for a form
   * without figures, or with a figure that is no number. Absent where the workbook has lost its map.
   */
  readonly codes?: ReadonlyMap<string, string>
}
