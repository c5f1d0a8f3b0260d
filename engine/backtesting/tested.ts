import type { Figure } from "../figures/figure"
import type { CellKey } from "../model/cell-key"
import type { Rule } from "../model/rule"

/** How often rules fire over reports that are in. Plain data. */
export interface Backtest {
  /** How many reports count: the newest of each unit and period. */
  readonly reports: number
  /** The files of which none was counted: refused, superseded, or one of several of which nothing says which counts. */
  readonly notCounted: readonly string[]
  /** Every rule of the pack, in the order of the forms. */
  readonly rules: readonly TestedRule[]
}

/** One rule over all reports. A report in which it fails anywhere counts among `fails`, else where it cannot be judged among `undecided`. */
export interface TestedRule {
  readonly rule: Rule
  readonly form: string
  /** In how many reports it was judged at all. */
  readonly judged: number
  readonly undecided: number
  /** Where it fails: the unit, its file, and the cells. */
  readonly fails: readonly { readonly unit: string; readonly file: string; readonly cells: readonly CellKey[] }[]
  readonly thresholds: readonly TestedThreshold[]
}

/** What other figures for a threshold would have said, each with the number of reports in which the rule would then fail. */
export interface TestedThreshold {
  readonly parameter: string
  /** The figure by which the reports were judged; of several provinces with their own, each. */
  readonly now: readonly Figure[]
  /** The setting of the pack that holds it; absent: the rule states it itself. */
  readonly setting?: string
  /**
   * For the rule to fail in no report more than for its other limits, in one more of a hundred, two and five: the strictest figure
   * of two digits.
   */
  readonly others: readonly { readonly figure: Figure; readonly fails: number }[]
}
