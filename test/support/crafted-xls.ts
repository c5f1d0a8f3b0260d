/** A record of an .xls workbook made by hand: its type and its content. */
export type CraftedRecord = readonly [type: number, content: Uint8Array]

export interface CraftedXlsSheet {
  readonly name?: string
  /** 0 visible, 1 hidden, 2 very hidden. */
  readonly visibility?: number
  readonly records?: readonly CraftedRecord[]
}

/** An .xls workbook made by hand: everything has a default, so that a test says only what it is about. */
export interface CraftedXls {
  readonly sheets?: readonly CraftedXlsSheet[]
  /** Records before those of the sheets. */
  readonly globals?: readonly CraftedRecord[]
  /** 0x0600 is Excel 97. */
  readonly version?: number
}

/** A number in a cell, by row and column from 0. */
export function numberCell(row: number, column: number, value: number, cellFormat = 0): CraftedRecord {
  const content = Buffer.alloc(14)
  content.writeUInt16LE(row, 0)
  content.writeUInt16LE(column, 2)
  content.writeUInt16LE(cellFormat, 4)
  content.writeDoubleLE(value, 6)
  return [0x0203, content]
}

/** Little-endian numbers of two bytes each. */
export function words(...values: readonly number[]): Uint8Array {
  const content = Buffer.alloc(values.length * 2)
  values.forEach((value, i) => content.writeUInt16LE(value, i * 2))
  return content
}

/** The stream that holds the workbook, padded to what its container keeps in whole sectors. */
export function craftXlsStream({ sheets = [{}], globals = [], version = 0x0600 }: CraftedXls = {}): Uint8Array {
  const begin = (kind: number) => record([0x0809, words(version, kind, 0, 0, 0, 0, 0, 0)])
  const end = record([0x000a, new Uint8Array()])
  const general: CraftedRecord = [0x00e0, Buffer.alloc(20)]
  const before = [begin(0x0005), ...[general, ...globals].map(record)]
  const parts = sheets.map(({ records = [] }) => Buffer.concat([begin(0x0010), ...records.map(record), end]))
  const listed = (starts: readonly number[]) =>
    sheets.map(({ name = "Sheet", visibility = 0 }, i) => {
      const content = Buffer.alloc(8 + name.length * 2)
      content.writeUInt32LE(starts[i] ?? 0, 0)
      content.writeUInt8(visibility, 4)
      content.writeUInt8(name.length, 6)
      content.writeUInt8(1, 7)
      content.write(name, 8, "utf16le")
      return record([0x0085, content])
    })
  const length = Buffer.concat([...before, ...listed([]), end]).length
  const starts = parts.map((_, i) => length + Buffer.concat(parts.slice(0, i)).length)
  const stream = Buffer.concat([...before, ...listed(starts), end, ...parts])
  return Buffer.concat([stream, Buffer.alloc(Math.max(0, 4096 - stream.length))])
}

/** An .xls workbook as a file. */
export function craftXls(workbook: CraftedXls = {}): Uint8Array {
  return craftCompoundFile({ Workbook: craftXlsStream(workbook) })
}

const sectorLength = 512

/** A compound file with these streams at its top, each of at least 4,096 bytes. */
export function craftCompoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const contents = Object.entries(streams)
  const directory = sectorsOf((contents.length + 1) * 128)
  const lengths = contents.map(([, content]) => sectorsOf(content.length))
  const used = lengths.reduce((sum, length) => sum + length, directory)
  const tables = Math.ceil((used + 8) / 127)
  const header = Buffer.alloc(sectorLength)
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  header.writeUInt16LE(0x003e, 24)
  header.writeUInt16LE(3, 26)
  header.writeUInt16LE(0xfffe, 28)
  header.writeUInt16LE(9, 30)
  header.writeUInt16LE(6, 32)
  header.writeUInt32LE(tables, 44)
  header.writeUInt32LE(tables, 48)
  header.writeUInt32LE(4096, 56)
  header.writeUInt32LE(0xfffffffe, 60)
  header.writeUInt32LE(0xfffffffe, 68)
  header.fill(0xff, 76)
  const table = Buffer.alloc(tables * sectorLength, 0xff)
  for (let i = 0; i < tables; i++) {
    header.writeUInt32LE(i, 76 + 4 * i)
    table.writeUInt32LE(0xfffffffd, 4 * i)
  }
  let at = tables
  const chained = (length: number): number => {
    const start = at
    for (; at < start + length; at++) table.writeUInt32LE(at + 1 < start + length ? at + 1 : 0xfffffffe, 4 * at)
    return start
  }
  chained(directory)
  const entries = Buffer.alloc(directory * sectorLength)
  entry(entries, 0, "Root Entry", 5, 0xfffffffe, 0, contents.length > 0 ? 1 : 0xffffffff)
  contents.forEach(([name, content], i) => {
    entry(entries, i + 1, name, 2, chained(lengths[i]!), content.length, 0xffffffff)
    // A tree that leans to the right, which is one as good as any.
    if (i + 1 < contents.length) entries.writeUInt32LE(i + 2, (i + 1) * 128 + 72)
  })
  const padded = contents.map(([, content], i) =>
    Buffer.concat([content, Buffer.alloc(lengths[i]! * sectorLength - content.length)]),
  )
  return new Uint8Array(Buffer.concat([header, table, entries, ...padded]))
}

function entry(all: Buffer, at: number, name: string, kind: number, start: number, size: number, child: number): void {
  const one = all.subarray(at * 128, at * 128 + 128)
  one.write(name, "utf16le")
  one.writeUInt16LE(name.length * 2 + 2, 64)
  one.writeUInt8(kind, 66)
  one.fill(0xff, 68, 80)
  one.writeUInt32LE(child, 76)
  one.writeUInt32LE(start, 116)
  one.writeUInt32LE(size, 120)
}

function record([type, content]: CraftedRecord): Buffer {
  return Buffer.concat([words(type, content.length), content])
}

function sectorsOf(length: number): number {
  return Math.ceil(length / sectorLength)
}
