import { parseDecimal, storedNumber } from "../../figures/writing"
import type { Figure } from "../../figures/figure"
import { gradeOf, type Grade } from "../../findings/counts"
import { say as sayMessage, type NameOf } from "../../messages/say"
import { partsOfKey } from "../../model/cell-key"
import type { Observation, Place } from "../../model/observation"
import { addressOf } from "../../workbook/address"
import type { BookCell, BookSheet, Look } from "../../workbook/book"
import { cellNames } from "../cell-names"
import { textCell } from "../cells"
import { countedFindings, type FindingRow } from "./finding-rows"
import { periodTitle, type SummaryPlan } from "./plan"
import { readingSheet } from "./reading-sheet"
import { mostLines, partNames, partsOf, waysBetween } from "./sheet-parts"
import { gap, headLine, wayRows, wideLine, type TableLine } from "./table"

const widths = [6, 13, 6, 26, 7, 11, 13, 8, 16, 13, 64]

/** The row of the table's head. */
const headRow = 4 + wayRows

/** Where the line of each finding begins, in order. */
export function findingPlaces(plan: SummaryPlan, rows: readonly FindingRow[]): readonly Place[] {
  return partsOfFindings(plan, rows).flatMap(({ sheet, part }) =>
    part.map((_, index) => ({ sheet, address: addressOf({ row: headRow + 1 + index, column: 1 }) })),
  )
}

function partsOfFindings(plan: SummaryPlan, rows: readonly FindingRow[]) {
  const { request, names } = plan
  const parts = partsOf(rows, () => 1, request.linesPerSheet ?? mostLines)
  const sheets = partNames(plan, names.findings, parts.length)
  return parts.map((part, index) => ({ part, sheet: sheets[index] ?? names.findings }))
}

/**
 * Every finding of the round, said in a sentence, with the place to open: unit by unit, the gravest first. Past a million it goes on
 * on another sheet.
 */
export function findingsSheets(plan: SummaryPlan, rows: readonly FindingRow[]): readonly BookSheet[] {
  const { request, say, names, counted } = plan
  const nameOf = cellNames(request.pack, request.language, true)
  const { errors, warnings, notes, undecided } = countedFindings(rows)
  const counts = {
    errors: counted(errors),
    warnings: counted(warnings),
    notes: counted(notes),
    undecided: counted(undecided),
  }
  const titles = [
    say("number", {}),
    say("findings.severity", {}),
    say("findings.count", {}),
    say("unit", {}),
    say("findings.form", {}),
    say("cell", {}),
    say("sheet", {}),
    say("address", {}),
    say("findings.value", {}),
    say("findings.expected", {}),
    say("findings.message", {}),
  ]
  const above = [
    wideLine(widths.length, "title", say("findings.title", { period: periodTitle(request) })),
    wideLine(widths.length, "centred", say("findings.counts", counts)),
    gap(),
    headLine(titles),
  ]
  const parts = partsOfFindings(plan, rows)
  const sheets = parts.map(({ sheet }) => sheet)
  let number = 0
  return parts.map(({ part, sheet }, index) =>
    readingSheet(plan, {
      name: sheet,
      widths,
      lines: [
        ...above,
        ...part.map((row) => findingLine(plan, row, nameOf, (number += 1))),
        ...(rows.length === 0 ? [wideLine(widths.length, "note", say("none", {}))] : []),
      ],
      ways: [{ sheet: names.byUnit, text: names.byUnit }, ...waysBetween(sheets, index)],
      head: [headRow, headRow],
      frozenColumns: 0,
      print: { orientation: "landscape" },
    }),
  )
}

const gradeLooks = { error: "error", warning: "warning", info: "text", undecided: "text" } as const

/** How grave it is, in a word and a look that shows on paper too. */
function gradeCell(column: number, grade: Grade, say: SummaryPlan["say"]): BookCell {
  const text = grade === "undecided" ? say("outcome.undecided", {}) : say(`severity.${grade}`, {})
  return textCell(column, gradeLooks[grade], text)
}

/** Where a line is about several cells, its sentence names them, and no one place is to be opened. */
function findingLine(
  { request, say }: SummaryPlan,
  { unit, submission, findings, message }: FindingRow,
  nameOf: NameOf,
  number: number,
): TableLine {
  const [finding, ...others] = findings
  const { cell, place } = others.length === 0 ? finding : { cell: undefined, place: undefined }
  const form = finding.cell === undefined ? message.facts.form : partsOfKey(finding.cell).form
  const expected = finding.expected === undefined ? undefined : parseDecimal(finding.expected)
  return {
    cells: [
      { column: 1, look: "measure", content: { kind: "number", value: number } },
      gradeCell(2, gradeOf(finding), say),
      { column: 3, look: "measure", content: { kind: "number", value: findings.length } },
      textCell(4, "text", unit?.name ?? ""),
      textCell(5, "code", typeof form === "string" ? form : ""),
      textCell(6, "textCentred", cell ?? ""),
      textCell(7, "text", place?.sheet ?? ""),
      textCell(8, "textCentred", place?.address ?? ""),
      numberOr(9, numberIn(cell === undefined ? undefined : submission?.observations.get(cell)), finding.value ?? ""),
      numberOr(10, expected, finding.expected ?? ""),
      textCell(11, "text", sayMessage(message, request.language, nameOf)),
    ],
  }
}

/** The figure of a cell that holds a number; undefined where text stands in it, which is shown as it is written. */
function numberIn(observation: Observation | undefined): Figure | undefined {
  return observation?.state === "reported" && observation.written === undefined ? observation.figure : undefined
}

function numberOr(column: number, figure: Figure | undefined, text: string): BookCell {
  if (figure === undefined) return textCell(column, "text", text)
  const look: Look = "figure"
  return { column, look, places: figure.places, content: { kind: "number", value: storedNumber(figure) } }
}
