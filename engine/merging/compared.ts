import { absolute, compare, figureOf, multiply, negate, subtract, zero, type Figure } from "../figures/figure"
import type { Qualifier } from "../figures/qualifier"
import { quotient } from "../figures/quotient"
import { figureIn } from "../model/figure-in"
import { partsOfKey, type CellKey } from "../model/cell-key"
import { combine } from "../model/combine"
import type { Merging } from "../model/form"
import { oncePer } from "../model/once-per"
import { isFirstPeriod, previousPeriod } from "../model/period"
import { formsOf, unitsIn, type ReportingUnit } from "../model/profile"
import type { Submission } from "../model/submission"
import type { ReviewRequest } from "./reviewed"
import type { Contribution } from "./merged"
import { pairsOf, type Pair } from "./shares"

type Looking = Pick<ReviewRequest, "profile" | "tracking" | "previousOf" | "splits">

/** A total of the period before: of the units that had to report then, as far as their reports are known. */
export interface TotalBefore {
  /** Absent where no unit had one, and where adding would mean nothing. */
  readonly figure?: Figure
  readonly units: number
  readonly of: number
  /** Some unit wrote "nearly", "more than", … */
  readonly isApproximate: boolean
}

/** How a total changed over the units that have a figure in both periods; others would make a change of who reported. */
export interface Change {
  /** Below 0 where it became less. */
  readonly difference: Figure
  /** So many per cent of what it was, to one decimal; absent where there was nothing, or less. */
  readonly percent?: Figure
  readonly units: number
}

/** The reports of the period before by unit code, of units that are no more too; none where nobody knows any. */
export const reportsBefore = oncePer((request: Looking): ReadonlyMap<string, Submission> => {
  const codes = new Set([...request.tracking.senders.map(({ unit }) => unit), ...unitsBefore(request)].map(codeOf))
  return new Map(
    [...codes].flatMap((code) => {
      const last = request.previousOf?.(code)
      return last === undefined ? [] : [[code, last] as const]
    }),
  )
})

/** What a cell's total was in the period before, over the units among which it is asked for. */
export function totalBefore(
  request: Looking,
  cell: CellKey,
  way: Merging,
  among: (unit: ReportingUnit) => boolean,
): TotalBefore {
  const asked = unitsBefore(request).filter(
    (unit) => among(unit) && formsOf(request.profile, unit).includes(partsOfKey(cell).form),
  )
  const reports = asked.map(({ code }) => reportsBefore(request).get(code))
  const figures = reports.flatMap((report) => figureIn(report, cell) ?? [])
  const figure = combine(way, figures)
  const isApproximate = reports.some((report) => qualifierIn(report, cell) !== undefined)
  return { ...(figure === undefined ? {} : { figure }), units: figures.length, of: asked.length, isApproximate }
}

/**
 * The figures of both periods behind a cell: of each unit that has both, and of units that were one before, where all of them
 * have one, together.
 */
export function pairsOver(
  request: Looking,
  cell: CellKey,
  way: Merging,
  contributions: readonly Contribution[],
): readonly Pair[] {
  const split = (request.splits ?? []).flatMap(({ units, previous }): readonly Pair[] => {
    const before = figureIn(previous, cell)
    const parts = contributions.flatMap(({ unit, figure }) => (units.includes(unit.code) ? [figure] : []))
    const now = parts.length < units.length ? undefined : combine(way, parts)
    return before === undefined || now === undefined ? [] : [{ unit: previous.unit, now, before }]
  })
  return [...pairsOf(cell, contributions, reportsBefore(request)), ...split]
}

/** The change over these units, by the way the cell is merged; undefined of none, and where adding would mean nothing. */
export function changeAmong(way: Merging, pairs: readonly Pair[]): Change | undefined {
  const now = combine(
    way,
    pairs.map((pair) => pair.now),
  )
  const before = combine(
    way,
    pairs.map((pair) => pair.before),
  )
  if (now === undefined || before === undefined) return undefined
  const difference = subtract(now, before)
  const percent = quotient(multiply(absolute(difference), figureOf(100)), before, 1)?.figure
  const signed = percent !== undefined && compare(difference, zero) < 0 ? negate(percent) : percent
  return { difference, ...(signed === undefined ? {} : { percent: signed }), units: pairs.length }
}

/** Whether a change speaks for two totals: at least half of the units behind either have a figure in both periods. */
export function speaksFor({ units }: Change, totals: readonly { readonly units: number }[]): boolean {
  return totals.every((total) => 2 * units >= total.units)
}

function unitsBefore({ profile, tracking: { period } }: Looking): readonly ReportingUnit[] {
  return isFirstPeriod(period) ? [] : unitsIn(profile, previousPeriod(period))
}

function codeOf({ code }: ReportingUnit): string {
  return code
}

function qualifierIn(report: Submission | undefined, cell: CellKey): Qualifier | undefined {
  const observation = report?.observations.get(cell)
  return observation?.state === "reported" ? observation.qualifier : undefined
}
