import type { Figure } from "../figures/figure"
import type { Bilingual } from "./bilingual"
import type { CellKey } from "./cell-key"
import type { Form } from "./form"
import type { Limit } from "./limit"
import { yearOf, type Frequency, type Period } from "./period"

/** A number that rules may lean on, with the value that holds where a province states none of its own. */
export interface Setting {
  readonly code: string
  readonly label: Bilingual
  readonly value: Figure
}

/** A regime of official reporting: the codes that its forms bear, by the codes of the pack's forms that answer to them. */
export interface Regime {
  readonly id: string
  readonly title: Bilingual
  /** First and last year in which it holds; no `to`: it still does. */
  readonly from: number
  readonly to?: number
  /** The law that the report rests on in these years, where that is another than the pack's own. */
  readonly basis?: Bilingual
  /** Nobody has held the codes against the circular: they compare years, and are printed on nothing. */
  readonly inferred: boolean
  readonly codes: ReadonlyMap<string, string>
}

/** Forms of a pack that stand together in lists, under a title. */
export interface FormGroup {
  readonly title: Bilingual
  /** The codes of its forms. */
  readonly forms: readonly string[]
}

/** A cell that a chart draws, under a name short enough for its legend; absent: the label of its row. */
export interface Charted {
  readonly cell: CellKey
  readonly label?: Bilingual
}

/**
 * A chart of the provincial workbook. `tiers`: a bar of each cell for each tier; `cells`: a bar for the province's total of each
 * cell; cells of one chart have one unit of measure and can be added. `submissions`: how many units of each tier are in which state.
 */
export type PackChart =
  | { readonly kind: "tiers" | "cells"; readonly title: Bilingual; readonly cells: readonly Charted[] }
  | { readonly kind: "submissions"; readonly title: Bilingual }

/** One reporting regime as data: its forms and rules. National; a province's own choices are in its Profile. */
export interface Pack {
  readonly id: string
  readonly version: string
  readonly title: Bilingual
  readonly basis: Bilingual
  /** Who signs: the title over the signature at the right of every form. */
  readonly approver: Bilingual
  /** How often is reported. */
  readonly frequency: Frequency
  readonly settings: readonly Setting[]
  readonly regimes: readonly Regime[]
  readonly forms: readonly Form[]
  /** Absent: the forms are one list. A form in no group is listed after the others. */
  readonly groups?: readonly FormGroup[]
  /** The charts of the provincial workbook, in order; absent: it has none. */
  readonly charts?: readonly PackChart[]
  /** A report with less than so many per cent of its required cells filled is called sparse; absent: none is. */
  readonly completeness?: Limit
}

/**
 * The code of the official form that a form answers to in a period, e.g. `0811.N/BNV-VTLT`, to be printed; undefined where
 * no regime of that year has one for it that is more than inferred.
 */
export function officialCodeOf({ regimes }: Pick<Pack, "regimes">, form: string, period: Period): string | undefined {
  const sure = regimesIn(regimes, period).filter(({ inferred }) => !inferred)
  return sure.flatMap(({ codes }) => codes.get(form) ?? [])[0]
}

/** The law that a report of a period rests on: the regime's where it states one, else the pack's. */
export function basisOf({ basis, regimes }: Pick<Pack, "basis" | "regimes">, period: Period): Bilingual {
  return regimesIn(regimes, period).flatMap((regime) => regime.basis ?? [])[0] ?? basis
}

function regimesIn(regimes: readonly Regime[], period: Period): readonly Regime[] {
  const year = yearOf(period)
  return regimes.filter(({ from, to }) => from <= year && year <= (to ?? year))
}
