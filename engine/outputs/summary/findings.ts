import { parseDecimal, storedNumber } from "../../figures/writing"
import type { Figure } from "../../figures/figure"
import { say as sayMessage, type NameOf } from "../../messages/say"
import { partsOfKey } from "../../model/cell-key"
import type { Observation } from "../../model/observation"
import type { BookCell, BookSheet, Look } from "../../workbook/book"
import { cellNames } from "../cell-names"
import { textCell } from "../cells"
import { countedFindings, findingRows, type FindingRow } from "./finding-rows"
import { footerOf, type SummaryPlan } from "./plan"
import { gap, headLine, laidOut, wideLine, type TableLine } from "./table"

const widths = [5, 11, 12, 25, 7, 11, 13, 7, 15, 12, 58]
const headRow = 4

/** Every finding of the round, said in a sentence, with the place to open. */
export function findingsSheet(plan: SummaryPlan): BookSheet {
  const { request, say, names, counted } = plan
  const rows = findingRows(request)
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
    say("findings.outcome", {}),
    say("unit", {}),
    say("findings.form", {}),
    say("cell", {}),
    say("sheet", {}),
    say("address", {}),
    say("findings.value", {}),
    say("findings.expected", {}),
    say("findings.message", {}),
  ]
  return {
    name: names.findings,
    visibility: "visible",
    ...laidOut(widths, [
      wideLine(widths.length, "title", say("findings.title", { year: String(request.tracking.year) })),
      wideLine(widths.length, "centred", say("findings.counts", counts)),
      gap(),
      headLine(titles),
      ...rows.map((row, index) => findingLine(plan, row, nameOf, index + 1)),
      ...(rows.length === 0 ? [wideLine(widths.length, "note", say("none", {}))] : []),
    ]),
    locked: false,
    validations: [],
    print: {
      orientation: "landscape",
      titleRows: `${headRow}:${headRow}`,
      footer: footerOf(plan, names.findings),
      blackOnWhite: true,
    },
    frozen: { rows: headRow, columns: 0 },
  }
}

const severityLooks = { error: "error", warning: "warning", info: "text" } as const

function findingLine(
  { request, say }: SummaryPlan,
  { unit, submission, finding }: FindingRow,
  nameOf: NameOf,
  number: number,
): TableLine {
  const { severity, outcome, cell, place, message } = finding
  const form = cell === undefined ? message.facts.form : partsOfKey(cell).form
  const expected = finding.expected === undefined ? undefined : parseDecimal(finding.expected)
  return {
    cells: [
      { column: 1, look: "measure", content: { kind: "number", value: number } },
      textCell(2, outcome === "fails" ? severityLooks[severity] : "text", say(`severity.${severity}`, {})),
      textCell(3, "text", submission === undefined ? "" : say(`outcome.${outcome}`, {})),
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
