import type { Bilingual } from "./bilingual"
import { oncePer } from "./once-per"
import type { Rule } from "./rule"

/** A unit of measure: `mét giá`, `m2`. `spellings` are the other ways units write it beside a figure ("mét", "m"). */
export interface Measure {
  readonly code: string
  readonly label: Bilingual
  readonly spellings: readonly string[]
  /** What one of it is, for the guide; `{code}` stands for the province's value of a setting. */
  readonly note?: Bilingual | undefined
  /** How it is converted, in a few words printed on every form that uses it; slots as in the note. */
  readonly conversion?: Bilingual | undefined
  /** Other units that its figures are counted in by mistake, and the setting that says how many of them make one. */
  readonly convertible?: readonly Convertible[] | undefined
}

/** A unit that is converted to another: so many of it, by the province's value of a setting, make one. */
export interface Convertible {
  /** How it is written beside a figure: `hộp`. */
  readonly spellings: readonly string[]
  /** The code of the setting. */
  readonly perOne: string
}

/** How a column or a row's figures of many units become the province's. */
export type Merging = "sum" | "maximum" | "notAdditive"

/**
 * What is written in a cell: a number; a date, whose figure is its serial day (1900 system); a yes or a no, whose figures are
 * 1 and 0, so that a sum counts the units that have it; or words, which never are a figure.
 */
export type InputKind = "number" | "date" | "yesNo" | "text"

/** A statistical indicator: one row of a form with its printed code. */
export interface Indicator {
  /** The printed "Mã số": text, `"01"` is not `"1"`. */
  readonly code: string
  readonly label: Bilingual
  readonly measure: Measure
  /** Digits allowed after the decimal mark; 0 for what is counted in whole units. */
  readonly places: number
  readonly kind: InputKind
  /** A figure below 0 is allowed: an adjustment either way. */
  readonly negative: boolean
  /** Must be filled: a blank is an error where the form is reported at all. */
  readonly required: boolean
  readonly merging: Merging
  /** 0 for the outermost rows; parts are one deeper than their total. */
  readonly depth: number
  /** The numbers of the only columns in which the row takes figures; absent: all of them. */
  readonly columns?: readonly string[]
}

/** A row (by its code) or a column (by its number) that is added to a total, or subtracted from it. */
export interface Term {
  readonly code: string
  readonly sign: 1 | -1
}

/** A breakdown column. `number` is printed in the number row under the headings. */
export interface Column {
  readonly number: string
  readonly label: Bilingual
  /** What the column is computed from, as printed (`1=(2+3)`, `4=1+2-3`); empty for columns that are filled in. */
  readonly terms: readonly Term[]
  /** Where the column has a unit of measure of its own, it stands for every row's; so do the decimals and the kind. */
  readonly measure?: Measure
  readonly places?: number
  readonly kind?: InputKind
  /**
   * The column holds shares: they are added neither across units nor over rows, so that "Chia theo" and "Trong đó" do not
   * speak of it. Absent: each row says how its figures are merged.
   */
  readonly merging?: "notAdditive"
}

/** A row that is computed from others in every column, as printed: `07=01+02+03-04-05+06`. */
export interface RowArithmetic {
  readonly total: string
  readonly terms: readonly Term[]
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
  readonly arithmetic: readonly RowArithmetic[]
  readonly rules: readonly Rule[]
}

/** The indicators of a form, in printed order. */
export const indicatorsOf = oncePer((form: Pick<Form, "lines">): readonly Indicator[] =>
  form.lines.flatMap((line) => (line.line === "indicator" ? [line.indicator] : [])),
)

/** Whether units of measure stand beside the rows; else every column has its own, in its head. */
export function isMeasuredByRow({ columns }: Pick<Form, "columns">): boolean {
  return columns.some(({ measure }) => measure === undefined)
}
