import { RefusedError } from "../../findings/refusal"
import { shown } from "./part-names"
import { findDirectory } from "./zip-directory"
import { type CentralHeader, centralHeader, type LocalHeader, localHeader } from "./zip-headers"

const storedMethod = 0
const deflatedMethod = 8
const encryptedFlag = 0x0001
const descriptorFlag = 0x0008
const utf8Flag = 0x0800
const agreeingFlags = encryptedFlag | descriptorFlag | utf8Flag

/** One file of a container, whose two headers say the same of it. Sizes and places are in bytes. */
export interface ZipEntry {
  readonly name: string
  readonly deflated: boolean
  readonly crc: number
  readonly storedSize: number
  readonly size: number
  readonly start: number
  readonly dataStart: number
}

/**
 * All entries of a container but folders, in the directory's order. Throws RefusedError (`DAMAGED`) where the directory
 * is broken, the two headers of an entry disagree, entries share bytes, or one is encrypted or packed in a foreign way.
 */
export function readEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const directory = findDirectory(view)
  const entries: ZipEntry[] = []
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true })
  let at = directory.start
  for (let i = 0; i < directory.records; i++) {
    const central = centralHeader(view, at, directory.end)
    const name = decoder.decode(central.name)
    const local = localHeader(view, central.start, directory.start)
    refuseUnusable(name, central, local)
    const { crc, storedSize, size, start } = central
    if (local.dataStart + storedSize > directory.start) throw unusable(name, "cut short")
    const deflated = central.method === deflatedMethod
    entries.push({ name, deflated, crc, storedSize, size, start, dataStart: local.dataStart })
    at = central.next
  }
  if (at !== directory.end) throw new RefusedError("DAMAGED", "container: directory length")
  refuseOverlaps(entries)
  return entries.filter(({ name }) => !/[/\\]$/.test(name))
}

function refuseUnusable(name: string, central: CentralHeader, local: LocalHeader): void {
  if (central.flags & encryptedFlag) throw unusable(name, "encrypted")
  if (central.method !== storedMethod && central.method !== deflatedMethod) throw unusable(name, "packing method")
  if (central.method === storedMethod && central.storedSize !== central.size) throw unusable(name, "size")
  const sameName = central.name.length === local.name.length && central.name.every((byte, i) => byte === local.name[i])
  if (!sameName) throw unusable(name, "two names")
  const agrees = central.method === local.method && ((central.flags ^ local.flags) & agreeingFlags) === 0
  if (!agrees) throw unusable(name, "two headers")
  // With a descriptor the local header was written before the sizes were known.
  if (central.flags & descriptorFlag) return
  const { crc, storedSize, size } = local
  if (crc !== central.crc || storedSize !== central.storedSize || size !== central.size) {
    throw unusable(name, "two sizes or checksums")
  }
}

function refuseOverlaps(entries: readonly ZipEntry[]): void {
  let end = 0
  for (const entry of [...entries].sort((a, b) => a.start - b.start)) {
    if (entry.start < end) throw unusable(entry.name, "overlaps another entry")
    end = entry.dataStart + entry.storedSize
  }
}

function unusable(name: string, what: string): RefusedError {
  return new RefusedError("DAMAGED", `${shown(name)}: ${what}`)
}
