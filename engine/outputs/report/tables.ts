import { compare, zero, type Figure } from "../../figures/figure"
import { quotient } from "../../figures/quotient"
import { storedNumber } from "../../figures/writing"
import type { Statement } from "../../forms/narrative"
import type { UnitFigure } from "../../merging/merged"
import type { CellKey } from "../../model/cell-key"
import { isMeasuredByRow } from "../../model/form"
import { unitFiguresOf, totalOf } from "../summary/figures"
import { summaryCell } from "../summary/plan"
import { fills } from "./circumstances"
import type { BarsBlock, BoundFigure, Run, TableBlock } from "./document"
import { boundTotal, telling, totalRuns, unitRuns } from "./figure-runs"
import { formOfCell, specOfCell, type ReportPlan } from "./request"
import { tierOf } from "./round"
import { textOf } from "./template-runs"
import { reportSpeaker } from "./words"

type Bars = Extract<Statement, { readonly kind: "bars" }>
type Table = Extract<Statement, { readonly kind: "table" }>

/** More bars than these are not read any more: the greatest are shown. */
const mostBars = 15

/** A bar for each tier or unit that has a figure above 0; undefined where none has. */
export function barsOf(plan: ReportPlan, { title, cell, each }: Bars): BarsBlock | undefined {
  const { language } = plan.request
  const all = each === "tier" ? tierBars(plan, cell) : unitBars(plan, cell)
  const most = all.reduce((most, { figure }) => (compare(figure, most) > 0 ? figure : most), zero)
  if (compare(most, zero) <= 0) return undefined
  const bars = all.flatMap(({ label, figure, bound }) => {
    const share = quotient(figure, most, 4)
    return share === undefined ? [] : [{ label, figure: bound, length: storedNumber(share.figure) }]
  })
  const measure = specOfCell(plan.request.pack, cell).measure.label[language]
  return { block: "bars", title: textOf(plan, title), measure, bars }
}

interface Bar {
  readonly label: string
  readonly figure: Figure
  readonly bound: BoundFigure
}

function tierBars(plan: ReportPlan, cell: CellKey): readonly Bar[] {
  const { language } = plan.request
  return summaryCell(plan.workbook, cell).tiers.flatMap(({ tier, total: { figure } }) =>
    figure === undefined ? [] : [{ label: tier.label[language], figure, bound: boundTotal(plan, cell, tier, figure) }],
  )
}

function unitBars(plan: ReportPlan, cell: CellKey): readonly Bar[] {
  const stating = [...telling(summaryCell(plan.workbook, cell).units)]
  if (stating.length > mostBars) stating.sort((a, b) => compare(b.figure, a.figure))
  return stating.slice(0, mostBars).flatMap((contribution) => {
    const [bound] = unitRuns(plan, cell, contribution)
    const { unit, figure } = contribution
    return bound === undefined || typeof bound === "string" ? [] : [{ label: unit.name, figure, bound }]
  })
}

/** A row for each unit that has a figure in one of the cells, the total last; undefined where no unit has. */
export function tableOf(plan: ReportPlan, { title, cells, tier: code }: Table): TableBlock | undefined {
  const { request, workbook } = plan
  const tier = tierOf(request, code)
  if (tier === "unknown" || !cells.every((cell) => fills(plan, cell, tier))) return undefined
  const say = reportSpeaker(request.language)
  const byCell = cells.map(
    (cell) =>
      new Map<string, UnitFigure>(unitFiguresOf(summaryCell(workbook, cell), tier).map((one) => [one.unit.code, one])),
  )
  const units = request.tracking.units.filter(
    ({ unit }) => telling(byCell.flatMap((contributions) => contributions.get(unit.code) ?? [])).length > 0,
  )
  if (units.length === 0) return undefined
  const rows = units.map(({ unit }, i): readonly (readonly Run[])[] => [
    [String(i + 1)],
    [unit.name],
    ...byCell.map((contributions, j) => {
      const [cell, contribution] = [cells[j], contributions.get(unit.code)]
      return cell === undefined || contribution === undefined ? [] : unitRuns(plan, cell, contribution)
    }),
  ])
  const totals = cells.map((cell) =>
    totalOf(summaryCell(workbook, cell), tier).status === "notAdditive" ? [] : totalRuns(plan, cell, tier),
  )
  const share = (1 - numberShare - nameShare) / cells.length
  return {
    block: "table",
    title: textOf(plan, title),
    columns: [
      { title: say("table.number", {}), share: numberShare, across: "center" },
      { title: say("table.unit", {}), share: nameShare, across: "left" },
      ...cells.map((cell) => ({ title: headOf(plan, cell), share, across: "right" as const })),
    ],
    rows: [...rows, [[], [say("table.total", {})], ...totals]],
    hasTotal: true,
  }
}

const numberShare = 0.07
const nameShare = 0.38

function headOf({ request: { pack, language } }: ReportPlan, cell: CellKey): string {
  const { indicator, column, measure } = specOfCell(pack, cell)
  const label = isMeasuredByRow(formOfCell(pack, cell)) ? indicator.label : column.label
  return reportSpeaker(language)("table.figure", { label: label[language], measure: measure.label[language] })
}
