/** Steps over white space. */
export function passSpace(bytes: Uint8Array, from: number): number {
  let at = from
  let byte = bytes[at] ?? 0
  while (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) byte = bytes[++at] ?? 0
  return at
}

/** The bytes of a word that is compared with what stands in a part. */
export function wordOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

/** Whether `word` stands at `at`. */
export function standsAt(bytes: Uint8Array, at: number, word: Uint8Array): boolean {
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word[i]) return false
  return true
}

/** Whether the bytes from `start` to `end` are `name`, in ASCII. */
export function isSpelt(bytes: Uint8Array, start: number, end: number, name: string): boolean {
  if (end - start !== name.length) return false
  for (let i = 0; i < name.length; i++) if (bytes[start + i] !== name.charCodeAt(i)) return false
  return true
}

/** Whether the `length` bytes at `one` are those at `other`. */
export function isSame(bytes: Uint8Array, one: number, other: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (bytes[one + i] !== bytes[other + i]) return false
  return true
}

/** Whether the closing tag of an element of one letter stands at `at`: `</v>`, four bytes. */
export function isClosing(bytes: Uint8Array, at: number, letter: number): boolean {
  return bytes[at] === 0x3c && bytes[at + 1] === 0x2f && bytes[at + 2] === letter && bytes[at + 3] === 0x3e
}

/** Whether an attribute of one letter begins at `at`: ` r="`, four bytes. */
export function isAttribute(bytes: Uint8Array, at: number, letter: number): boolean {
  return bytes[at] === 0x20 && bytes[at + 1] === letter && bytes[at + 2] === 0x3d && bytes[at + 3] === 0x22
}
