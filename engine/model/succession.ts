import { lastDay, isFirstPeriod, previousPeriod, type Period } from "./period"

/** Units that gave way to others: which, to which, from what day on, and by what decision. Codes are never used again. */
export interface Succession {
  readonly from: readonly string[]
  /** Empty where units were abolished and nobody reports in their place. */
  readonly to: readonly string[]
  /** The first day of the new order, `2025-07-01`: a period is reported by the units that there are on its last day. */
  readonly since: string
  /** `merged`: several became one, or went into one that was there; `split`: one became several; `renamed`: another code or name. */
  readonly how: "merged" | "split" | "renamed" | "abolished"
  /** The decision: `Nghị quyết 1676/NQ-UBTVQH15`. */
  readonly basis: string
}

/** The units of one period that report for what a unit of the next was before. */
export interface Predecessors {
  /** What happened in between; none: the unit was then what it is now. */
  readonly successions: readonly Succession[]
  /** Their codes, its own among them where it was there and goes on. */
  readonly units: readonly string[]
  /** The unit is a part of another: what that one reported belongs to none of its parts. */
  readonly isPart: boolean
}

/** Which units of the period before reported for what a unit is in a period. `wasThere`: whether a code reported in the period before. */
export function predecessorsOf(
  { successions = [] }: { readonly successions?: readonly Succession[] },
  unit: string,
  period: Period,
  wasThere: (code: string) => boolean,
): Predecessors {
  const own = { successions: [], units: [unit], isPart: false }
  if (isFirstPeriod(period)) return own
  const [after, until] = [lastDay(previousPeriod(period)), lastDay(period)]
  const between = successions.filter(({ since, to }) => after < since && since <= until && to.includes(unit))
  if (between.length === 0) return own
  const before = between.flatMap(({ from }) => from)
  const units = [...new Set([...(wasThere(unit) ? [unit] : []), ...before])]
  return { successions: between, units, isPart: between.some(({ how }) => how === "split") }
}

/** How a unit came not to report for a period any more; undefined where it does, or nothing says. */
export function endOf(
  { successions = [] }: { readonly successions?: readonly Succession[] },
  unit: string,
  period: Period,
): Succession | undefined {
  return successions.find(
    ({ from, to, since }) => since <= lastDay(period) && from.includes(unit) && !to.includes(unit),
  )
}
