import { readXls } from "../../../engine/old-formats/read-xls"
import {
  craftCompoundFile,
  type CraftedRecord,
  craftXls,
  craftXlsStream,
  numberCell,
  words,
  type CraftedXls,
} from "../../support/crafted-xls"
import { drawnPicture } from "../../support/drawn-picture"

function seen(bytes: Uint8Array): string {
  const read = readXls(bytes)
  return "refusal" in read ? `${read.refusal.code}: ${read.refusal.detail}` : drawnPicture(read.picture)
}

const crafted = (workbook: CraftedXls): string => seen(craftXls(workbook))

test("[G3] cells, sheets and dates from 1904 are seen as they are stored", () => {
  const sheets = [
    { name: "Biểu A10", records: [numberCell(65535, 255, 7), numberCell(0, 0, 343), numberCell(0, 1, -0)] },
    { name: "__proto__", visibility: 2, records: [numberCell(1, 0, 5)] },
    { name: "constructor", visibility: 1 },
  ]
  expect(crafted({ sheets, globals: [[0x0022, words(1)]] })).toBe(`dates from 1904

# Biểu A10 (visible)
A1 number 343
B1 number 0
IV65536 number 7

# __proto__ (veryHidden)
A2 number 5

# constructor (hidden)
`)
  expect(Object.getPrototypeOf({})).toBe(Object.prototype)
  expect(({} as Record<string, unknown>).A2).toBeUndefined()
})

test("[G3] hidden rows and columns are seen, and a record too short to say it hides nothing", () => {
  const row = (number: number, flags: number): CraftedRecord => [0x0208, words(number, 0, 0, 0, 0, 0, flags, 0)]
  const columns = (first: number, last: number, flags: number): CraftedRecord => [
    0x007d,
    words(first, last, 2304, 0, flags, 0),
  ]
  const hiddenBy = (...records: readonly CraftedRecord[]) => {
    const read = readXls(craftXls({ sheets: [{ records }] }))
    return "refusal" in read ? read.refusal : read.picture.sheets[0]!.hidden
  }
  expect(
    hiddenBy(columns(0, 1, 0), columns(3, 256, 1), row(4, 0x20), row(5, 0x120), row(6, 0x40), row(9, 0x20)),
  ).toEqual({
    rows: [
      { first: 5, last: 6 },
      { first: 10, last: 10 },
    ],
    columns: [{ first: 4, last: 256 }],
  })
  expect(hiddenBy(row(4, 0x40), columns(0, 9, 0x1000))).toBeUndefined()
  expect(hiddenBy([0x0208, words(4)], [0x007d, words(0, 9)], columns(300, 400, 1))).toBeUndefined()
})

test("[G11] macros and links to other workbooks are seen, the book's own list of its sheets is none", () => {
  const brought = (...globals: readonly CraftedRecord[]) => {
    const read = readXls(craftXls({ globals, sheets: [{ records: [numberCell(0, 0, 1)] }] }))
    if ("refusal" in read) return read.refusal
    const { macros, links } = read.picture
    return { macros, links }
  }
  const other = Buffer.concat([words(1, 6), Buffer.from("\0b.xls"), words(1), Buffer.from("\0A")])
  expect(brought([0x00d3, new Uint8Array()], [0x01ae, words(1, 0x0401)])).toEqual({ macros: true })
  expect(brought([0x01ae, words(1, 0x0401)], [0x01ae, words(1, 0x3a01)])).toEqual({})
  expect(brought([0x01ae, other])).toEqual({ links: true })
})

test("[G3] a number format is the workbook's own, whatever workbook was read before", () => {
  const format = (text: string): Uint8Array => Buffer.concat([words(200, text.length), Buffer.from(`\0${text}`)])
  const shown = (...globals: CraftedXls["globals"] & {}): string =>
    crafted({ globals: [[0x00e0, words(0, 200, ...Array<number>(8).fill(0))], ...globals], sheets: oneNumber })
  const oneNumber = [{ records: [numberCell(0, 0, 45050, 1)] }]
  expect(shown([0x041e, format("dd/mm/yyyy")])).toContain("A1 number 45050 [dd/mm/yyyy]\n")
  expect(shown()).toContain("A1 number 45050\n")
})

test("[G3] texts are Unicode whatever code page a program wrote beside them", () => {
  const text = Buffer.concat([words(0, 0, 0, 2), Buffer.from([0, 0x56, 0xd2])])
  expect(crafted({ globals: [[0x0042, words(1258)]], sheets: [{ records: [[0x0204, text]] }] })).toContain(
    'A1 text "VÒ"',
  )
})

test("[G3] a workbook that says two things of one cell, or keeps half a cell, is damaged", () => {
  const of = (...records: readonly CraftedRecord[]): string => crafted({ sheets: [{ records }] })
  expect(of(numberCell(0, 0, 1), numberCell(0, 0, 2))).toBe("DAMAGED: .xls: A1: two cells")
  expect(of(numberCell(0, 256, 1))).toBe("DAMAGED: .xls: cell address")
  expect(of(numberCell(0, 0, 1, 9))).toBe("DAMAGED: .xls: cell format")
  expect(of(numberCell(0, 0, NaN))).toBe("DAMAGED: .xls: A1: value")
  expect(of([0x0203, words(0, 0, 0)])).toMatch(/^DAMAGED: \.xls: /)
  expect(of([0x00bd, words(0, 0, 0, 0, 0, 9)])).toBe("DAMAGED: .xls: record too short")
  expect(of([0x00fd, words(0, 0, 0, 5, 0)])).toMatch(/^DAMAGED: \.xls: /)
  expect(of([0x0003, numberCell(0, 0, 1)[1]])).toBe("DAMAGED: .xls: cells of an older Excel")
  expect(of([0x00e5, words(1, 5, 4, 0, 0)])).toBe("DAMAGED: .xls: merged area")
  expect(of(formulaCell([0, 0, 0, 0xffff], 0))).toBe("DAMAGED: .xls: A1: value")
})

/** A formula, `=1`, with the eight bytes of its result as words, and its flags. */
function formulaCell(result: readonly number[], flags: number) {
  return [0x0006, Buffer.concat([words(0, 0, 0, ...result, flags, 0, 0, 3), Buffer.from([0x1e, 1, 0])])] as const
}

test("[G3] the result of a formula that waits to be calculated on opening is no result", () => {
  const of = (flags: number): string => crafted({ sheets: [{ records: [formulaCell([0, 0, 0, 0], flags)] }] })
  expect(of(0)).toContain("A1 number 0 =1\n")
  expect(of(1)).toContain("A1 number 0 =1\n")
  expect(of(2)).toContain("A1 unstored =1\n")
  expect(of(3)).toContain("A1 unstored =1\n")
})

test("[G2] a password, an older Excel, and what only looks like a workbook each have their own code", () => {
  expect(crafted({ globals: [[0x002f, words(1, 1, 1)]] })).toBe("ENCRYPTED: ")
  expect(crafted({ version: 0x0500 })).toBe("XLS_BINARY: ")
  expect(seen(craftCompoundFile({ Book: craftXlsStream() }))).toBe("XLS_BINARY: ")
  expect(seen(craftCompoundFile({ WordDocument: Buffer.alloc(4096) }))).toBe("NOT_A_WORKBOOK: ")
  expect(crafted({ sheets: [] })).toBe("DAMAGED: .xls: no sheets")
  expect(crafted({ sheets: [{ name: "Biểu" }, { name: "BIỂU" }] })).toBe("DAMAGED: .xls: two sheets of one name")
})

test("[G6] what a cell count promises is counted before anything is read", () => {
  const row = (at: number): Uint8Array => words(at, 0, ...Array.from({ length: 256 }, () => [0, 0, 0]).flat(), 255)
  const rows = Array.from({ length: 1954 }, (_, i) => [0x00bd, row(i)] as const)
  expect(crafted({ sheets: [{ records: rows }] })).toBe("LIMIT_CELLS: cells > 500000")
  const sheets = Array.from({ length: 513 }, (_, i) => ({ name: `S${i}` }))
  expect(crafted({ sheets })).toBe("LIMIT_CELLS: sheets > 512")
  expect(crafted({ globals: [[0x00fc, words(0, 0, 0xffff, 0xffff)]] })).toBe("LIMIT_CELLS: texts > 500000")
  const merges = [0x00e5, words(1027, ...Array.from({ length: 1027 }, () => [0, 1, 0, 1]).flat())] as const
  const many = Array.from({ length: 98 }, () => merges)
  expect(crafted({ sheets: [{ records: many }] })).toBe("LIMIT_CELLS: merged areas > 100000")
})

test("[G2] a container that goes round in a circle or out of the file is damaged", () => {
  const whole = craftXls({ sheets: [{ records: [numberCell(0, 0, 343)] }] })
  const changed = (at: number, value: number): string => {
    const bytes = Buffer.from(whole)
    bytes.writeUInt32LE(value, at)
    return seen(new Uint8Array(bytes))
  }
  const table = 512
  expect(changed(table + 4 * 2, 2)).toBe("DAMAGED: .xls: chain of sectors")
  expect(changed(table + 4 * 2, 0x1000)).toBe("DAMAGED: .xls: chain of sectors")
  expect(changed(table + 4 * 2, 0xfffffffe)).toBe("DAMAGED: .xls: cut short")
  expect(changed(44, 0xffffffff)).toBe("DAMAGED: .xls: allocation table")
  expect(changed(76, 0x00ffffff)).toBe("DAMAGED: .xls: sector out of the file")
  // A stream that is its own sister.
  expect(changed(512 + 512 + 128 + 72, 1)).toBe("DAMAGED: .xls: directory")
  expect(seen(whole.subarray(0, 1024))).toBe("DAMAGED: .xls: sector out of the file")
})
