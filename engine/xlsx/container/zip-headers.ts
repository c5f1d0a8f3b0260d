import { RefusedError } from "../../findings/refusal"
import { getUint64 } from "./zip-directory"

const centralSignature = 0x02014b50
const centralLength = 46
const localSignature = 0x04034b50
const localLength = 30
const zip64Field = 0x0001
/** Standing in a 32-bit field: the value is in the zip64 field that follows the name. */
const elsewhere = 0xffffffff

/** What both headers of an entry say of it. Sizes are in bytes. */
export interface ZipHeader {
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly storedSize: number
  readonly size: number
  readonly name: Uint8Array
}

/** A record of the central directory: `start` is the place of the entry's local header, `next` of the next record. */
export interface CentralHeader extends ZipHeader {
  readonly start: number
  readonly next: number
}

/** The header before an entry's bytes, which begin at `dataStart`. */
export interface LocalHeader extends ZipHeader {
  readonly dataStart: number
}

/** The directory record at `at`. Throws RefusedError where none stands there, whole, before `end`. */
export function centralHeader(view: DataView, at: number, end: number): CentralHeader {
  if (at + centralLength > end || view.getUint32(at, true) !== centralSignature) throw broken("record")
  const nameEnd = at + centralLength + view.getUint16(at + 28, true)
  const extraEnd = nameEnd + view.getUint16(at + 30, true)
  const next = extraEnd + view.getUint16(at + 32, true)
  if (next > end) throw broken("record length")
  const near = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]
  const [size = 0, storedSize = 0, start = 0] = widened(view, near, nameEnd, extraEnd)
  return {
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    storedSize,
    size,
    name: slice(view, at + centralLength, nameEnd),
    start,
    next,
  }
}

/** The local header at `at`. Throws RefusedError where none stands there, whole, before `end`. */
export function localHeader(view: DataView, at: number, end: number): LocalHeader {
  if (at + localLength > end || view.getUint32(at, true) !== localSignature) throw broken("entry not found")
  const nameEnd = at + localLength + view.getUint16(at + 26, true)
  const dataStart = nameEnd + view.getUint16(at + 28, true)
  if (dataStart > end) throw broken("entry header")
  const near = [view.getUint32(at + 22, true), view.getUint32(at + 18, true)]
  const [size = 0, storedSize = 0] = widened(view, near, nameEnd, dataStart)
  return {
    flags: view.getUint16(at + 6, true),
    method: view.getUint16(at + 8, true),
    crc: view.getUint32(at + 14, true),
    storedSize,
    size,
    name: slice(view, at + localLength, nameEnd),
    dataStart,
  }
}

/** `near` with its too large values taken from the zip64 field, which holds only those, in the same order. */
function widened(view: DataView, near: readonly number[], extraStart: number, extraEnd: number): readonly number[] {
  if (!near.includes(elsewhere)) return near
  for (let at = extraStart; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== zip64Field) continue
    const end = Math.min(extraEnd, at + 4 + view.getUint16(at + 2, true))
    let wide = at + 4
    return near.map((value) => {
      if (value !== elsewhere) return value
      if (wide + 8 > end) throw broken("zip64 field")
      wide += 8
      return getUint64(view, wide - 8)
    })
  }
  throw broken("zip64 field")
}

function slice(view: DataView, start: number, end: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + start, end - start)
}

function broken(what: string): RefusedError {
  return new RefusedError("DAMAGED", `container: ${what}`)
}
