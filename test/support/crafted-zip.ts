import { crc32, deflateRawSync } from "node:zlib"

/** What a header says of an entry. */
export interface CraftedHeader {
  readonly name?: string
  readonly flags?: number
  readonly method?: number
  readonly crc?: number
  readonly storedSize?: number
  readonly size?: number
}

/** One entry of a container made by hand. Both headers tell the truth but for what `both`, `local` and `central` say. */
export interface CraftedEntry {
  readonly name: string
  readonly content: string | Uint8Array
  /** Not deflated. */
  readonly stored?: boolean
  /** The bytes as they stand in the container, instead of the packed content. */
  readonly packed?: Uint8Array
  /** Sizes and checksum follow the data, and are 0 in the local header. */
  readonly descriptor?: boolean
  /** Sizes and places stand in the zip64 field. */
  readonly zip64?: boolean
  readonly both?: CraftedHeader
  readonly local?: CraftedHeader
  readonly central?: CraftedHeader
  /** The place that the directory gives for the entry; absent: where it is. */
  readonly start?: number
}

/** The end of a container, and what is wrong with it. */
export interface CraftedEnd {
  readonly comment?: string
  readonly trailing?: Uint8Array
  readonly zip64?: boolean
  readonly records?: number
  /** Only the second of the two counts. */
  readonly recordsTotal?: number
  readonly directoryStart?: number
  readonly directorySize?: number
  readonly disk?: number
}

/** A container with these entries, in this order. */
export function craftZip(entries: readonly CraftedEntry[], end: CraftedEnd = {}): Uint8Array {
  const pieces: Uint8Array[] = []
  const records: Uint8Array[] = []
  let at = 0
  const add = (piece: Uint8Array) => {
    pieces.push(piece)
    at += piece.length
  }
  for (const entry of entries) {
    const content = bytesOf(entry.content)
    const packed = entry.packed ?? (entry.stored ? content : deflateRawSync(content))
    const truth = {
      name: entry.name,
      flags: 0x0800 | (entry.descriptor ? 0x0008 : 0),
      method: entry.stored ? 0 : 8,
      crc: crc32(content),
      storedSize: packed.length,
      size: content.length,
      ...entry.both,
    }
    const start = entry.start ?? at
    const unknown = entry.descriptor ? { crc: 0, storedSize: 0, size: 0 } : {}
    add(localHeader({ ...truth, ...unknown, ...entry.local }, entry.zip64 ?? false))
    add(packed)
    if (entry.descriptor) add(fields([4, 0x08074b50], [4, truth.crc], [4, truth.storedSize], [4, truth.size]))
    records.push(centralRecord({ ...truth, ...entry.central }, entry.zip64 ?? false, start))
  }
  const directoryStart = at
  for (const record of records) add(record)
  add(endRecords(directoryStart, at - directoryStart, records.length, end))
  return concat(pieces)
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content
}

export function concat(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces))
}

const elsewhere = 0xffffffff

function localHeader(header: Required<CraftedHeader>, zip64: boolean): Uint8Array {
  const name = bytesOf(header.name)
  const extra = zip64 ? fields([2, 1], [2, 16], [8, header.size], [8, header.storedSize]) : new Uint8Array()
  const { flags, method, crc } = header
  const sizes = zip64 ? [elsewhere, elsewhere] : [header.storedSize, header.size]
  const start = fields(
    [4, 0x04034b50],
    [2, 45],
    [2, flags],
    [2, method],
    [4, 0],
    [4, crc],
    [4, sizes[0]!],
    [4, sizes[1]!],
  )
  return concat([start, fields([2, name.length], [2, extra.length]), name, extra])
}

function centralRecord(header: Required<CraftedHeader>, zip64: boolean, start: number): Uint8Array {
  const name = bytesOf(header.name)
  const wide = fields([2, 1], [2, 24], [8, header.size], [8, header.storedSize], [8, start])
  // A field of another kind comes first, as archivers leave times and owners there.
  const extra = zip64 ? concat([fields([2, 0x5455], [2, 1], [1, 0]), wide]) : new Uint8Array()
  const { flags, method, crc } = header
  const sizes = zip64 ? [elsewhere, elsewhere] : [header.storedSize, header.size]
  return concat([
    fields(
      [4, 0x02014b50],
      [2, 45],
      [2, 45],
      [2, flags],
      [2, method],
      [4, 0],
      [4, crc],
      [4, sizes[0]!],
      [4, sizes[1]!],
    ),
    fields([2, name.length], [2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0], [4, zip64 ? elsewhere : start]),
    name,
    extra,
  ])
}

function endRecords(directoryStart: number, directorySize: number, count: number, end: CraftedEnd): Uint8Array {
  const [start, size] = [end.directoryStart ?? directoryStart, end.directorySize ?? directorySize]
  const records = end.records ?? count
  const comment = bytesOf(end.comment ?? "")
  const total = end.recordsTotal ?? records
  const far = directoryStart + directorySize
  const wide = [
    fields([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, records], [8, total], [8, size], [8, start]),
    fields([4, 0x07064b50], [4, 0], [8, far], [4, 1]),
  ]
  const disk = end.disk ?? 0
  const near = end.zip64
    ? fields([4, 0x06054b50], [2, disk], [2, disk], [2, 0xffff], [2, 0xffff], [4, elsewhere], [4, elsewhere])
    : fields([4, 0x06054b50], [2, disk], [2, disk], [2, records], [2, total], [4, size], [4, start])
  const last = [near, fields([2, comment.length]), comment, end.trailing ?? new Uint8Array()]
  return concat(end.zip64 ? [...wide, ...last] : last)
}

/** Little-endian fields: how many bytes, and what stands in them. */
function fields(...values: readonly (readonly [number, number])[]): Uint8Array {
  return new Uint8Array(
    values.flatMap(([length, value]) =>
      Array.from({ length }, (_, byte) => Number((BigInt(value) >> BigInt(8 * byte)) & 255n)),
    ),
  )
}
