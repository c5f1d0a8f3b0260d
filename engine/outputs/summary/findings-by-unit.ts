import type { BookCell, BookSheet } from "../../workbook/book"
import type { Place } from "../../model/observation"
import { emptyCell, textCell } from "../cells"
import { countedFindings, type FindingRow } from "./finding-rows"
import { findingPlaces } from "./findings"
import { periodTitle, type SummaryPlan } from "./plan"
import { readingSheet } from "./reading-sheet"
import { allSections } from "./request"
import { stateText } from "./state"
import { withSenders } from "../../tracking/combined"
import { gap, wayRows, wideLine, type TableLine } from "./table"

/** How many findings of each grade every unit has, what is left blank, and the way to what is said of it. */
export function findingsByUnitSheet(plan: SummaryPlan, rows: readonly FindingRow[]): BookSheet {
  const { request, say, names, codeWidth } = plan
  const widths = [5, codeWidth, 39, 16, 10, 12, 12, 10, 13, 13, 12]
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
  const places = findingPlaces(plan, rows)
  const byUnit = ofUnits(rows)
  const line = (cells: readonly BookCell[], label: string): TableLine => ({
    cells: [textCell(1, "labelTotal", label), ...cells],
    spans: [[1, 4]],
  })
  const units = allSections(request).flatMap(({ tier, states: rowed }): readonly TableLine[] => {
    const states = rowed.flatMap(withSenders)
    const ofTier = states.flatMap(({ unit }) => byUnit.get(unit.code)?.rows ?? [])
    return [
      line(countCells(plan, ofTier), tier.label[request.language]),
      ...states.map((state) => {
        const own = byUnit.get(state.unit.code)
        number += 1
        return {
          cells: [
            { column: 1, look: "measure", content: { kind: "number", value: number } },
            textCell(2, "code", state.unit.code),
            textCell(3, "label", state.unit.name),
            textCell(4, "measure", stateText(state, say)),
            ...countCells(plan, own?.rows ?? []),
            wayCell(plan, 11, own === undefined ? undefined : places[own.first]),
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

/** The findings of each unit, by its code, and where the first of them is among all. */
function ofUnits(rows: readonly FindingRow[]) {
  const found = new Map<string, { readonly first: number; readonly rows: FindingRow[] }>()
  rows.forEach((row, first) => {
    if (row.unit === undefined) return
    const own = found.get(row.unit.code)
    if (own === undefined) found.set(row.unit.code, { first, rows: [row] })
    else own.rows.push(row)
  })
  return found
}

function wayCell({ say }: SummaryPlan, column: number, place: Place | undefined): BookCell {
  if (place === undefined) return emptyCell(column, "measure")
  return { column, look: "link", content: { kind: "link", text: say("cover.open", {}), ...place } }
}
