import type { Bilingual } from "./bilingual"

/** `error` stops (a hard edit), `warning` asks for an explanation (a soft edit), `info` only tells. */
export type Severity = "error" | "warning" | "info"

/** A statistical edit rule as a pack states it. Everything beyond these is the parameters of its kind. */
export interface Rule {
  /** Unique in the pack, stable over the years: `A12-R03`. */
  readonly id: string
  readonly kind: string
  readonly severity: Severity
  readonly parameters: unknown
  /** What the clerk should do, in the pack's own words. */
  readonly instruction?: Bilingual
  /** The article or guidance that the rule rests on. */
  readonly basis?: Bilingual
}
