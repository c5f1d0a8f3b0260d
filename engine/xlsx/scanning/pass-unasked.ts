import { limits } from "../limits"
import { isSame } from "./bytes"
import {
  afterHigh,
  afterReference,
  ampersand,
  highLead,
  nameKinds,
  ordinary,
  quote,
  textKinds,
  valueKinds,
} from "./characters"
import type { Markup } from "./markup"

const slash = 0x2f
const lessThan = 0x3c
const greaterThan = 0x3e
const space = 0x20
const equals = 0x3d
const doubleQuote = 0x22

/** Attributes of one tag whose names are held against each other. */
const most = 32
const names = new Int32Array(most)
const nameEnds = new Int32Array(most)

/** What is open while nothing is asked: the names of the open elements, and how many there may be. */
export interface OpenNames {
  readonly starts: Int32Array
  readonly ends: Int32Array
  depth: number
}

/**
 * Passes what stands within an element that nobody asks about, as far as it is plain: text, tags without prefixes and
 * declarations, attributes in double quotes one space apart. Stops, with nothing taken of it, before anything else and before the closing tag
 * of the element itself. The rules kept are those of the scanner; only the asking is left out.
 */
export function passUnasked(markup: Markup, open: OpenNames): void {
  const { bytes } = markup
  const { starts, ends } = open
  const floor = open.depth
  let at = markup.at
  for (;;) {
    while (textKinds[bytes[at] ?? 0] === ordinary) at++
    if (bytes[at] !== lessThan) break
    let next: number
    if (bytes[at + 1] === slash) {
      if (open.depth === floor) break
      const start = starts[open.depth - 1] ?? 0
      const length = (ends[open.depth - 1] ?? 0) - start
      next = at + 2 + length
      if (bytes[next] !== greaterThan || !isSame(bytes, start, at + 2, length)) break
      open.depth -= 1
      next += 1
    } else {
      next = passName(bytes, at + 1)
      if (next === 0 || open.depth >= starts.length || markup.elements >= limits.elements) break
      const nameEnd = next
      next = passAttributes(bytes, nameEnd)
      if (next === 0) break
      markup.elements += 1
      if (bytes[next - 2] !== slash) {
        starts[open.depth] = at + 1
        ends[open.depth] = nameEnd
        open.depth += 1
      }
    }
    at = next
  }
  markup.at = at
}

/** The end of a name without a prefix; 0 where there is none. */
function passName(bytes: Uint8Array, from: number): number {
  if (nameKinds[bytes[from] ?? 0] !== 1) return 0
  let at = from + 1
  while (nameKinds[bytes[at] ?? 0] !== 0) at++
  return at
}

/** The place behind the tag; 0 where it is not plain, or has two attributes of one name. */
function passAttributes(bytes: Uint8Array, from: number): number {
  let at = from
  let seen = 0
  for (let count = 0; count < most; count++) {
    if (bytes[at] === greaterThan) return at + 1
    if (bytes[at] === slash) return bytes[at + 1] === greaterThan ? at + 2 : 0
    if (bytes[at] !== space) return 0
    const name = at + 1
    const end = passName(bytes, name)
    if (end === 0 || bytes[end] !== equals || bytes[end + 1] !== doubleQuote || isDeclaration(bytes, name)) return 0
    // One bit for names alike in length and last letter: only then is every letter looked at.
    const bit = 1 << ((end - name + (bytes[end - 1] ?? 0)) & 31)
    names[count] = name
    nameEnds[count] = end
    if ((seen & bit) !== 0 && isTwice(bytes, count)) return 0
    seen |= bit
    at = passValue(bytes, end + 2)
    if (at === 0) return 0
  }
  return 0
}

function isDeclaration(bytes: Uint8Array, name: number): boolean {
  return bytes[name] === 0x78 && bytes[name + 1] === 0x6d && bytes[name + 2] === 0x6c
}

function isTwice(bytes: Uint8Array, index: number): boolean {
  const name = names[index] ?? 0
  const length = (nameEnds[index] ?? 0) - name
  for (let i = 0; i < index; i++) {
    const other = names[i] ?? 0
    if ((nameEnds[i] ?? 0) - other === length && isSame(bytes, other, name, length)) return true
  }
  return false
}

/** The place behind the value's closing quote; 0 where the value is left to the scanner. */
function passValue(bytes: Uint8Array, from: number): number {
  let at = from
  for (;;) {
    while (valueKinds[bytes[at] ?? 0] === ordinary) at++
    const kind = valueKinds[bytes[at] ?? 0]
    if (kind === quote) {
      at += 1
      if (bytes[at - 1] === doubleQuote) return at
    } else if (kind === highLead) at = afterHigh(bytes, at)
    else if (kind === ampersand) at = afterReference(bytes, at)
    else return 0
  }
}
