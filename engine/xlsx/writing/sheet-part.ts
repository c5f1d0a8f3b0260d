import { addressOf, lastColumn, lastRow, type Position } from "../../workbook/address"
import type { BookRow, LongSheet } from "../../workbook/book"
import { drawingLink } from "./charts"
import { insertBefore } from "./insert"
import { newNotes } from "./row-notes"
import { rowPieces, type Numbering } from "./rows"

/**
 * A sheet as exceljs framed it, with its rows, and with the links, the breaks between pages, the ignored errors and the charts, each at its
 * place in the order that CT_Worksheet prescribes.
 */
export function* sheetPart(frame: string, sheet: LongSheet, numbering: Numbering): Generator<Uint8Array> {
  for (const later of ["<drawing", "<legacyDrawing", "<tableParts", "<extLst"]) {
    if (frame.includes(later)) throw new Error(`${sheet.name}: ${later} must follow ignoredErrors`)
  }
  const [head = "", tail] = frame.split(/<sheetData\/>|<sheetData>.*<\/sheetData>/s)
  if (tail === undefined) throw new Error("exceljs wrote no <sheetData>")
  const notes = newNotes(sheet.name)
  const encoder = new TextEncoder()
  yield encoder.encode(`${withDimension(head, sheet)}<sheetData>`)
  yield* rowPieces(sheet, numbering, notes)
  const linked = insertBefore(tail, /<(printOptions|pageMargins)\b/, notes.linksXml())
  const marked = insertBefore(linked, /<\/worksheet>/, breaksXml(sheet) + notes.ignoredXml() + drawingLink(sheet))
  yield encoder.encode(`</sheetData>${marked}`)
}

/** The area that is in use. Rows that are made as they are written are not known yet: the area is then left out, as it may be. */
function withDimension(head: string, { rows }: LongSheet): string {
  const found = /<dimension ref="[^"]*"\/>/
  if (!found.test(head)) throw new Error("exceljs wrote no <dimension>")
  return head.replace(found, isList(rows) ? `<dimension ref="${usedArea(rows)}"/>` : "")
}

function isList(rows: Iterable<BookRow>): rows is readonly BookRow[] {
  return Array.isArray(rows)
}

/** What a sheet without cells is said to use. */
const corner: Position = { row: 1, column: 1 }

function usedArea(rows: readonly BookRow[]): string {
  let from: Position | undefined
  let to: Position | undefined
  for (const { row, cells } of rows) {
    const [first, last] = [cells[0], cells.at(-1)]
    if (first === undefined || last === undefined) continue
    from = { row: from?.row ?? row, column: Math.min(from?.column ?? first.column, first.column) }
    to = { row, column: Math.max(to?.column ?? last.column, last.column) }
  }
  return `${addressOf(from ?? corner)}:${addressOf(to ?? corner)}`
}

function breaksXml({ print: { rowBreaks = [], columnBreaks = [] } }: LongSheet): string {
  const list = (tag: string, after: readonly number[], last: number): string => {
    const breaks = after.map((id) => `<brk id="${id}" max="${last}" man="1"/>`).join("")
    return after.length === 0
      ? ""
      : `<${tag} count="${after.length}" manualBreakCount="${after.length}">${breaks}</${tag}>`
  }
  return list("rowBreaks", rowBreaks, lastColumn - 1) + list("colBreaks", columnBreaks, lastRow - 1)
}
