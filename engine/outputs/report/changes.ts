import { absolute, compare, figureOf, isZero, multiply, subtract, sum, zero, type Figure } from "../../figures/figure"
import { quotient } from "../../figures/quotient"
import type { Direction } from "../../forms/narrative"
import { figureIn } from "../../merging/shares"
import type { CellKey } from "../../model/cell-key"
import { summaryCell } from "../summary/plan"
import type { ReportPlan } from "./request"

/** How the figures of the units that have one in both periods changed, all together. */
export interface Change {
  readonly direction: Direction
  /** So many per cent of what it was, to one decimal; absent where there was nothing, or nobody knows. */
  readonly percent?: Figure
  readonly difference: Figure
}

/** Holds a cell's figures against those of the period before, over the units that report it in both. */
export function changeOf({ request, workbook }: ReportPlan, cell: CellKey): Change {
  const { contributions } = summaryCell(workbook, cell)
  const own = contributions.flatMap(({ unit, figure }) => {
    const before = figureIn(request.previousOf?.(unit.code), cell)
    return before === undefined ? [] : [{ figure, before }]
  })
  // The parts of a unit that was split, where all of them report, are together what it was.
  const split = (request.splits ?? []).flatMap(({ units, previous }) => {
    const before = figureIn(previous, cell)
    const figures = contributions.flatMap(({ unit, figure }) => (units.includes(unit.code) ? [figure] : []))
    return before === undefined || figures.length < units.length ? [] : [{ figure: sum(figures), before }]
  })
  const pairs = [...own, ...split]
  if (pairs.length === 0) return { direction: "unknown", difference: zero }
  const [now, before] = [sum(pairs.map(({ figure }) => figure)), sum(pairs.map((pair) => pair.before))]
  const difference = absolute(subtract(now, before))
  const direction = isZero(difference) ? "same" : compare(now, before) > 0 ? "up" : "down"
  const percent = quotient(multiply(difference, figureOf(100)), before, 1)?.figure
  return { direction, difference, ...(percent === undefined ? {} : { percent }) }
}
