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

/** Four characters as one number: what `fourAt` finds where they stand. */
export function four(text: string): number {
  return Array.from(text).reduceRight((number, character) => number * 256 + character.charCodeAt(0), 0)
}

/** The four bytes at `at`, in one number; 0 where there are not so many. */
export function fourAt(view: DataView, at: number): number {
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : 0
}
