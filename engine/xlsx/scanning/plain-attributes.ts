import { nameKinds, ordinary, valueKinds } from "./characters"

const most = 6

/**
 * Passes the attributes of a tag that says nothing of interest, and its `>` or `/>`. 0 where one of them is more than
 * a small name and a plain value, or where two could have one name.
 */
export function passPlainAttributes(bytes: Uint8Array, from: number): number {
  let at = from
  let names = 0
  for (let count = 0; count < most; count++) {
    if (bytes[at] === 0x3e) return at + 1
    if (bytes[at] === 0x2f) return bytes[at + 1] === 0x3e ? at + 2 : 0
    if (bytes[at] !== 0x20) return 0
    const first = bytes[++at] ?? 0
    // One bit for each first letter: two names that begin alike are not looked into.
    const bit = 1 << (first & 0x1f)
    // A namespace declared here is for the whole tree of elements.
    if (nameKinds[first] !== 1 || first === 0x78 || (names & bit) !== 0) return 0
    names |= bit
    while (nameKinds[bytes[++at] ?? 0] !== 0);
    if (bytes[at] !== 0x3d || bytes[at + 1] !== 0x22) return 0
    at += 2
    while (valueKinds[bytes[at] ?? 0] === ordinary) at++
    if (bytes[at] !== 0x22) return 0
    at += 1
  }
  return 0
}
