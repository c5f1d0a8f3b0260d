import { standsAt, wordOf } from "./bytes"
import { giveBack } from "./unrecognised"

/** What a byte means within text or within an attribute's value. */
export const ordinary = 0
export const lessThan = 1
export const greaterThan = 2
export const ampersand = 3
export const carriageReturn = 4
export const highLead = 5
export const quote = 6
const impossible = 7

/** Of text between tags: line feeds and tabs are ordinary. */
export const textKinds = kindsOf([
  [0x3c, lessThan],
  [0x3e, greaterThan],
  [0x26, ampersand],
  [0x0d, carriageReturn],
  [0x09, ordinary],
  [0x0a, ordinary],
])

/** Of an attribute's value. White space but the space itself would be read as a space: that is left to the plain reader. */
export const valueKinds = kindsOf([
  [0x3c, lessThan],
  [0x26, ampersand],
  [0x22, quote],
  [0x27, quote],
])

/** Bytes of names: 1 may begin one, 2 only follow. Names beyond ASCII are left to the plain reader. */
export const nameKinds = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte)
  return /[A-Za-z_]/.test(character) ? 1 : /[0-9.-]/.test(character) ? 2 : 0
})

function kindsOf(special: readonly (readonly [number, number])[]): Uint8Array {
  const kinds = Uint8Array.from({ length: 256 }, (_, byte) => (byte < 0x20 ? impossible : ordinary))
  // Begins the three bytes of U+F000 to U+FFFF, of which XML forbids the last two.
  kinds[0xef] = highLead
  for (const [byte, kind] of special) kinds[byte] = kind
  return kinds
}

/** Steps over a character that begins with EF. Gives back U+FFFE and U+FFFF, which no XML holds. */
export function afterHigh(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] === 0xbf && (bytes[at + 2] ?? 0) >= 0xbe) giveBack()
  return at + 3
}

const entities = ["&lt;", "&gt;", "&amp;", "&quot;", "&apos;"].map(wordOf)

/** Steps over one of the five entities or a reference to a character that XML may hold; gives back anything else. */
export function afterReference(bytes: Uint8Array, at: number): number {
  const second = bytes[at + 1]
  if (second === 0x23) return afterCharacter(bytes, at + 2)
  for (const entity of entities) if (entity[1] === second && standsAt(bytes, at, entity)) return at + entity.length
  return giveBack()
}

function afterCharacter(bytes: Uint8Array, start: number): number {
  const isHex = bytes[start] === 0x78
  const first = isHex ? start + 1 : start
  let code = 0
  let at = first
  for (; at < first + 8; at++) {
    const digit = digitOf(bytes[at] ?? 0)
    if (digit < 0 || (!isHex && digit > 9)) break
    code = code * (isHex ? 16 : 10) + digit
  }
  return at > first && bytes[at] === 0x3b && isCharacter(code) ? at + 1 : giveBack()
}

function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const letter = byte | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff)
}
