import { compareCodes } from "../../text/order"
import type { RuleOutcome } from "../../findings/rule-outcome"
import type { Language } from "../../model/bilingual"
import type { Pack } from "../../model/pack"
import type { Profile } from "../../model/profile"
import type { ReceivedFile } from "../../tracking/received-file"

/** A file with what was found in it. */
export interface CheckedFile {
  readonly file: ReceivedFile
  /** Undefined where the file belongs to no profile, or to several. */
  readonly profile: Profile | undefined
  /** What every rule came to where it was judged; none where the format does not ask for it, or the file was refused. */
  readonly outcomes: readonly RuleOutcome[]
}

/** What the results of a check are written from. */
export interface ResultsRequest {
  readonly pack: Pack
  readonly files: readonly CheckedFile[]
  /** Names of files that are never submissions. */
  readonly skipped: readonly string[]
  readonly language: Language
  /** The day that the results bear, `2019-02-20`; absent: none is written, for no clock is read. */
  readonly date?: string
  /** The program's own version. */
  readonly version: string
}

/** The files by their names: the same whatever order they arrived in. */
export function byName({ files }: Pick<ResultsRequest, "files">): readonly CheckedFile[] {
  return [...files].sort(
    ({ file: { source: a } }, { file: { source: b } }) =>
      compareCodes(a.file, b.file) || compareCodes(a.sha256, b.sha256),
  )
}

/** The name of the unit that a file is of; undefined where it was refused, the code where the register does not know it. */
export function unitName({ file: { outcome }, profile }: CheckedFile): string | undefined {
  if ("refusal" in outcome) return undefined
  const code = outcome.submission.unit
  return profile?.units.find((unit) => unit.code === code)?.name ?? code
}
