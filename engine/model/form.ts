import type { Bilingual } from "./bilingual"
import type { Rule } from "./rule"

/** A unit of measure: `mét giá`, `m2`. `spellings` are the other ways units write it beside a figure ("mét", "m"). */
export interface Measure {
  readonly code: string
  readonly label: Bilingual
  readonly spellings: readonly string[]
  /** What one of it is, for the guide. */
  readonly note?: Bilingual | undefined
}

/** How a column or a row's figures of many units become the province's. */
export type Merging = "sum" | "maximum" | "notAdditive"

/** A statistical indicator: one row of a form with its printed code. */
export interface Indicator {
  /** The printed "Mã số": text, `"01"` is not `"1"`. */
  readonly code: string
  readonly label: Bilingual
  readonly measure: Measure
  /** Digits allowed after the decimal mark; 0 for what is counted in whole units. */
  readonly places: number
  /** Must be filled: a blank is an error where the form is reported at all. */
  readonly required: boolean
  readonly merging: Merging
  /** 0 for the outermost rows; parts are one deeper than their total. */
  readonly depth: number
}

/** A breakdown column. `number` is printed in the number row under the headings. */
export interface Column {
  readonly number: string
  readonly label: Bilingual
  /** The columns whose sum this one is, as printed (`1=(2+3)`); empty for columns that are filled in. */
  readonly parts: readonly string[]
}

/** "Chia theo …" (a partition: the parts add up to the whole) or "Trong đó" (a subset: no part exceeds the whole). */
export interface Breakdown {
  readonly as: "partition" | "subset"
  readonly of: string
  readonly parts: readonly string[]
}

/** What is printed line by line: a heading that takes no figures, or an indicator. */
export type Line =
  | { readonly line: "heading"; readonly label: Bilingual; readonly depth: number }
  | { readonly line: "indicator"; readonly indicator: Indicator }

/** A statistical form of a pack. */
export interface Form {
  readonly code: string
  /** The name of its sheet, e.g. `Biểu A10`; always quoted in formulas. */
  readonly sheet: string
  readonly title: Bilingual
  readonly basis: Bilingual
  /** `stock`: as at the last day of the period. `flow`: from its first day to its last. */
  readonly timing: "stock" | "flow"
  readonly columns: readonly Column[]
  readonly lines: readonly Line[]
  readonly breakdowns: readonly Breakdown[]
  readonly rules: readonly Rule[]
}

/** The indicators of a form, in printed order. */
export function indicatorsOf(form: Form): readonly Indicator[] {
  return form.lines.flatMap((line) => (line.line === "indicator" ? [line.indicator] : []))
}
