import type { Contribution } from "../../merging/merged"
import { cellKey } from "../../model/cell-key"
import { specOf } from "../../model/cell-spec"
import { indicatorsOf, type Indicator } from "../../model/form"
import { sendersOf } from "../../tracking/combined"
import type { UnitState } from "../../tracking/unit-state"
import type { BookCell } from "../../workbook/book"
import { signs } from "../../workbook/looks"
import { columnLabel } from "../blank/form-table"
import { emptyCell, textCell } from "../cells"
import { contributionCell } from "./figures"
import { entriesOf } from "./lists"
import { type SummaryPlan } from "./plan"
import { sectionsFor } from "./request"
import { gap, wideLine, type TableLine } from "./table"
import { unitColumns, type UnitsGeometry } from "./units-geometry"

/** The columns of the row codes and of a list's first column; before them come number, unit code and unit. */
export const listColumns = { entry: unitColumns.state, first: unitColumns.check } as const
const firstColumn = listColumns.first

/** The entries of the units' lists, one under the other; none where the form has no lists. Nothing is added up here. */
export function listLines(plan: SummaryPlan, { form }: UnitsGeometry, last: number): readonly TableLine[] {
  const { say, request } = plan
  const entries = entriesOf(form)
  if (entries.size === 0) return []
  const states = sectionsFor(request, form).flatMap((section) => section.states.flatMap(ownSenders))
  const rows = indicatorsOf(form).filter(({ code }) => entries.has(code))
  const filled = states.flatMap(({ state, whole }) =>
    rows.flatMap((indicator) => {
      const cells = form.columns.map((column, index) =>
        entryCell(plan, state, whole, { form: form.code, indicator, column, at: firstColumn + index }),
      )
      return cells.some(({ content }) => content.kind !== "empty") ? [{ state, indicator, cells }] : []
    }),
  )
  const titles = [say("number", {}), say("unitCode", {}), say("unit", {}), say("units.code", {})]
  const columns = form.columns.map((column) => columnLabel(column, request.language))
  return [
    gap(),
    wideLine(last, "bold", say("units.list", { count: plan.counted(filled.length) })),
    { cells: [...titles, ...columns].map((text, index) => textCell(index + 1, "columnHead", text)) },
    ...filled.map(({ state, indicator, cells }, index): TableLine => ({
      cells: [
        { column: 1, look: "measure", content: { kind: "number", value: index + 1 } },
        textCell(2, "code", state.unit.code),
        textCell(3, "label", state.unit.name),
        textCell(4, "code", indicator.code),
        ...cells,
      ],
    })),
    ...(filled.length === 0 ? [wideLine(last, "note", say("none", {}))] : []),
  ]
}

interface Entry {
  readonly form: string
  readonly indicator: Indicator
  readonly column: UnitsGeometry["form"]["columns"][number]
  readonly at: number
}

/** Whoever hands in workbooks of a unit's report, with the code of that unit. */
function ownSenders(state: UnitState): readonly { readonly state: UnitState; readonly whole: string }[] {
  return sendersOf(state).map((sender) => ({ state: sender, whole: state.unit.code }))
}

function entryCell(
  plan: SummaryPlan,
  { unit, chosen }: UnitState,
  whole: string,
  { form, indicator, column, at }: Entry,
): BookCell {
  const cell = cellKey(form, indicator.code, column.number)
  const stated = chosen?.outcome.submission.observations.get(cell)
  if (stated?.state === "words") return textCell(at, "text", stated.text)
  if (stated === undefined || stated.state === "blank" || stated.state === "notApplicable")
    return emptyCell(at, "figure")
  if (stated.state === "zero") return emptyCell(at, "figure")
  const behind = plan.request.merged.cells.get(cell)?.ofUnit(whole).contributions ?? none
  const contribution = behind.find((one) => one.unit.code === unit.code)
  return contribution === undefined
    ? textCell(at, "measure", signs.setAside)
    : contributionCell(at, contribution, specOf(indicator, column))
}

const none: readonly Contribution[] = []
