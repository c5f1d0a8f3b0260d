import { RefusedError } from "../findings/refusal"
import type { Sheet } from "../workbook/picture"
import { countTo, limits } from "../xlsx/limits"
import { outlineOfSheet, type OutlinedSheet } from "./xls-sheet"
import { charactersAt, damagedXls, needed, recordAt, recordTypes, type XlsRecord } from "./xls-records"

/** What stands where in an .xls workbook, but for the values of its cells. */
export interface XlsOutline {
  readonly date1904: boolean
  readonly macros: boolean
  /** Whether it has links to other workbooks. */
  readonly links: boolean
  /** Worksheets in the order of their tabs. */
  readonly sheets: readonly (OutlinedSheet & Pick<Sheet, "name" | "visibility">)[]
  /** For each cell format the number of its number format. */
  readonly cellFormats: readonly number[]
  /** Number formats that the workbook spells out, by number. */
  readonly numberFormats: ReadonlyMap<number, string>
  /** Where the last part of the workbook ends, in bytes. */
  readonly end: number
}

const excel97 = 0x0600
const worksheet = 0x0010
const utf16 = 1200
/** Of SupBook: [MS-XLS] 2.4.271. */
const ownBooks: ReadonlySet<number> = new Set([0x0401, 0x3a01])
/** A type that nobody reads anything from: printers' own settings. */
const passedOver = 0x004d

/** What whoever reads values and formulas has to see; all else (pictures, charts, links, macros) is hidden from him. */
const keptTypes: ReadonlySet<number> = new Set([
  ...[recordTypes.formula, recordTypes.otherFormula, recordTypes.formulaText, recordTypes.arrayFormula],
  ...[recordTypes.sharedFormula, recordTypes.name, recordTypes.supBook, recordTypes.externName],
  ...[recordTypes.externSheet, recordTypes.date1904, recordTypes.codePage, recordTypes.sheet],
  ...[recordTypes.number, recordTypes.numbers, recordTypes.shortNumber, recordTypes.booleanOrError],
  ...[recordTypes.sharedTexts, recordTypes.sharedText, recordTypes.text, recordTypes.richText],
])

interface ListedSheet extends Pick<Sheet, "name" | "visibility"> {
  readonly start: number
  readonly isWorksheet: boolean
}

/**
 * Goes through the records of a workbook stream and hides in it, by changing their types, those that hold neither values nor
 * formulas of worksheets. Throws RefusedError: `ENCRYPTED`, `XLS_BINARY` for a workbook older than Excel 97, `DAMAGED` where the
 * records contradict each other, or a limit code.
 */
export function outlineOf(stream: Uint8Array): XlsOutline {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  const counts = { cell: countTo(limits.cells, "cells"), merge: countTo(limits.merges, "merged areas") }
  const globals = partAt(view, 0)
  const { listed, ...book } = readGlobals(view, globals)
  const parts = new Map<number, OutlinedSheet>()
  const expected = new Map(listed.map((sheet) => [sheet.start, sheet]))
  let end = globals.end
  while (end < view.byteLength && view.byteLength - end >= 4 && view.getUint16(end, true) === recordTypes.beginOfPart) {
    const part = partAt(view, end)
    const sheet = expected.get(end)
    if (sheet?.isWorksheet === true) parts.set(end, outlineOfSheet(view, part.records, counts))
    else hide(view, [part.begin, ...part.records, part.last])
    end = part.end
  }
  const sheets = listed.filter(({ isWorksheet }) => isWorksheet)
  return {
    ...book,
    end,
    sheets: sheets.map(({ name, visibility, start }) => {
      const part = parts.get(start)
      if (part === undefined) throw damagedXls("sheet without a part")
      return { name, visibility, ...part }
    }),
  }
}

/** A part of the workbook, from its begin to its end; the records of parts within it are hidden and left out. */
interface Part {
  readonly begin: XlsRecord
  readonly records: readonly XlsRecord[]
  readonly last: XlsRecord
  readonly end: number
}

function partAt(view: DataView, start: number): Part {
  const begin = recordAt(view, start)
  if (begin.type !== recordTypes.beginOfPart) throw new RefusedError("XLS_BINARY", "")
  needed(begin, 4)
  if (view.getUint16(begin.at, true) !== excel97) throw new RefusedError("XLS_BINARY", "")
  const records: XlsRecord[] = []
  let depth = 1
  let isContinued = false
  for (let at = begin.at + begin.length; ;) {
    const record = recordAt(view, at)
    at = record.at + record.length
    if (record.type === recordTypes.filePassword) throw new RefusedError("ENCRYPTED", "")
    if (record.type === recordTypes.endOfPart && depth === 1) return { begin, records, last: record, end: at }
    if (record.type === recordTypes.beginOfPart) depth += 1
    const isKept: boolean =
      depth === 1 && (record.type === recordTypes.continued ? isContinued : keptTypes.has(record.type))
    if (depth === 1) records.push(record)
    if (record.type === recordTypes.endOfPart) depth -= 1
    isContinued = isKept
    if (!isKept) hide(view, [record])
  }
}

function hide(view: DataView, records: readonly XlsRecord[]): void {
  for (const { start } of records) view.setUint16(start, passedOver, true)
}

function readGlobals(view: DataView, { records }: Part) {
  const listed: ListedSheet[] = []
  const names = new Set<string>()
  const cellFormats: number[] = []
  const numberFormats = new Map<number, string>()
  const countSheet = countTo(limits.sheets, "sheets")
  const countFormat = countTo(limits.formats, "formats")
  let [date1904, macros, links] = [false, false, false]
  for (const record of records) {
    const { type, at, length } = record
    const end = at + length
    if (type === recordTypes.date1904) {
      needed(record, 2)
      date1904 = view.getUint16(at, true) === 1
    } else if (type === recordTypes.macros) {
      macros = true
    } else if (type === recordTypes.supBook) {
      // The book itself, and functions of add-ins, are listed too, by a mark where others have their name.
      links ||= length >= 4 && !ownBooks.has(view.getUint16(at + 2, true))
    } else if (type === recordTypes.codePage) {
      needed(record, 2)
      // Texts of Excel 97 are Unicode, whatever a program wrote here.
      view.setUint16(at, utf16, true)
    } else if (type === recordTypes.sharedTexts) {
      needed(record, 8)
      if (view.getUint32(at + 4, true) > limits.cells) throw new RefusedError("LIMIT_CELLS", `texts > ${limits.cells}`)
    } else if (type === recordTypes.cellFormat) {
      needed(record, 4)
      countFormat()
      cellFormats.push(view.getUint16(at + 2, true))
    } else if (type === recordTypes.numberFormat) {
      needed(record, 5)
      countFormat()
      const text = charactersAt(view, at + 5, view.getUint16(at + 2, true), isWideAt(view, at + 4), end)
      numberFormats.set(view.getUint16(at, true), text)
    } else if (type === recordTypes.sheet) {
      needed(record, 8)
      countSheet()
      const sheet = listedSheet(view, at, end)
      const folded = sheet.name.normalize("NFC").toLowerCase()
      if (folded === "" || names.has(folded)) throw damagedXls("two sheets of one name")
      names.add(folded)
      listed.push(sheet)
    }
  }
  if (listed.length === 0) throw damagedXls("no sheets")
  return { listed, cellFormats, numberFormats, date1904, macros, links }
}

function listedSheet(view: DataView, at: number, end: number): ListedSheet {
  const visibilities = ["visible", "hidden", "veryHidden"] as const
  const start = view.getUint32(at, true)
  return {
    start,
    name: charactersAt(view, at + 8, view.getUint8(at + 6), isWideAt(view, at + 7), end),
    visibility: visibilities[view.getUint8(at + 4) & 3] ?? "visible",
    isWorksheet: view.getUint8(at + 5) === 0 && isWorksheetAt(view, start),
  }
}

/** A list of sheets calls dialogs worksheets too; their own begin does not differ, but no form stands in one. */
function isWorksheetAt(view: DataView, start: number): boolean {
  const begin = recordAt(view, start)
  if (begin.type !== recordTypes.beginOfPart) throw damagedXls("sheet without a part")
  needed(begin, 4)
  return view.getUint16(begin.at + 2, true) === worksheet
}

function isWideAt(view: DataView, at: number): boolean {
  return (view.getUint8(at) & 1) === 1
}
