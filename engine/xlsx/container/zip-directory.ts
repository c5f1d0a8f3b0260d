import { RefusedError } from "../../findings/refusal"
import { limits } from "../limits"

const endRecord = 0x06054b50
const endLocator64 = 0x07064b50
const endRecord64 = 0x06064b50
const endLength = 22
const locatorLength = 20
const endLength64 = 56
/** Standing in a 16-bit or 32-bit field: the value is in the zip64 record. */
const elsewhere16 = 0xffff
const elsewhere32 = 0xffffffff

/** Where the central directory of a container stands, in bytes from its start, and how many records it has. */
export interface ZipDirectory {
  readonly start: number
  readonly end: number
  readonly records: number
}

/** Finds the central directory. Throws RefusedError where the end of the file is missing, cut, or contradicts itself. */
export function findDirectory(view: DataView): ZipDirectory {
  const at = endOf(view)
  const near = {
    disk: view.getUint16(at + 4, true),
    directoryDisk: view.getUint16(at + 6, true),
    recordsHere: view.getUint16(at + 8, true),
    records: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    start: view.getUint32(at + 16, true),
  }
  if (near.recordsHere !== near.records || near.disk !== near.directoryDisk) throw broken("several disks")
  const far = farEnd(view, at)
  if (far === undefined && near.disk !== 0) throw broken("several disks")
  const agrees =
    far === undefined ||
    ((near.records === elsewhere16 || near.records === far.records) &&
      (near.size === elsewhere32 || near.size === far.size) &&
      (near.start === elsewhere32 || near.start === far.start))
  const { records, size, start } = far ?? near
  if (!agrees || start + size !== (far?.at ?? at)) throw broken("place")
  if (records > limits.entries) throw new RefusedError("LIMIT_SIZE", `entries > ${limits.entries}`)
  return { start, end: start + size, records }
}

/** A 64-bit number; past 2^53 it is only roughly right, and then far past the end of any file. */
export function getUint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true)
}

/** The end record's place. Its comment must reach exactly to the end of the file: nothing stands behind it. */
function endOf(view: DataView): number {
  const last = view.byteLength - endLength
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === endRecord && at + endLength + view.getUint16(at + 20, true) === view.byteLength) {
      return at
    }
  }
  throw broken("end not found")
}

function farEnd(view: DataView, end: number) {
  const locator = end - locatorLength
  if (locator < endLength64 || view.getUint32(locator, true) !== endLocator64) return undefined
  const at = getUint64(view, locator + 8)
  if (at > locator - endLength64 || view.getUint32(at, true) !== endRecord64) throw broken("zip64 end not found")
  if (at + 12 + getUint64(view, at + 4) !== locator) throw broken("zip64 end")
  const [recordsHere, records] = [getUint64(view, at + 24), getUint64(view, at + 32)]
  if (recordsHere !== records || view.getUint32(at + 16, true) !== 0 || view.getUint32(at + 20, true) !== 0) {
    throw broken("several disks")
  }
  return { at, records, size: getUint64(view, at + 40), start: getUint64(view, at + 48) }
}

function broken(what: string): RefusedError {
  return new RefusedError("DAMAGED", `container directory: ${what}`)
}
