import type { Figure } from "../../figures/figure"
import { storedNumber } from "../../figures/writing"
import type { LedgerLine, LedgerReason } from "../../merging/merged"
import { specsOf, type CellSpec } from "../../model/cell-spec"
import type { BookCell, LongSheet } from "../../workbook/book"
import { emptyCell, textCell } from "../cells"
import { placesShown } from "./figures"
import { periodTitle, type SummaryPlan } from "./plan"
import { longSheet, type Reading } from "./reading-sheet"
import { mostLines, partNames, waysBetween } from "./sheet-parts"
import { gap, headLine, wayRows, wideLine, type TableLine } from "./table"
import type { SummarySpeaker } from "./words"

/**
 * Every figure that any file brought, and what became of it; the counts at the top must come out even. Past a million it goes on on
 * another sheet.
 */
export function ledgerSheets(plan: SummaryPlan): readonly LongSheet[] {
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
  const most = request.linesPerSheet ?? mostLines
  const sheets = partNames(plan, names.ledger, Math.max(1, Math.ceil(ledger.figures / most)))
  const headRow = above.length + wayRows
  const none = ledger.figures === 0 ? [wideLine(widths.length, "note", say("none", {}))] : []
  return sheets.map((name, index) => {
    const first = index * most
    const reading: Reading = {
      ...{ name, widths, lines: [...above, ...none], ways: waysBetween(sheets, index) },
      ...{ head: [headRow, headRow], frozenColumns: 0, print: { orientation: "landscape" } },
    }
    return longSheet(plan, reading, {
      count: Math.min(most, ledger.figures - first),
      merges: [],
      *lines() {
        let number = 0
        for (const line of ledger.lines) {
          number += 1
          if (number > first + most) return
          if (number > first) yield lineOf(line, number)
        }
      },
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
  const specs = new Map(request.pack.forms.flatMap((form) => [...specsOf(form)]))
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
        figureCell(9, line.figure, cell && specs.get(cell)),
        textCell(10, "textCentred", say(`fate.${fate}`, {})),
        textCell(11, "text", reasonText(line, say)),
      ],
    }
  }
}

function figureCell(column: number, figure: Figure | undefined, spec: CellSpec | undefined): BookCell {
  if (figure === undefined) return emptyCell(column, "figure")
  const content = { kind: "number", value: storedNumber(figure) } as const
  return { column, look: "figure", places: placesShown(spec ?? figure, [figure]), content }
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
  "altered",
  "notAsked",
  "tied",
  "besideParts",
  "strict",
] as const satisfies readonly LedgerReason[]

/** Every other reason is the code by which the whole file was refused. */
function isOwnReason(reason: LedgerReason): reason is (typeof ownReasons)[number] {
  return ownReasons.some((own) => own === reason)
}
