import type { LongBook } from "../workbook/book"
import { byReadingOrder } from "./container/pack"
import { joined } from "./container/joined"
import { packing } from "./container/packing"
import { portableMeans, type Means } from "./means"
import { chartParts } from "./writing/charts"
import { applicationXml, coreXml } from "./writing/document-properties"
import { frameOf } from "./writing/frame"
import { withDefinedNames } from "./writing/defined-names"
import { insertBefore } from "./writing/insert"
import { sheetPart } from "./writing/sheet-part"
import { newStrings } from "./writing/strings"
import { newStyles } from "./writing/styles"
import { assertWritable } from "./writing/writable"

/**
 * Writes a new workbook. The same book gives the same bytes every time. What stands in a formula cell is what the book
 * says is stored there, 0 and empty text included; Excel is told to compute anew only where the book says that they are not all right.
 * Throws an Error for a book that Excel could not keep as it is.
 */
export async function writeBook(book: LongBook, means: Means = portableMeans): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of bookPieces(book, means)) pieces.push(piece)
  return joined(pieces)
}

/**
 * The same bytes piece by piece, so that a book of any length takes little memory: exceljs makes the frame of the workbook, and
 * the rows are written as they are taken. What is wrong with a row is thrown when it comes.
 */
export async function* bookPieces(book: LongBook, means: Means = portableMeans): AsyncGenerator<Uint8Array> {
  assertWritable(book)
  const frame = await frameOf(book)
  const [packs, strings, styles] = [packing(means), newStrings(), newStyles()]
  const charts = chartParts(book)
  const later = new Set([stringsPart, stylesPart, ...book.sheets.map((_, index) => sheetName(index))])
  const replaced = new Map([
    ["docProps/core.xml", coreXml(book)],
    ["docProps/app.xml", applicationXml()],
    ["[Content_Types].xml", insertBefore(textOf(frame, "[Content_Types].xml"), /<\/Types>/, charts.types)],
    ["xl/workbook.xml", withDefinedNames(textOf(frame, "xl/workbook.xml"), book.sheets)],
  ])
  for (const name of [...frame.keys()].sort(byReadingOrder)) {
    if (!later.has(name)) yield* packs.part(name, encoded([replaced.get(name) ?? textOf(frame, name)]))
  }
  for (const [name, part] of charts.parts) {
    if (frame.has(name)) throw new Error(`exceljs wrote ${name}`)
    yield* packs.part(name, encoded([part]))
  }
  for (const [index, sheet] of book.sheets.entries()) {
    const name = sheetName(index)
    yield* packs.part(name, sheetPart(textOf(frame, name), sheet, { strings, styles }))
  }
  yield* packs.part(stringsPart, encoded(strings.part()))
  yield* packs.part(stylesPart, encoded([await styles.part(book.sheets)]))
  yield packs.end()
}

const stringsPart = "xl/sharedStrings.xml"
const stylesPart = "xl/styles.xml"

function sheetName(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`
}

function textOf(frame: ReadonlyMap<string, string>, name: string): string {
  const part = frame.get(name)
  if (part === undefined) throw new Error(`exceljs wrote no ${name}`)
  return part
}

function* encoded(texts: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  for (const text of texts) yield encoder.encode(text)
}
