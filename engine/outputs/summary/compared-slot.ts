import type { Figure } from "../../figures/figure"
import { storedNumber } from "../../figures/writing"
import { changeAmong, pairsOver, speaksFor, totalBefore } from "../../merging/compared"
import { cellKey } from "../../model/cell-key"
import { hasCell, mergingOf, specOf, type CellSpec } from "../../model/cell-spec"
import type { Form, Indicator } from "../../model/form"
import type { ReportingUnit } from "../../model/profile"
import type { BookCell, Look } from "../../workbook/book"
import { signs } from "../../workbook/looks"
import { emptyCell, textCell } from "../cells"
import { placesShown, totalOf } from "./figures"
import type { Slot } from "./form-geometry"
import { summaryCell, type SummaryPlan } from "./plan"

/** The three cells of last period's total, and those of the change. */
export interface ComparedSlot {
  readonly before: readonly BookCell[]
  readonly change: readonly BookCell[]
  /** The change is said in words, over two of its columns. */
  readonly isInWords: boolean
}

/**
 * One total held against the period before; undefined where the form has no such cell, where it cannot be added across units, and
 * where neither period has a figure. Of days there is no change: a later day is not more.
 */
export function comparedSlot(
  plan: SummaryPlan,
  form: Form,
  indicator: Indicator,
  { group: { tier }, column, at }: Slot,
): ComparedSlot | undefined {
  if (!hasCell(indicator, column.number)) return undefined
  const { request, say } = plan
  const [spec, cell] = [specOf(indicator, column), cellKey(form.code, indicator.code, column.number)]
  const [way, summary] = [mergingOf(spec), summaryCell(plan, cell)]
  if (way === "notAdditive") return undefined
  const now = totalOf(summary, tier)
  const among = (unit: ReportingUnit): boolean => tier === undefined || unit.tier === tier.code
  const before = totalBefore(request, cell, way, among)
  if (now.figure === undefined && before.figure === undefined) return undefined
  // Workbook by workbook: last period's reports are known so, whatever report they were parts of.
  const behind = summary.contributions.filter(({ unit, whole = unit }) => among(whole))
  const pairs = pairsOver(request, cell, way, behind)
  const change = spec.kind === "date" ? undefined : changeAmong(way, pairs)
  const isSaid = change !== undefined && speaksFor(change, [{ units: behind.length }, before])
  const isOfAll = change?.units === behind.length && change.units === before.units
  const words = { cells: [textCell(at, "measure", say("compared.not", {})), emptyCell(at + 1, "measure")], mark: "" }
  const said = isSaid
    ? {
        cells: [
          numberCell(at, "figureChange", spec, change.difference),
          change.percent === undefined
            ? emptyCell(at + 1, "figurePercent")
            : { ...numberCell(at + 1, "figurePercent", spec, change.percent), places: 1 },
        ],
        mark: isOfAll ? "" : say("compared.units", { count: plan.counted(change.units) }),
      }
    : words
  const share = `${before.units}/${before.of}`
  const look = spec.kind === "date" ? "figureDay" : "figure"
  return {
    before: [
      before.figure === undefined ? emptyCell(at, look) : numberCell(at, look, spec, before.figure),
      textCell(at + 1, "measure", share),
      textCell(at + 2, "measure", beforeMark(before)),
    ],
    // Small and shrunk: a count of thousands has to go into six characters.
    change: [...said.cells, textCell(at + 2, "numberRow", said.mark)],
    isInWords: !isSaid,
  }
}

function beforeMark({ units, isApproximate }: ReturnType<typeof totalBefore>): string {
  if (units === 0) return signs.notReported
  return isApproximate ? signs.approximate : ""
}

function numberCell(column: number, look: Look, spec: CellSpec, figure: Figure): BookCell {
  const content = { kind: "number", value: storedNumber(figure) } as const
  return { column, look, places: placesShown(spec, [figure]), content }
}
