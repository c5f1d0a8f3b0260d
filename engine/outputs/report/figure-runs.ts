import { compare, figureOf, isZero, zero, type Figure } from "../../figures/figure"
import type { Qualifier } from "../../figures/qualifier"
import { decimalText, figureText, storedNumber } from "../../figures/writing"
import type { SummaryCell, UnitFigure } from "../../merging/merged"
import type { CellKey } from "../../model/cell-key"
import type { CellSpec } from "../../model/cell-spec"
import { dayOfSerial, shortDay } from "../../model/serial-day"
import type { Language } from "../../model/bilingual"
import type { Tier } from "../../model/profile"
import { signs } from "../../workbook/looks"
import { unitFiguresOf, totalOf } from "../summary/figures"
import { summaryCell } from "../summary/plan"
import type { BoundFigure, Run } from "./document"
import { placeOf, specOfCell, type ReportPlan } from "./request"
import { reportSpeaker } from "./words"

/** A total as the report says it, bound to its place in the workbook; words where there is none. */
export function totalRuns(plan: ReportPlan, cell: CellKey, tier: Tier | undefined): readonly Run[] {
  const { language } = plan.request
  const say = reportSpeaker(language)
  const summary = summaryCell(plan.workbook, cell)
  const total = totalOf(summary, tier)
  const behind = unitFiguresOf(summary, tier)
  const [only, ...others] = behind
  if (total.status === "notAdditive")
    return only !== undefined && others.length === 0 ? unitRuns(plan, cell, only) : [say("notAdditive", {})]
  if (total.figure === undefined) return [say("notReported", {})]
  const bound = boundTotal(plan, cell, tier, total.figure)
  return total.provisionalUnits > 0 ? [bound, signs.provisional] : [bound]
}

/** A total that is a figure, bound to its place in the workbook. */
export function boundTotal(plan: ReportPlan, cell: CellKey, tier: Tier | undefined, figure: Figure): BoundFigure {
  const summary = summaryCell(plan.workbook, cell)
  const of = tier === undefined ? {} : { tier: tier.code }
  return {
    text: written(figure, specOfCell(plan.request.pack, cell), qualifierOf(summary, tier), plan.request.language),
    binding: { cell, ...of, figure: decimalText(figure), place: placeOf(plan, cell, of) },
  }
}

/** A unit's figure, bound to its place in the workbook. */
export function unitRuns(plan: ReportPlan, cell: CellKey, contribution: UnitFigure): readonly Run[] {
  const { figure, qualifier, unit, isProvisional } = contribution
  const bound: BoundFigure = {
    text: written(figure, specOfCell(plan.request.pack, cell), qualifier, plan.request.language),
    binding: { cell, unit: unit.code, figure: decimalText(figure), place: placeOf(plan, cell, { unit: unit.code }) },
  }
  return isProvisional ? [bound, signs.provisional] : [bound]
}

/** The word of the one unit that is behind a total; "about" where a total adds up approximate figures. */
function qualifierOf(summary: SummaryCell, tier: Tier | undefined): Qualifier | undefined {
  const behind = unitFiguresOf(summary, tier)
  const [first] = behind.flatMap(({ qualifier }) => qualifier ?? [])
  return first === undefined || behind.length === 1 ? first : "about"
}

function written(figure: Figure, spec: CellSpec, qualifier: Qualifier | undefined, language: Language): string {
  const text = spec.kind === "date" ? dayOf(figure, language) : numeral(figure, spec, language)
  return qualifier === undefined ? text : reportSpeaker(language)(`qualifier.${qualifier}`, { figure: text })
}

/** Official Vietnamese writes what is counted and less than ten with a zero before it: `05 cơ quan`. */
function numeral(figure: Figure, { places }: CellSpec, language: Language): string {
  const text = figureText(figure, language)
  const isCount = places === 0 && figure.places === 0 && compare(figure, zero) > 0 && compare(figure, ten) < 0
  return language === "vi" && isCount ? `0${text}` : text
}

const ten = figureOf(10)

function dayOf(figure: Figure, language: Language): string {
  const day = figure.places === 0 ? dayOfSerial(storedNumber(figure)) : undefined
  return day === undefined ? figureText(figure, language) : shortDay(day)
}

/** The contributions that say something: neither 0 nor nil. */
export function telling(contributions: readonly UnitFigure[]): readonly UnitFigure[] {
  return contributions.filter(({ figure, isNil }) => !isNil && !isZero(figure))
}
