import { storedNumber } from "../../figures/writing"
import type { LedgerLine, LedgerReason } from "../../merging/merged"
import type { BookCell, BookSheet } from "../../workbook/book"
import { emptyCell, textCell } from "../cells"
import { figuresRead, ledgerInOrder, traceOf, type FigureRead } from "./ledger-lines"
import { periodTitle, type SummaryPlan } from "./plan"
import { readingSheet } from "./reading-sheet"
import { mostLines, partNames, partsOf, waysBetween } from "./sheet-parts"
import { gap, headLine, wayRows, wideLine, type TableLine } from "./table"
import type { SummarySpeaker } from "./words"

/**
 * Every figure that any file brought, and what became of it; the counts at the top must come out even. Past a million it goes on on
 * another sheet.
 */
export function ledgerSheets(plan: SummaryPlan): readonly BookSheet[] {
  const { request, say, names, codeWidth } = plan
  const { ledger } = request.merged
  const widths = [6, codeWidth, 27, 25, 14, 8, 20, 12, 14, 14, 36]
  const titles = [
    say("number", {}),
    say("unitCode", {}),
    say("unit", {}),
    say("file", {}),
    say("sheet", {}),
    say("address", {}),
    say("ledger.written", {}),
    say("cell", {}),
    say("figure", {}),
    say("ledger.fate", {}),
    say("ledger.reason", {}),
  ]
  const above = [
    wideLine(widths.length, "title", say("ledger.title", { period: periodTitle(request) })),
    gap(),
    count(say("ledger.figures", {}), ledger.figures),
    count(say("fate.used", {}), ledger.used),
    count(say("fate.superseded", {}), ledger.superseded),
    count(say("fate.setAside", {}), ledger.setAside),
    count(say("ledger.unaccounted", {}), ledger.unaccounted),
    wideLine(widths.length, "note", say("ledger.note", {})),
    gap(),
    headLine(titles),
  ]
  const lineOf = lineWriter(plan)
  const parts = partsOf(ledgerInOrder(ledger), () => 1, request.linesPerSheet ?? mostLines)
  const sheets = partNames(plan, names.ledger, parts.length)
  const headRow = above.length + wayRows
  let number = 0
  return parts.map((part, index) => {
    const lines = part.map((line) => lineOf(line, (number += 1)))
    const none = lines.length === 0 ? [wideLine(widths.length, "note", say("none", {}))] : []
    return readingSheet(plan, {
      name: sheets[index] ?? names.ledger,
      widths,
      lines: [...above, ...lines, ...none],
      ways: waysBetween(sheets, index),
      head: [headRow, headRow],
      frozenColumns: 0,
      print: { orientation: "landscape" },
    })
  })
}

function count(label: string, value: number): TableLine {
  return {
    cells: [textCell(1, "label", label), { column: 4, look: "figureTotal", content: { kind: "number", value } }],
    spans: [[1, 3]],
  }
}

function lineWriter({ request, say }: SummaryPlan): (line: LedgerLine, number: number) => TableLine {
  const units = new Map(request.tracking.senders.map(({ unit }) => [unit.code, unit.name]))
  const figures = figuresRead(request)
  return (line, number) => {
    const { unit, source, place, written, cell, fate } = line
    return {
      cells: [
        { column: 1, look: "measure", content: { kind: "number", value: number } },
        textCell(2, "code", unit ?? ""),
        textCell(3, "text", units.get(unit ?? "") ?? ""),
        textCell(4, "text", source.file),
        textCell(5, "text", place.sheet),
        textCell(6, "textCentred", place.address),
        textCell(7, "text", written),
        textCell(8, "textCentred", cell ?? ""),
        figureCell(9, figures.get(traceOf(source, place))),
        textCell(10, "textCentred", say(`fate.${fate}`, {})),
        textCell(11, "text", reasonText(line, say)),
      ],
    }
  }
}

function figureCell(column: number, read: FigureRead | undefined): BookCell {
  if (read === undefined) return emptyCell(column, "figure")
  return { column, look: "figure", places: read.places, content: { kind: "number", value: storedNumber(read.figure) } }
}

/** Why a figure is set aside, in a few words. */
export function reasonText({ fate, reason }: LedgerLine, say: SummarySpeaker): string {
  if (fate === "superseded") return say("reason.superseded", {})
  if (reason === undefined) return ""
  return isOwnReason(reason) ? say(`reason.${reason}`, {}) : say("reason.refused", { code: reason })
}

const ownReasons = [
  "unreadable",
  "ambiguous",
  "words",
  "noCell",
  "copiedForm",
  "formTwice",
  "untouched",
  "example",
  "previousPeriod",
  "notAsked",
  "tied",
  "strict",
] as const satisfies readonly LedgerReason[]

/** Every other reason is the code by which the whole file was refused. */
function isOwnReason(reason: LedgerReason): reason is (typeof ownReasons)[number] {
  return ownReasons.some((own) => own === reason)
}
