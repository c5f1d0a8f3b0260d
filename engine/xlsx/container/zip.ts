import { RefusedError } from "../../findings/refusal"
import { limits } from "../limits"
import type { Means } from "../means"
import { partKey, shown } from "./part-names"
import { readEntries, type ZipEntry } from "./zip-entries"

/** An opened container. Part names are compared as `partKey` spells them. */
export interface Zip {
  has(name: string): boolean
  /**
   * The inflated bytes of a part, checked against their length and CRC-32. Undefined when there is no such part.
   * Throws RefusedError: `DAMAGED` where the check fails, `LIMIT_SIZE` where the part is out of proportion.
   */
  read(name: string): Uint8Array | undefined
}

/**
 * Opens a container without inflating anything. Throws RefusedError: `DAMAGED` for faults of the container,
 * `DUPLICATE_PART` where two entries have one name, `LIMIT_SIZE` past a limit on what the entries declare.
 */
export function openZip(bytes: Uint8Array, means: Means): Zip {
  const parts = new Map<string, ZipEntry>()
  let declared = 0
  for (const entry of readEntries(bytes)) {
    const key = partKey(entry.name)
    if (parts.has(key)) throw new RefusedError("DUPLICATE_PART", shown(entry.name))
    parts.set(key, entry)
    declared += entry.size
    if (entry.size > limits.part || declared > limits.parts) throw tooLarge(entry)
  }
  return {
    has: (name) => parts.has(partKey(name)),
    read(name) {
      const entry = parts.get(partKey(name))
      return entry && readEntry(bytes, entry, means)
    },
  }
}

function readEntry(bytes: Uint8Array, entry: ZipEntry, { inflate, crc32 }: Means): Uint8Array {
  const { size, storedSize, dataStart } = entry
  if (size > limits.freeOfRatio && size / Math.max(1, storedSize) > limits.ratio) throw tooLarge(entry)
  const stored = bytes.subarray(dataStart, dataStart + storedSize)
  const part = entry.deflated ? inflate(stored, size) : stored
  if (part === undefined) throw new RefusedError("DAMAGED", `${shown(entry.name)}: packed data`)
  if (crc32(part) !== entry.crc) throw new RefusedError("DAMAGED", `${shown(entry.name)}: checksum`)
  return part
}

function tooLarge({ name, size }: ZipEntry): RefusedError {
  return new RefusedError("LIMIT_SIZE", `${shown(name)}: ${size} bytes`)
}
