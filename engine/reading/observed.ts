import type { Figure } from "../figures/figure"
import type { Finding } from "../findings/finding"
import type { CellSpec } from "../model/cell-spec"
import type { CellKey } from "../model/cell-key"
import type { Observation, Place } from "../model/observation"

/** What a cell came to, and what there is to say of it. */
export interface Observed {
  readonly observation: Observation
  readonly findings: readonly Finding[]
}

/** What is to be observed: the key and the place of a cell, and what belongs there. */
export interface Asked {
  readonly cell: CellKey
  readonly place: Place
  readonly spec: CellSpec
  readonly date1904: boolean
  /** The province's values of the pack's settings, by code; absent: not known, so nothing is converted for an offer. */
  readonly settings?: ReadonlyMap<string, Figure> | undefined
}
