import { passSpace, standsAt, wordOf } from "./bytes"
import { giveBack } from "./unrecognised"

const declaration =
  /^<\?xml version=(["'])1\.0\1(?: encoding=(["'])utf-8\2)?(?: standalone=(["'])(?:yes|no)\3)?[ \t\r\n]{0,9}\?>[ \t\r\n]{0,9}/i
const longest = 160
const usual = [' standalone="yes"', ""].map((more) => wordOf(`<?xml version="1.0" encoding="UTF-8"${more}?>`))

/** The place of the root's `<`, behind a byte order mark and a declaration of XML 1.0 in UTF-8. Gives back any other beginning. */
export function beginning(bytes: Uint8Array, decoded: (start: number, end: number) => string): number {
  const first = bytes[0] === 0xef ? 3 : 0
  if (bytes[first] !== 0x3c) giveBack()
  if (bytes[first + 1] !== 0x3f) return first
  const known = usual.find((word) => standsAt(bytes, first, word))
  if (known !== undefined) {
    const root = passSpace(bytes, first + known.length)
    return bytes[root] === 0x3c ? root : giveBack()
  }
  const head = decoded(first, Math.min(bytes.length, first + longest))
  const [declared = ""] = declaration.exec(head) ?? []
  // Names in a declaration are small letters; only that of the encoding is compared in any case.
  if (declared === "" || !declared.startsWith("<?xml version=") || /[A-Z]/.test(declared.replace(/UTF/i, "")))
    giveBack()
  const root = first + declared.length
  return bytes[root] === 0x3c ? root : giveBack()
}
