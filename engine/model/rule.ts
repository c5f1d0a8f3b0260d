import type { Bilingual } from "./bilingual"

/** `error` stops (a hard edit), `warning` asks for an explanation (a soft edit), `info` only tells. */
export type Severity = "error" | "warning" | "info"

/** A statistical edit rule as a pack states it. Everything beyond these is the parameters of its kind. */
export interface Rule {
  /** Unique in the pack, stable over the years: `A12-R03`. */
  readonly id: string
  readonly kind: string
  /** That of a rule on trial is `info`, whatever the pack states beside it. */
  readonly severity: Severity
  /** The rule's limits are not settled: what it says only tells, until the pack takes the word away. Absent: they are. */
  readonly trial?: true
  readonly parameters: unknown
  /** What the clerk should do, in the pack's own words. */
  readonly instruction?: Bilingual
  /** The article or guidance that the rule rests on. */
  readonly basis?: Bilingual
}
