/** Longer texts are resolved after they are decoded, which is slower. */
const most = 4096
/** Where texts are resolved, for all scanners: none works while another does. */
export const scratch = new Uint8Array(most)

/** Bytes that are UTF-8, and how slices of them and of the scratch are decoded. */
export interface Decoding {
  readonly bytes: Uint8Array
  readonly decoded: (start: number, end: number) => string
  readonly decodedScratch: (start: number, end: number) => string
}

const ampersand = 0x26
const semicolon = 0x3b
const carriageReturn = 0x0d
const lineFeed = 0x0a

/** The text from `start` to `end`, found to be sound, as it is meant: line ends are line feeds, references resolved. */
export function resolvedText(part: Decoding, start: number, end: number): string {
  const length = end - start > most ? -1 : resolveInto(scratch, part.bytes, start, end)
  return length < 0 ? resolved(part.decoded(start, end)) : part.decodedScratch(0, length)
}

/** The number of bytes written; -1 where a reference is to a character by its number. */
function resolveInto(target: Uint8Array, bytes: Uint8Array, start: number, end: number): number {
  let length = 0
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (byte === ampersand) {
      const entity = entityAt(bytes, at + 1)
      if (entity === 0) return -1
      target[length++] = entity
      while (bytes[at] !== semicolon) at++
    } else if (byte === carriageReturn) {
      target[length++] = lineFeed
      if (bytes[at + 1] === lineFeed) at++
    } else target[length++] = byte
  }
  return length
}

/** The character of `lt`, `gt`, `amp`, `quot` or `apos`; 0 for a number. Told by letters that only one of them has there. */
function entityAt(bytes: Uint8Array, at: number): number {
  switch (bytes[at]) {
    case 0x6c:
      return 0x3c
    case 0x67:
      return 0x3e
    case 0x71:
      return 0x22
    case 0x61:
      return bytes[at + 1] === 0x6d ? ampersand : 0x27
    default:
      return 0
  }
}

function resolved(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n")
  return lines.replace(/&([^;]*);/g, (_, reference: string) => characterOf(reference))
}

function characterOf(reference: string): string {
  const entity = ["lt", "gt", "amp", "quot", "apos"].indexOf(reference)
  if (entity >= 0) return `<>&"'`.charAt(entity)
  return String.fromCodePoint(Number(reference.replace("#x", "0x").replace("#", "")))
}
