import { RefusedError } from "../findings/refusal"

/** The records of an .xls workbook (BIFF8) that are asked for here, by their numbers in [MS-XLS] 2.3. */
export const recordTypes = {
  formula: 0x0006,
  endOfPart: 0x000a,
  externSheet: 0x0017,
  name: 0x0018,
  date1904: 0x0022,
  externName: 0x0023,
  filePassword: 0x002f,
  continued: 0x003c,
  codePage: 0x0042,
  columns: 0x007d,
  sheet: 0x0085,
  numbers: 0x00bd,
  macros: 0x00d3,
  richText: 0x00d6,
  cellFormat: 0x00e0,
  merges: 0x00e5,
  sharedTexts: 0x00fc,
  sharedText: 0x00fd,
  supBook: 0x01ae,
  number: 0x0203,
  text: 0x0204,
  booleanOrError: 0x0205,
  formulaText: 0x0207,
  row: 0x0208,
  arrayFormula: 0x0221,
  shortNumber: 0x027e,
  otherFormula: 0x0406,
  numberFormat: 0x041e,
  sharedFormula: 0x04bc,
  beginOfPart: 0x0809,
} as const

/** A record of a stream: its type stands at `start`, its content from `at` on. */
export interface XlsRecord {
  readonly type: number
  readonly start: number
  readonly at: number
  readonly length: number
}

/** The record at `start`. Throws RefusedError (`DAMAGED`) where it is not all there. */
export function recordAt(view: DataView, start: number): XlsRecord {
  if (start + 4 > view.byteLength) throw damagedXls("cut short")
  const length = view.getUint16(start + 2, true)
  if (start + 4 + length > view.byteLength) throw damagedXls("cut short")
  return { type: view.getUint16(start, true), start, at: start + 4, length }
}

/** Throws RefusedError (`DAMAGED`) where a record is shorter than what it must hold. */
export function needed(record: XlsRecord, length: number): void {
  if (record.length < length) throw damagedXls("record too short")
}

/** Characters as strings of .xls keep them: two bytes each, or only the low ones. */
export function charactersAt(view: DataView, at: number, count: number, isWide: boolean, end: number): string {
  if (at + count * (isWide ? 2 : 1) > end) throw damagedXls("text cut short")
  const codes = Array.from({ length: count }, (_, i) =>
    isWide ? view.getUint16(at + 2 * i, true) : view.getUint8(at + i),
  )
  return String.fromCharCode(...codes)
}

/** The refusal of an .xls workbook that contradicts itself, and where. */
export function damagedXls(what: string): RefusedError {
  return new RefusedError("DAMAGED", `.xls: ${what}`)
}
