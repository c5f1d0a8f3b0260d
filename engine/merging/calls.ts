import { add, compare, round, zero, type Figure } from "../figures/figure"
import type { Finding } from "../findings/finding"
import { message, type Message } from "../messages/catalogue"
import { figureIn } from "../model/figure-in"
import { mergingOf, specsOf } from "../model/cell-spec"
import type { CellKey } from "../model/cell-key"
import { formsOf } from "../model/profile"
import type { Submission } from "../model/submission"
import type { UnitState } from "../tracking/unit-state"
import type { Call, ReviewRequest } from "./reviewed"
import { changeOf, pairsOf, percentOf, size } from "./shares"

type Of = "total" | "change" | "lastYear"

interface Share {
  readonly cell: CellKey
  readonly percent: Figure
  readonly of: Of
}

type ShareOf = (unit: string, isCounted: boolean) => Omit<Share, "cell"> | undefined

/**
 * The units to be asked, by how much of the provincial totals hangs on them: those of which no file counts, by what they were
 * of last period's totals; those with errors or warnings, by what the figures in question are of the totals or of their
 * change, whichever is more. Where nobody knows, they come last, in the register's order.
 */
export function callsOf(request: ReviewRequest, previous: ReadonlyMap<string, Submission>): readonly Call[] {
  const called = request.tracking.senders.flatMap((state) => calledOf(request, state) ?? [])
  weigh(called, request, previous)
  const calls = called.map(callOf)
  return calls.sort(({ weight: a }, { weight: b }) => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
    return compare(b, a)
  })
}

/** A unit that is to be asked, and what is known so far of the cells in question. */
interface Called {
  readonly state: UnitState
  readonly why: Call["why"]
  readonly count: number
  readonly isInQuestion: (form: string, cell: CellKey) => boolean
  weight?: Figure
  most?: Share
}

function calledOf({ profile }: ReviewRequest, state: UnitState): Called | undefined {
  const { unit, chosen } = state
  if (chosen === undefined) {
    const asked = new Set(formsOf(profile, unit))
    const why = state.state === "tied" ? "tied" : "missing"
    return { state, why, count: 0, isInQuestion: (form) => asked.has(form) }
  }
  const found = chosen.outcome.findings.filter(isCalledFor)
  if (found.length === 0) return undefined
  const cells = new Set(found.flatMap(({ cell, related }) => (cell === undefined ? related : [cell])))
  return { state, why: "findings", count: found.length, isInQuestion: (_, cell) => cells.has(cell) }
}

/** Goes cell by cell over every total that is a sum: what all units have in all cells at once would fill the memory. */
function weigh(
  called: readonly Called[],
  { pack, merged }: ReviewRequest,
  previous: ReadonlyMap<string, Submission>,
): void {
  for (const form of pack.forms) {
    for (const [cell, spec] of specsOf(form)) {
      if (mergingOf(spec) !== "sum") continue
      const asked = called.filter(({ isInQuestion }) => isInQuestion(form.code, cell))
      if (asked.length === 0) continue
      const shareOf = shareIn(cell, merged.cells.get(cell)?.contributions ?? [], previous)
      for (const one of asked) {
        const share = shareOf(one.state.unit.code, one.state.chosen !== undefined)
        if (share === undefined) continue
        one.weight = add(one.weight ?? zero, share.percent)
        if (one.most === undefined || compare(share.percent, one.most.percent) > 0) one.most = { cell, ...share }
      }
    }
  }
}

function callOf({ state: { unit }, why, count, weight, most }: Called): Call {
  if (weight === undefined || most === undefined) return { unit, why, message: unknownMessage(why, count) }
  return { unit, why, weight, cell: most.cell, percent: most.percent, message: messageOf(why, most, count) }
}

function isCalledFor({ severity, outcome }: Finding): boolean {
  return outcome === "fails" && severity !== "info"
}

/** How to find a unit's share of a total. */
function shareIn(
  cell: CellKey,
  contributions: Parameters<typeof pairsOf>[1],
  previous: ReadonlyMap<string, Submission>,
): ShareOf {
  const figures = new Map(contributions.map(({ unit, figure }) => [unit.code, figure]))
  const changes = new Map(pairsOf(cell, contributions, previous).map((pair) => [pair.unit, changeOf(pair)]))
  const before = new Map([...previous].flatMap(([unit, last]) => knownAs(unit, figureIn(last, cell))))
  const totals = {
    now: size([...figures.values()]),
    change: size([...changes.values()]),
    last: size([...before.values()]),
  }
  return (unit, isCounted) => {
    const [figure, change, last] = [figures.get(unit), changes.get(unit), before.get(unit)]
    if (figure === undefined || !isCounted) {
      const percent = last && percentOf(last, totals.last)
      return percent && { percent, of: "lastYear" }
    }
    const ofTotal = percentOf(figure, totals.now) ?? zero
    const ofChange = (change && percentOf(change, totals.change)) ?? zero
    return compare(ofChange, ofTotal) > 0 ? { percent: ofChange, of: "change" } : { percent: ofTotal, of: "total" }
  }
}

function knownAs(unit: string, figure: Figure | undefined): readonly (readonly [string, Figure])[] {
  return figure === undefined ? [] : [[unit, figure]]
}

function unknownMessage(why: Call["why"], count: number): Message {
  if (why === "findings") return message("review.findings.unknown", { count })
  return why === "tied" ? message("review.tied.unknown", {}) : message("review.missing.unknown", {})
}

function messageOf(why: Call["why"], { cell, percent, of }: Share, count: number): Message {
  const facts = { cell: { cell }, percent: round(percent, 1) }
  if (why === "missing") return message("review.missing.lastYear", facts)
  if (why === "tied") return message("review.tied.lastYear", facts)
  return message(`review.findings.${of}`, { ...facts, count })
}
