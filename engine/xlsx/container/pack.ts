import { joined } from "./joined"
import { packing } from "./packing"

/** Packs parts into a container of Office, the same bytes each time: parts in fixed order, no times, the runtime's own hand in nothing. */
export function pack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const packs = packing()
  const pieces = [...parts]
    .sort(([a], [b]) => byReadingOrder(a, b))
    .flatMap(([name, bytes]) => [...packs.part(name, [bytes])])
  return joined([...pieces, packs.end()])
}

/** The list of types comes first, as readers that do not seek expect; the rest by code units, in no locale's order. */
export function byReadingOrder(a: string, b: string): number {
  const first = "[Content_Types].xml"
  if (a === first || b === first) return a === b ? 0 : a === first ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}
