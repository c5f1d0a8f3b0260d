import type { SummaryCell } from "../../merging/merged"
import { partsOfKey, type CellKey } from "../../model/cell-key"
import type { CellSpec } from "../../model/cell-spec"
import { sendersOf } from "../../tracking/combined"
import type { UnitState } from "../../tracking/unit-state"
import type { BookCell } from "../../workbook/book"
import { signs } from "../../workbook/looks"
import { emptyCell, linked, textCell } from "../cells"
import { contributionCell, coverage, markOf, totalCell, totalOf } from "./figures"
import { lineagePlaces } from "./lineage-places"
import type { SummaryPlan } from "./plan"
import { formStateText } from "./state"
import type { TableLine } from "./table"
import { trackingPlaces } from "./tracking-places"
import { areasHere, unitColumns, type UnitsGroup } from "./units-geometry"

/** A cell of the form and the column in which its figures stand. */
export interface FigureColumn {
  readonly column: number
  readonly spec: CellSpec
  readonly summary: SummaryCell
}

/** The total of the province or of a tier, how many units are behind it, and then the units of `states`. */
export function* groupLines(
  plan: SummaryPlan,
  group: UnitsGroup,
  states: readonly UnitState[],
  columns: readonly FigureColumn[],
): Generator<TableLine> {
  const { say, request } = plan
  const label = group.tier?.label[request.language] ?? say("wholeProvince", {})
  const spans = [[1, unitColumns.check] as const]
  const totals = columns.map(({ column, spec, summary }) => {
    const total = totalCell(column, spec, totalOf(summary, group.tier), areasHere(group, column), say)
    return linked(total, group.tier === undefined ? lineagePlaces(plan).get(summary.cell) : undefined)
  })
  const shares = columns.map(({ column, spec, summary }): BookCell => {
    const [total, mark] = [totalOf(summary, group.tier), markOf(summary, group.tier)]
    const counted = { total, tier: group.tier, areas: areasHere(group, column) }
    return {
      column,
      look: "measure",
      content: coverage(request, summary, spec, counted, mark === "" ? "" : ` ${mark}`),
    }
  })
  yield { cells: [textCell(1, "labelTotal", label), ...totals], spans, height: 20 }
  yield { cells: [textCell(1, "label", say("units.coverage", {})), ...shares], spans }
  for (const [index, state] of states.entries()) yield unitLine(plan, state, index + 1, columns)
}

function unitLine(plan: SummaryPlan, state: UnitState, number: number, columns: readonly FigureColumn[]): TableLine {
  const { unit, chosen } = state
  const file = trackingPlaces(plan).get(unit.code)
  const [form] = columns.map(({ summary }) => partsOfKey(summary.cell).form)
  const check = form === undefined ? undefined : chosen?.outcome.submission.codes?.get(form)
  return {
    cells: [
      { column: unitColumns.number, look: "measure", content: { kind: "number", value: number } },
      // The code and not the name: LibreOffice prints a link on one line, and cuts it off.
      linked(textCell(unitColumns.code, "code", unit.code), file),
      textCell(unitColumns.name, "label", unit.name),
      textCell(unitColumns.state, "measure", formStateText(state, form, plan.say)),
      textCell(unitColumns.check, "code", check ?? ""),
      ...columns.map((column) => figureCell(state, column, plan.say)),
    ],
  }
}

/** The unit's figure; a question mark where it wrote something that does not count, words where its parts make no one figure; empty where it wrote nothing. */
function figureCell(state: UnitState, { column, spec, summary }: FigureColumn, say: SummaryPlan["say"]): BookCell {
  const { figure, contributions } = summary.ofUnit(state.unit.code)
  if (figure !== undefined) return contributionCell(column, figure, spec)
  const senders = sendersOf(state)
  const words = senders.flatMap(({ chosen }) => {
    const stated = chosen?.outcome.submission.observations.get(summary.cell)
    return stated?.state === "words" ? [stated.text] : []
  })
  if (words.length > 0) return textCell(column, "text", [...new Set(words)].join("; "))
  if (contributions.length > 0) return textCell(column, "measure", say("units.byPart", {}))
  return senders.some((sender) => isWritten(sender, summary.cell))
    ? textCell(column, "measure", signs.setAside)
    : emptyCell(column, "figure")
}

function isWritten({ chosen, tied }: UnitState, cell: CellKey): boolean {
  return [...(chosen === undefined ? [] : [chosen]), ...tied].some(({ outcome }) => {
    const state = outcome.submission.observations.get(cell)?.state
    return state === "reported" || state === "unreadable" || state === "words"
  })
}
