import type { CellSpec } from "../../model/cell-spec"
import type { Contribution, SummaryCell } from "../../merging/merged"
import type { Place } from "../../model/observation"
import { addressOf } from "../../workbook/address"
import type { BookCell, LongSheet } from "../../workbook/book"
import { areasOf } from "../../workbook/areas"
import { cellNames } from "../cell-names"
import { linked, textCell } from "../cells"
import { contributionCell, markOf, totalCell } from "./figures"
import { lineageHead, lineageParts, linesOf, type Traced } from "./lineage-places"
import type { SummaryPlan } from "./plan"
import { unitsPlace } from "./units-place"
import { provincePlaces } from "./province-places"
import { longSheet, type Reading } from "./reading-sheet"
import { waysBetween } from "./sheet-parts"
import { acrossArea, gap, headLine, wideLine, type TableLine } from "./table"

const lastColumn = 9
const figureColumn = 4

/**
 * Every provincial total and, under it, the figures that it was made of: whose, and where they stand in which file. Past a
 * million lines it goes on on another sheet; a total and its figures stay together.
 */
export function lineageSheets(plan: SummaryPlan): readonly LongSheet[] {
  const { request, say, codeWidth } = plan
  const widths = [12, codeWidth, 31, 15, 30, 14, 8, 41, 14]
  const titles = [
    say("cell", {}),
    say("unitCode", {}),
    say("unit", {}),
    say("figure", {}),
    say("file", {}),
    say("sheet", {}),
    say("address", {}),
    "SHA-256",
    say("lineage.pack", {}),
  ]
  const above: readonly TableLine[] = [
    wideLine(widths.length, "title", say("lineage.title", {})),
    wideLine(widths.length, "note", say("lineage.note", {})),
    gap(),
    headLine(titles),
  ]
  const packCell = textCell(lastColumn, "textCentred", `${request.pack.id} ${request.pack.version}`)
  const nameOf = cellNames(request.pack, request.language)
  const parts = lineageParts(plan)
  const places = new Map(request.pack.forms.flatMap((form) => [...provincePlaces(plan, form)]))
  const sheets = parts.map(({ sheet }) => sheet)
  return parts.map(({ part, sheet }, index) => {
    const reading: Reading = {
      ...{ name: sheet, widths, lines: above, ways: waysBetween(sheets, index) },
      ...{ head: [lineageHead, lineageHead], frozenColumns: 1, print: { orientation: "landscape" } },
    }
    const rows = rowsOf(part)
    return longSheet(plan, reading, {
      count: part.reduce((count, traced) => count + linesOf(traced), 0),
      merges: rows.flatMap((row) => spans.map(([from, to]) => acrossArea(row, from, to))),
      *lines() {
        for (const [i, { summary, spec, form }] of part.entries()) {
          const place = places.get(summary.cell) ?? { sheet: form.sheet, address: firstCell }
          yield totalLine(plan, summary, spec, nameOf(summary.cell, "full"), place, rows[i] ?? 0)
          for (const one of summary.contributions) yield contributionLine(packCell, summary, spec, one)
        }
      },
    })
  })
}

const firstCell = addressOf({ row: 1, column: 1 })

/** The columns that are one in the line of a total. */
const spans = [
  [2, 3],
  [5, lastColumn],
] as const

/** The rows in which totals stand. */
function rowsOf(part: readonly Traced[]): readonly number[] {
  let row = lineageHead + 1
  return part.map((traced) => {
    const own = row
    row += linesOf(traced)
    return own
  })
}

/** The total, computed anew from the lines under it, so that a reader sees that they add up to it. */
function totalLine(
  plan: SummaryPlan,
  summary: SummaryCell,
  spec: CellSpec,
  name: string,
  { sheet, address }: Place,
  row: number,
): TableLine {
  const { say } = plan
  const { cell, province, contributions } = summary
  const under = contributions.map((_, index) => ({ row: row + 1 + index, column: figureColumn }))
  const share = `${province.units}/${province.of} ${markOf(summary, undefined)}`.trim()
  return {
    cells: [
      { column: 1, look: "link", content: { kind: "link", text: cell, sheet, address } },
      textCell(2, "labelTotal", name),
      linked(totalCell(figureColumn, spec, province, areasOf(under), say), unitsPlace(plan, cell, undefined)),
      { ...textCell(5, "labelTotal", share), indent: 1 },
    ],
    spans,
  }
}

function contributionLine(
  packCell: BookCell,
  { cell }: SummaryCell,
  spec: CellSpec,
  contribution: Contribution,
): TableLine {
  const { unit, source, place } = contribution
  return {
    cells: [
      textCell(1, "textCentred", cell),
      textCell(2, "code", unit.code),
      textCell(3, "text", unit.name),
      contributionCell(figureColumn, contribution, spec),
      textCell(5, "text", source.origin === undefined ? source.file : `${source.file} ← ${source.origin.file}`),
      textCell(6, "text", place.sheet),
      textCell(7, "textCentred", place.address),
      textCell(8, "text", source.sha256),
      packCell,
    ],
  }
}
