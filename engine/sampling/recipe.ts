import type { Figure } from "../figures/figure"
import type { CellKey } from "../model/cell-key"

/** What a step gives a value to, or takes one from: a cell, or a quantity of the recipe's own, whose name begins with `$`. */
export type Ref = CellKey | `$${string}`

/** A figure that is one for every tier, or differs by tier; `other` is for tiers that it does not name. */
export interface ByTier {
  readonly other: Figure
  readonly tiers: ReadonlyMap<string, Figure>
}

/** A figure that is added or subtracted: of this period, or of the one before. */
export interface RecipeTerm {
  readonly ref: Ref
  readonly sign: 1 | -1
  readonly period: "this" | "previous"
}

/** How one figure comes about. */
export type Draw =
  /** Log-normal around a median: how large agencies are. */
  | { readonly kind: "size"; readonly median: ByTier; readonly sigma: number }
  /** Between two shares of another figure; 0 where that is 0. */
  | { readonly kind: "share"; readonly of: Ref; readonly from: ByTier; readonly to: ByTier }
  /** Added and subtracted. */
  | { readonly kind: "sum"; readonly terms: readonly RecipeTerm[] }
  /** The least of several. */
  | { readonly kind: "smallest"; readonly of: readonly Ref[] }
  /** What another cell was in the period before; in the first period as `first` says. */
  | { readonly kind: "carried"; readonly of: Ref; readonly first: Draw }
  /** A day of the year reported, from and to `MM-DD`. */
  | { readonly kind: "date"; readonly from: string; readonly to: string }
  /** 1; with a chance that makes it 0 otherwise. */
  | { readonly kind: "yes" }

/** Once for a unit and the same in all its periods, or anew in every period. */
export type Per = "unit" | "period"

/** What holds for whatever a step draws. */
export interface StepTerms {
  /** How likely there is anything at all, from 0 to 1; else it is 0. What is carried over is asked only at first. Absent: always. */
  readonly chance?: ByTier
  /** There is something only where this is not 0. */
  readonly given?: Ref
  readonly per: Per
  /** Where there is nothing the cell is blank, not 0. */
  readonly isBlank: boolean
  /** Least and most, where there is anything at all. */
  readonly least?: ByTier
  readonly most?: ByTier
  /** Drawn again where it would be the figure of the period before. */
  readonly isFresh: boolean
  /** Digits after the mark: the cell's own; of a quantity that is no cell, as the recipe says. */
  readonly places: number
}

/** How much each part of a split gets, on average. */
export type Weights =
  | { readonly by: "weights"; readonly weights: readonly Figure[] }
  /** As other cells are to one another, roughly; a part whose cell is blank is blank. */
  | { readonly by: "like"; readonly cells: readonly Ref[] }
  /** As other cells are to one another, so that no part exceeds its cell where the total does not exceed theirs. */
  | { readonly by: "within"; readonly cells: readonly Ref[] }

export type Step =
  | (StepTerms & { readonly kind: "draw"; readonly to: Ref; readonly draw: Draw })
  /** A total split into parts that add up to it, to the last digit. */
  | {
      readonly kind: "split"
      readonly total: Ref
      readonly over: readonly Ref[]
      readonly weights: Weights
      readonly places: number
      readonly per: Per
    }
  /** So many ones, one in each cell; the last cell takes all that are left, the others stay blank. */
  | { readonly kind: "tally"; readonly count: Ref; readonly over: readonly Ref[] }
  /** Words out of a list, no two cells alike; only where the cell of the same place in `given` is not 0. */
  | {
      readonly kind: "text"
      readonly over: readonly Ref[]
      readonly given: readonly Ref[]
      readonly texts: readonly string[]
      readonly per: Per
    }

/** How many units a tier has, and what they are called: `{n}` is the unit's number in its tier, `001`. */
export interface TierShare {
  readonly tier: string
  /** So many, or such a share of all units; neither: the tiers without share what is left. */
  readonly exactly?: number
  readonly share?: Figure
  readonly name: string
  /** Every so many-th unit of the tier reports below the one before it; absent: none does. */
  readonly below?: number
}

/** A slip of the unit of measure: figures of a measure written in a smaller one. */
export interface UnitSlip {
  /** What the slip is called among the planted errors. */
  readonly name: string
  readonly measure: string
  readonly factor: Figure
}

/** How a pack's made-up provinces come about. Everything that knows forms and rows stands here, nothing in code. */
export interface Recipe {
  readonly province: { readonly code: string; readonly name: string; readonly title: string; readonly receiver: string }
  readonly tiers: readonly TierShare[]
  readonly steps: readonly Step[]
  readonly slips: readonly UnitSlip[]
  /** A flow and the stock that clerks take for it. */
  readonly stocks: ReadonlyMap<CellKey, CellKey>
}
