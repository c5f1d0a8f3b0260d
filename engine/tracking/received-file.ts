import type { Finding } from "../findings/finding"
import type { Refusal } from "../findings/refusal"
import type { HandIns, Source, Submission } from "../model/submission"
import type { Decision } from "./decision"
import type { InventoryLine } from "../model/inventory"

/** A file that arrived, read and checked, or refused. `inventory` is every non-empty cell of its input areas either way. */
export interface ReceivedFile {
  readonly source: Source
  /** The day it arrived, `2019-02-08`; absent where nobody wrote it down: then lateness is not judged. */
  readonly received?: string
  /** Where it came inside a summary: the days of everything that its unit handed in. */
  readonly handIns?: HandIns
  /** Where it came inside a summary: what those decided about it who made that; absent: nothing. */
  readonly decided?: readonly Decision[]
  readonly inventory: Iterable<InventoryLine>
  readonly outcome:
    { readonly submission: Submission; readonly findings: readonly Finding[] } | { readonly refusal: Refusal }
}

/** A file that could be taken as a unit's submission. */
export interface TakenFile extends ReceivedFile {
  readonly outcome: { readonly submission: Submission; readonly findings: readonly Finding[] }
}

/** A file that could not. */
export interface RefusedFile extends ReceivedFile {
  readonly outcome: { readonly refusal: Refusal }
}

export function isTaken(file: ReceivedFile): file is TakenFile {
  return "submission" in file.outcome
}
