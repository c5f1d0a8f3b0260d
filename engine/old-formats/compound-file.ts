import { RefusedError } from "../findings/refusal"

const headerLength = 512
const entryLength = 128
const endOfChain = 0xfffffffe
const noEntry = 0xffffffff
const storageKind = { stream: 2, root: 5 } as const
/** Sector numbers that the header itself keeps of the sectors of the allocation table. */
const tablePlacesInHeader = 109

/** A stream of a compound file by its name in capitals, as a copy of its own; undefined where there is none at the top. */
export type CompoundStreams = (name: string) => Uint8Array | undefined

/** A directory entry, as far as it is needed. */
interface Entry {
  readonly name: string
  readonly kind: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

/**
 * Opens a compound file (OLE), the container of .xls. Only streams at the top are seen: a workbook that is embedded in another has
 * streams of the same names further down. Throws RefusedError (`DAMAGED`) where a chain of sectors is cut, goes round in a
 * circle, or leads out of the file.
 */
export function openCompoundFile(bytes: Uint8Array): CompoundStreams {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < headerLength) throw damaged("header")
  const version = view.getUint16(26, true)
  const shift = view.getUint16(30, true)
  const miniShift = view.getUint16(32, true)
  if ((version !== 3 || shift !== 9) && (version !== 4 || shift !== 12)) throw damaged("header")
  if (miniShift !== 6) throw damaged("header")
  const sectors = Math.ceil(bytes.length / 2 ** shift) - 1
  const sector = (number: number): Uint8Array => {
    if (number >= sectors) throw damaged("sector out of the file")
    return bytes.subarray((number + 1) << shift, (number + 2) << shift)
  }
  const chain = (start: number, table: readonly number[]): Uint8Array =>
    joined(chainOf(start, table).map((number) => sector(number)))
  const table = allocationTable(view, sector, sectors)
  const entries = entriesIn(chain(view.getUint32(48, true), table))
  const [root] = entries
  if (root?.kind !== storageKind.root) throw damaged("directory")
  const found = new Map(belowRoot(entries, root).map((entry) => [entry.name.toUpperCase(), entry]))
  const cutoff = view.getUint32(56, true)
  return (name) => {
    const entry = found.get(name)
    if (entry?.kind !== storageKind.stream) return undefined
    if (entry.size >= cutoff) return cut(chain(entry.start, table), entry.size)
    const small = numbersIn(chain(view.getUint32(60, true), table))
    const whole = cut(chain(root.start, table), root.size)
    const pieces = chainOf(entry.start, small).map((number) => {
      const piece = whole.subarray(number << miniShift, (number + 1) << miniShift)
      if (piece.length === 0) throw damaged("sector out of the file")
      return piece
    })
    return cut(joined(pieces), entry.size)
  }
}

/** For each sector the one that follows it. */
function allocationTable(view: DataView, sector: (number: number) => Uint8Array, sectors: number): readonly number[] {
  const count = view.getUint32(44, true)
  if (count > sectors) throw damaged("allocation table")
  const places = Array.from({ length: Math.min(count, tablePlacesInHeader) }, (_, i) =>
    view.getUint32(76 + 4 * i, true),
  )
  let next = view.getUint32(68, true)
  for (let seen = 0; places.length < count; seen++) {
    if (seen > sectors) throw damaged("allocation table")
    const numbers = numbersIn(sector(next))
    next = numbers.pop() ?? endOfChain
    places.push(...numbers.slice(0, count - places.length))
  }
  return numbersIn(joined(places.map((place) => sector(place))))
}

function chainOf(start: number, table: readonly number[]): readonly number[] {
  const chain: number[] = []
  for (let at = start; at !== endOfChain; at = table[at] ?? noEntry) {
    if (at >= table.length || chain.length > table.length) throw damaged("chain of sectors")
    chain.push(at)
  }
  return chain
}

function entriesIn(directory: Uint8Array): readonly Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  const decoder = new TextDecoder("utf-16le")
  return Array.from({ length: Math.floor(directory.length / entryLength) }, (_, index) => {
    const at = index * entryLength
    const length = Math.min(64, Math.max(2, view.getUint16(at + 64, true)))
    return {
      name: decoder.decode(directory.subarray(at, at + length - 2)),
      kind: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    }
  })
}

/** The entries right below the root, which are kept as a tree of brothers and sisters. */
function belowRoot(entries: readonly Entry[], root: Entry): readonly Entry[] {
  const found = new Set<Entry>()
  const open = [root.child]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entry = entries[at]
    if (at === noEntry) continue
    if (entry === undefined || found.has(entry)) throw damaged("directory")
    found.add(entry)
    open.push(entry.left, entry.right)
  }
  return [...found]
}

function numbersIn(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => view.getUint32(4 * i, true))
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

function cut(bytes: Uint8Array, length: number): Uint8Array {
  if (bytes.length < length) throw damaged("cut short")
  return bytes.subarray(0, length)
}

function damaged(what: string): RefusedError {
  return new RefusedError("DAMAGED", `.xls: ${what}`)
}
