import { zipSync, type Zippable } from "fflate"

/** Local time on both sides: fflate reads a time without a zone as local and stores local, so no zone shows in it. */
const packedAt = "1980-01-01T00:00:00"

/** Packs parts into a container of Office, the same bytes each time: parts in fixed order, no times, the runtime's own hand in nothing. */
export function pack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const packed: Zippable = {}
  for (const name of [...parts.keys()].sort(byReadingOrder)) {
    packed[name] = [parts.get(name) ?? new Uint8Array(), { level: 6, mtime: packedAt, os: 0, attrs: 0 }]
  }
  return zipSync(packed)
}

/** The list of types comes first, as readers that do not seek expect; the rest by code units, in no locale's order. */
function byReadingOrder(a: string, b: string): number {
  const first = "[Content_Types].xml"
  if (a === first || b === first) return a === b ? 0 : a === first ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}
