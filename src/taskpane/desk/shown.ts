import type { Bilingual, Grade, Period, Place, ShownFigure } from "../../../engine/index"

/** A period, and what people call it. */
export interface ShownPeriod {
  readonly id: Period
  readonly text: Bilingual
}

/** Why a file is not the report that was looked for: refused, or of another pack, period or unit. */
export type Unfit =
  | { readonly kind: "refused"; readonly message: Bilingual }
  | { readonly kind: "pack"; readonly pack: Bilingual }
  | { readonly kind: "period"; readonly period: ShownPeriod }
  | { readonly kind: "unit"; readonly unit: string }

/** A finding, or several that say the same, as people read it. */
export interface ShownFinding {
  /** The same for the same rule at the same cells, whenever it is checked anew: what the list keeps its place by. */
  readonly id: string
  readonly grade: Grade
  readonly rule: string
  /** How many findings it stands for. */
  readonly count: number
  /** The form's code; absent for findings about the whole workbook. */
  readonly form?: string
  /** Where it is, the cell to open first at the front; empty for findings about no cell. */
  readonly places: readonly Place[]
  /** For each of the places, the figures that stand side by side; empty where there is but the one in the cell. */
  readonly figures: readonly (readonly ShownFigure[])[]
  readonly message: Bilingual
  /** What may have gone wrong; empty where nothing is known, or the sentence says it. */
  readonly causes: readonly Bilingual[]
  /** The rule's basis in law or in the guide, and what the pack tells the clerk to do; absent where it says nothing. */
  readonly basis?: Bilingual
  readonly instruction?: Bilingual
}

/** A finding with what follows from it: who settles it has settled these too. */
export interface ShownCause extends ShownFinding {
  readonly following: readonly ShownFinding[]
}
