import { parseDecimal, storedNumber } from "../../figures/writing"
import type { Figure } from "../../figures/figure"
import type { Finding } from "../../findings/finding"
import { say as sayMessage, type NameOf } from "../../messages/say"
import { partsOfKey } from "../../model/cell-key"
import type { Observation } from "../../model/observation"
import type { BookCell, BookSheet, Look } from "../../workbook/book"
import { cellNames } from "../cell-names"
import { textCell } from "../cells"
import { countedFindings, findingRows, type FindingRow } from "./finding-rows"
import { footerOf, periodTitle, type SummaryPlan } from "./plan"
import { gap, headLine, laidOut, wideLine, type TableLine } from "./table"

const widths = [5, 13, 26, 7, 11, 13, 8, 16, 13, 64]
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
      wideLine(widths.length, "title", say("findings.title", { period: periodTitle(request) })),
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

/** How grave it is. What could not be judged is neither an error nor a warning. */
function gradeCell({ severity, outcome }: Finding, say: SummaryPlan["say"]): BookCell {
  if (outcome === "undecided") return textCell(2, "text", say("outcome.undecided", {}))
  return textCell(2, severityLooks[severity], say(`severity.${severity}`, {}))
}

function findingLine(
  { request, say }: SummaryPlan,
  { unit, submission, finding }: FindingRow,
  nameOf: NameOf,
  number: number,
): TableLine {
  const { cell, place, message } = finding
  const form = cell === undefined ? message.facts.form : partsOfKey(cell).form
  const expected = finding.expected === undefined ? undefined : parseDecimal(finding.expected)
  return {
    cells: [
      { column: 1, look: "measure", content: { kind: "number", value: number } },
      gradeCell(finding, say),
      textCell(3, "text", unit?.name ?? ""),
      textCell(4, "code", typeof form === "string" ? form : ""),
      textCell(5, "textCentred", cell ?? ""),
      textCell(6, "text", place?.sheet ?? ""),
      textCell(7, "textCentred", place?.address ?? ""),
      numberOr(8, numberIn(cell === undefined ? undefined : submission?.observations.get(cell)), finding.value ?? ""),
      numberOr(9, expected, finding.expected ?? ""),
      textCell(10, "text", sayMessage(message, request.language, nameOf)),
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
