import type { Finding } from "../findings/finding"
import type { Message } from "../messages/catalogue"
import type { CellKey } from "../model/cell-key"
import type { Figure } from "../figures/figure"
import type { Pack } from "../model/pack"
import type { Profile, ReportingUnit } from "../model/profile"
import type { Split, Submission } from "../model/submission"
import type { Tracking } from "../tracking/track"
import type { Merged } from "./merged"
import type { Ancestry } from "./successions"

/** When what is compared after a merge is worth a question. */
export interface ReviewLimits {
  /** One unit's change is said past so many per cent of the changes of all units together. */
  readonly alone: number
  /** … of a total that changed by at least so many per cent. */
  readonly leastChange: number
  /** Fewer units known in both periods say nothing of each other. */
  readonly leastUnits: number
  /** A form says something of a copy by so many different figures other than 0 … */
  readonly leastFigures: number
  /** … of so many digits together: 1, 2 and 3 are equal by chance. */
  readonly leastDigits: number
}

/** What is compared where nobody says otherwise. */
export const reviewLimits: ReviewLimits = {
  ...{ alone: 50, leastChange: 10, leastUnits: 3, leastFigures: 3, leastDigits: 6 },
}

/** What a merged round is looked over by. */
export interface ReviewRequest {
  readonly pack: Pack
  readonly profile: Profile
  readonly tracking: Tracking
  readonly merged: Merged
  /** A unit's report of the period before; absent or undefined where nobody knows it. */
  readonly previousOf?: ((unit: string) => Submission | undefined) | undefined
  /** From whom that is; absent where nobody looks back. */
  readonly ancestryOf?: ((unit: string) => Ancestry) | undefined
  /** Units that were split, by what they reported before, and into which; absent: none. */
  readonly splits?: readonly Split[] | undefined
  /** Absent: `reviewLimits`. */
  readonly limits?: ReviewLimits
}

/** A unit to be asked, and what hangs on its answer. */
export interface Call {
  readonly unit: ReportingUnit
  readonly why: "missing" | "tied" | "findings"
  /** The shares of all totals that are in question, in per cent, added up; absent where nobody knows any. */
  readonly weight?: Figure
  /** The cell where the share is largest. */
  readonly cell?: CellKey
  /** That share, in per cent. */
  readonly percent?: Figure
  readonly message: Message
}

/** Whom to call, the weightiest first, and what no single report shows. */
export interface Review {
  readonly calls: readonly Call[]
  readonly findings: readonly Finding[]
}
