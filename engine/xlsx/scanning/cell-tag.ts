import { lastColumn, lastRow } from "../../workbook/address"
import { isAttribute, standsAt, wordOf } from "./bytes"

/** An address that was passed; 0 and 0 where there is none. Written anew for each. */
export interface PassedAddress {
  row: number
  column: number
}

/** What the tag of a cell says. Written anew for each cell. */
export interface CellTag extends PassedAddress {
  /** The index of the cell's format. */
  style: number
  type: CellType
  isEmpty: boolean
}

/** The values of `t` that are passed here; `n` stands for its absence too. */
export type CellType = "n" | "s" | "b" | "e" | "str" | "inlineStr"

const greater = 0x3e
const slash = 0x2f
const quote = 0x22
const [letterR, letterS, letterT] = [0x72, 0x73, 0x74]
const [str, inlineStr] = [wordOf('str"'), wordOf('inlineStr"')]
/** The types of one letter, by their letter. */
const letters = new Map<number, CellType>((["n", "s", "b", "e"] as const).map((type) => [type.charCodeAt(0), type]))
/** Of a number whose digits are counted here. */
const mostDigits = 7

/** Passes `r`, `s` and `t`, each once or not at all, in this order, and the tag's end. 0 where anything else is met. */
export function passCellTag(bytes: Uint8Array, from: number, tag: CellTag): number {
  let at = from
  tag.row = tag.column = tag.style = 0
  tag.type = "n"
  if (isAttribute(bytes, at, letterR)) at = passAddress(bytes, at + 4, tag)
  if (at !== 0 && isAttribute(bytes, at, letterS)) at = passStyle(bytes, at + 4, tag)
  if (at !== 0 && isAttribute(bytes, at, letterT)) at = passType(bytes, at + 4, tag)
  if (at === 0) return 0
  tag.isEmpty = bytes[at] === slash
  if (tag.isEmpty) at += 1
  return bytes[at] === greater ? at + 1 : 0
}

/** Passes `D12` and the byte `end` behind it. 0 where it is no address in capitals, or something else follows. */
export function passAddress(bytes: Uint8Array, from: number, tag: PassedAddress, end = quote): number {
  let at = from
  let byte = bytes[at] ?? 0
  let column = 0
  for (; byte >= 0x41 && byte <= 0x5a && column <= lastColumn; byte = bytes[++at] ?? 0)
    column = column * 26 + byte - 0x40
  if (byte === 0x30) return 0
  const first = at
  let row = 0
  for (; byte >= 0x30 && byte <= 0x39 && at < first + mostDigits; byte = bytes[++at] ?? 0) row = row * 10 + byte - 0x30
  tag.row = row
  tag.column = column
  return column >= 1 && column <= lastColumn && row >= 1 && row <= lastRow && byte === end ? at + 1 : 0
}

function passStyle(bytes: Uint8Array, from: number, tag: CellTag): number {
  let at = from
  let byte = bytes[at] ?? 0
  let style = 0
  for (; byte >= 0x30 && byte <= 0x39 && at < from + mostDigits; byte = bytes[++at] ?? 0)
    style = style * 10 + byte - 0x30
  tag.style = style
  return at > from && byte === quote ? at + 1 : 0
}

function passType(bytes: Uint8Array, from: number, tag: CellTag): number {
  const letter = bytes[from]
  if (bytes[from + 1] !== quote) {
    const word = letter === letterS ? str : inlineStr
    tag.type = letter === letterS ? "str" : "inlineStr"
    return standsAt(bytes, from, word) ? from + word.length : 0
  }
  const type = letter === letterS ? "s" : letters.get(letter ?? 0)
  if (type === undefined) return 0
  tag.type = type
  return from + 2
}
