import { portableMeans, type Means } from "../means"
import { joined } from "./joined"

/** A container of Office that is written from front to back, its parts in the order in which they come. */
export interface Packing {
  /** The bytes of a part, whose name is ASCII as those of Office are. What it takes in memory is bounded, however long it is. */
  part(name: string, pieces: Iterable<Uint8Array>): Iterable<Uint8Array>
  /** The bytes that end the container: the list of its parts. Throws a RangeError for what the format has no numbers for. */
  end(): Uint8Array
}

/** A part that fits in so much is written with its length before it, as readers that cannot seek want it. */
const mostHeld = 8 * 1024 * 1024

const signatures = { part: 0x04034b50, length: 0x08074b50, entry: 0x02014b50, end: 0x06054b50 } as const

interface Entry {
  readonly name: Uint8Array
  readonly start: number
  readonly flags: number
  readonly crc: number
  readonly stored: number
  readonly length: number
}

/** Packs parts, the same bytes each time: no times and nobody's system in it (APPNOTE.TXT 6.3, deflate, no zip64). */
export function packing(means: Means = portableMeans): Packing {
  const entries: Entry[] = []
  let written = 0
  return {
    *part(called, pieces) {
      const start = written
      const name = new TextEncoder().encode(called)
      let known = { crc: 0, stored: 0, length: 0 }
      let held: Uint8Array[] | undefined = []
      const given = (bytes: Uint8Array): Uint8Array => {
        written += bytes.length
        return bytes
      }
      for (const { deflated, ...now } of deflatedPieces(pieces, means)) {
        known = now
        if (held === undefined) {
          yield given(deflated)
          continue
        }
        held.push(deflated)
        if (known.stored <= mostHeld) continue
        yield given(partHead({ name, start, flags: lengthAfter, crc: 0, stored: 0, length: 0 }))
        for (const one of held) yield given(one)
        held = undefined
      }
      const entry = { name, start, flags: held === undefined ? lengthAfter : 0, ...known }
      entries.push(entry)
      if (held === undefined) yield given(numbers([signatures.length, 4], ...sizes(entry)))
      else for (const one of [partHead(entry), ...held]) yield given(one)
    },
    end() {
      if (entries.length > 0xffff) throw new RangeError("more parts than a container can list")
      const list = joined(entries.map(listed))
      return joined([
        list,
        numbers(
          ...([
            [signatures.end, 4],
            [0, 4],
            [entries.length, 2],
            [entries.length, 2],
          ] as const),
          ...([
            [list.length, 4],
            [written, 4],
            [0, 2],
          ] as const),
        ),
      ])
    },
  }
}

/** The length and the checksum stand after the part, as they were not known before. */
const lengthAfter = 8

/** Each piece deflated, with what all came to so far; the last one is empty, where it ends. */
function* deflatedPieces(
  pieces: Iterable<Uint8Array>,
  means: Means,
): Generator<{ readonly deflated: Uint8Array } & Pick<Entry, "crc" | "stored" | "length">> {
  const deflate = means.deflater()
  let [crc, stored, length] = [0, 0, 0]
  const next = (piece: Uint8Array, isLast: boolean) => {
    const deflated = deflate(piece, isLast)
    if (piece.length > 0) crc = means.crc32(piece, crc)
    stored += deflated.length
    length += piece.length
    return { deflated, crc, stored, length }
  }
  let before: Uint8Array = new Uint8Array()
  for (const piece of pieces) {
    if (before.length > 0) yield next(before, false)
    before = piece
  }
  yield next(before, true)
}

/** What a part begins with, and its entry in the list: version 2.0, deflate, the first day that the format knows. */
function partHead(entry: Entry): Uint8Array {
  const { name, flags } = entry
  const head = numbers([signatures.part, 4], [20, 2], [flags, 2], ...method, ...sizes(entry), [name.length, 2], [0, 2])
  return joined([head, name])
}

function listed(entry: Entry): Uint8Array {
  const { name, flags, start } = entry
  const versions = [
    [20, 2],
    [20, 2],
    [flags, 2],
  ] as const
  const nothing = [
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
  ] as const
  const head = numbers(
    ...([[signatures.entry, 4], ...versions, ...method, ...sizes(entry)] as const),
    ...([[name.length, 2], ...nothing, [start, 4]] as const),
  )
  return joined([head, name])
}

const method = [
  [8, 2],
  [0, 2],
  [0x21, 2],
] as const

function sizes({ crc, stored, length }: Entry): readonly (readonly [number, 2 | 4])[] {
  return [
    [crc, 4],
    [stored, 4],
    [length, 4],
  ]
}

/** Numbers as zip writes them: so many bytes each, the lowest first. */
function numbers(...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array {
  const all = new Uint8Array(fields.reduce((length, [, bytes]) => length + bytes, 0))
  const view = new DataView(all.buffer)
  let at = 0
  for (const [value, bytes] of fields) {
    if (value > 0xffffffff) throw new RangeError("longer than a container can be")
    if (bytes === 4) view.setUint32(at, value, true)
    else view.setUint16(at, value, true)
    at += bytes
  }
  return all
}
