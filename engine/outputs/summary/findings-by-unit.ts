import type { BookCell, BookSheet } from "../../workbook/book"
import { addressOf } from "../../workbook/address"
import { emptyCell, textCell } from "../cells"
import { countedFindings, type FindingRow } from "./finding-rows"
import { firstFindingRow } from "./findings"
import { periodTitle, type SummaryPlan } from "./plan"
import { readingSheet } from "./reading-sheet"
import { allSections } from "./request"
import { stateText } from "./state"
import { withSenders } from "../../tracking/combined"
import { gap, wayRows, wideLine, type TableLine } from "./table"

/** How many findings of each grade every unit has, what is left blank, and the way to what is said of it. */
export function findingsByUnitSheet(plan: SummaryPlan, rows: readonly FindingRow[]): BookSheet {
  const { request, say, names, codeWidth } = plan
  const widths = [5, codeWidth, 40, 15, 10, 12, 12, 10, 13, 13, 12]
  const last = widths.length
  const keys = ["errors", "warnings", "undecided", "notes", "notReported", "blank", "details"] as const
  const head = [
    ...(["number", "unitCode", "unit", "state"] as const).map((key, index) =>
      textCell(index + 1, "columnHead", say(key, {})),
    ),
    ...keys.map((key, index) => textCell(index + 5, "columnHead", say(`byUnit.${key}`, {}))),
  ]
  const lines = [
    wideLine(last, "title", say("byUnit.title", { period: periodTitle(request) })),
    wideLine(last, "note", say("byUnit.note", {})),
    gap(),
    { cells: head },
  ]
  const headRow = lines.length + wayRows
  let number = 0
  const line = (cells: readonly BookCell[], label: string): TableLine => ({
    cells: [textCell(1, "labelTotal", label), ...cells],
    spans: [[1, 4]],
  })
  const units = allSections(request).flatMap(({ tier, states: rowed }): readonly TableLine[] => {
    const states = rowed.flatMap(withSenders)
    const codes = new Set(states.map(({ unit }) => unit.code))
    return [
      line(
        countCells(
          plan,
          rows.filter(({ unit }) => unit !== undefined && codes.has(unit.code)),
        ),
        tier.label[request.language],
      ),
      ...states.map((state) => {
        const own = rows.filter(({ unit }) => unit?.code === state.unit.code)
        number += 1
        return {
          cells: [
            { column: 1, look: "measure", content: { kind: "number", value: number } },
            textCell(2, "code", state.unit.code),
            textCell(3, "label", state.unit.name),
            textCell(4, "measure", stateText(state, say)),
            ...countCells(plan, own),
            wayCell(plan, 11, own[0] === undefined ? -1 : rows.indexOf(own[0])),
          ],
        } as const
      }),
    ]
  })
  return readingSheet(plan, {
    name: names.byUnit,
    widths,
    lines: [...lines, line(countCells(plan, rows), say("wholeProvince", {})), ...units],
    ways: [{ sheet: names.findings, text: names.findings }],
    head: [headRow, headRow],
    frozenColumns: 3,
    print: { orientation: "landscape" },
  })
}

/** Counts of findings, not of lines on the other sheet; what is counted in the last two is among the errors too. */
function countCells(plan: SummaryPlan, rows: readonly FindingRow[]): readonly BookCell[] {
  const { errors, warnings, undecided, notes } = countedFindings(rows)
  const said = (key: string): number =>
    rows.reduce((sum, { findings }) => sum + findings.filter(({ message }) => message.key === key).length, 0)
  const counts = [errors, warnings, undecided, notes, said("form.notReported"), said("required.blank")]
  return counts.map((value, index) => ({ column: index + 5, look: "measure", content: { kind: "number", value } }))
}

function wayCell({ say, names }: SummaryPlan, column: number, index: number): BookCell {
  if (index < 0) return emptyCell(column, "measure")
  const address = addressOf({ row: firstFindingRow + index, column: 1 })
  return {
    column,
    look: "link",
    content: { kind: "link", text: say("cover.open", {}), sheet: names.findings, address },
  }
}
