import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"

/** A workbook with one part's XML changed. Throws where the change changes nothing. */
export function patched(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  const before = strFromU8(parts[part]!)
  const after = change(before)
  if (after === before) throw new Error(`${part} is not changed`)
  return zipSync({ ...parts, [part]: strToU8(after) })
}
