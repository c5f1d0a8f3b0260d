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
  const shares = sharesIn(request, previous)
  const calls = request.tracking.senders.flatMap((state) => callOf(request, state, shares) ?? [])
  return calls.sort(({ weight: a }, { weight: b }) => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
    return compare(b, a)
  })
}

function callOf(
  { pack, profile }: ReviewRequest,
  { unit, state, chosen }: UnitState,
  shares: ReadonlyMap<CellKey, ShareOf>,
): Call | undefined {
  const asked = new Set(formsOf(profile, unit))
  const found = (chosen?.outcome.findings ?? []).filter(isCalledFor)
  if (chosen !== undefined && found.length === 0) return undefined
  const cells =
    chosen === undefined
      ? pack.forms.filter(({ code }) => asked.has(code)).flatMap((form) => [...specsOf(form).keys()])
      : new Set(found.flatMap(({ cell, related }) => (cell === undefined ? related : [cell])))
  const own = [...cells].flatMap((cell): readonly Share[] => {
    const share = shares.get(cell)?.(unit.code, chosen !== undefined)
    return share === undefined ? [] : [{ cell, ...share }]
  })
  const why = chosen !== undefined ? "findings" : state === "tied" ? "tied" : "missing"
  const [first, ...others] = own
  if (first === undefined) return { unit, why, message: unknownMessage(why, found.length) }
  const most = others.reduce((best, one) => (compare(one.percent, best.percent) > 0 ? one : best), first)
  const weight = own.reduce((total, { percent }) => add(total, percent), zero)
  return { unit, why, weight, cell: most.cell, percent: most.percent, message: messageOf(why, most, found.length) }
}

function isCalledFor({ severity, outcome }: Finding): boolean {
  return outcome === "fails" && severity !== "info"
}

/** How to find a unit's share of each total that is a sum. */
function sharesIn(
  { pack, merged }: ReviewRequest,
  previous: ReadonlyMap<string, Submission>,
): ReadonlyMap<CellKey, ShareOf> {
  const shares = new Map<CellKey, ShareOf>()
  for (const form of pack.forms) {
    for (const [cell, spec] of specsOf(form)) {
      if (mergingOf(spec) === "sum")
        shares.set(cell, shareIn(cell, merged.cells.get(cell)?.contributions ?? [], previous))
    }
  }
  return shares
}

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
