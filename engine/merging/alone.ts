import { absolute, compare, figureOf, multiply, subtract, sum, zero, type Figure } from "../figures/figure"
import type { Finding } from "../findings/finding"
import { message } from "../messages/catalogue"
import { mergingOf, specsOf } from "../model/cell-spec"
import type { CellKey } from "../model/cell-key"
import type { Submission } from "../model/submission"
import type { ReviewLimits, ReviewRequest } from "./reviewed"
import { changeOf, pairsOf, size, type Pair } from "./shares"

/**
 * Totals that one unit alone has changed since last period: its change goes the way of the total's and is more than the limit
 * of the changes of all units, signs apart. One finding for a unit and a form, over the units known in both periods.
 */
export function aloneFindings(
  { pack, tracking, merged }: ReviewRequest,
  previous: ReadonlyMap<string, Submission>,
  limits: ReviewLimits,
): readonly Finding[] {
  const names = new Map(tracking.senders.map(({ unit }) => [unit.code, unit.name]))
  return pack.forms.flatMap((form) => {
    const cellsOf = new Map<string, CellKey[]>()
    for (const [cell, spec] of specsOf(form)) {
      if (mergingOf(spec) !== "sum") continue
      const pairs = pairsOf(cell, merged.cells.get(cell)?.contributions ?? [], previous)
      const unit = aloneIn(pairs, limits)
      if (unit !== undefined) cellsOf.set(unit, [...(cellsOf.get(unit) ?? []), cell])
    }
    return [...cellsOf].map(([unit, cells]): Finding => {
      const facts = { unit: names.get(unit) ?? unit, percent: figureOf(limits.alone), cells: { cells } }
      const said = message("review.alone", facts)
      return { rule: said.key, severity: "info", outcome: "fails", related: cells, causes: [], message: said }
    })
  })
}

function aloneIn(pairs: readonly Pair[], limits: ReviewLimits): string | undefined {
  if (pairs.length < limits.leastUnits) return undefined
  const before = size(pairs.map((pair) => pair.before))
  const changes = pairs.map((pair) => ({ unit: pair.unit, change: changeOf(pair) }))
  const total = sum(changes.map(({ change }) => change))
  const all = size(changes.map(({ change }) => change))
  if (!isAtLeast(total, limits.leastChange, before)) return undefined
  const isWithTotal = (change: Figure): boolean => compare(change, zero) === compare(total, zero)
  return changes.find(({ change }) => isWithTotal(change) && isMore(change, limits.alone, all))?.unit
}

function isMore(part: Figure, percent: number, whole: Figure): boolean {
  return compare(subtract(hundredfold(part), multiply(whole, figureOf(percent))), zero) > 0
}

/** Nothing is never a change, whatever it is of. */
function isAtLeast(part: Figure, percent: number, whole: Figure): boolean {
  return compare(part, zero) !== 0 && compare(hundredfold(part), multiply(whole, figureOf(percent))) >= 0
}

function hundredfold(part: Figure): Figure {
  return multiply(absolute(part), figureOf(100))
}
