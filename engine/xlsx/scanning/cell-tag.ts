import { lastColumn, lastRow } from "../../workbook/address"
import { standsAt, wordOf } from "./markup"

/** What the tag of a cell says. Written anew for each cell. */
export interface CellTag {
  /** 0 where the tag states no address. */
  row: number
  column: number
  /** The index of the cell's format. */
  style: number
  type: CellType
  isEmpty: boolean
}

/** The values of `t` that are passed here; `n` stands for its absence too. */
export type CellType = "n" | "s" | "b" | "e" | "str"

const [greater, slash, quote] = [0x3e, 0x2f, 0x22]
const [r, s, t] = [wordOf(' r="'), wordOf(' s="'), wordOf(' t="')]
const types = (["s", "str", "b", "e", "n"] as const).map((type) => ({ type, word: wordOf(`${type}"`) }))
/** Of a number whose digits are counted here. */
const mostDigits = 7

/** Passes `r`, `s` and `t`, each once or not at all, in this order, and the tag's end. 0 where anything else is met. */
export function passCellTag(bytes: Uint8Array, from: number, tag: CellTag): number {
  let at = from
  tag.row = tag.column = tag.style = 0
  tag.type = "n"
  if (standsAt(bytes, at, r)) {
    at = passAddress(bytes, at + 4, tag)
    if (at === 0) return 0
  }
  if (standsAt(bytes, at, s)) {
    at = passStyle(bytes, at + 4, tag)
    if (at === 0) return 0
  }
  if (standsAt(bytes, at, t)) {
    at = passType(bytes, at + 4, tag)
    if (at === 0) return 0
  }
  tag.isEmpty = bytes[at] === slash
  if (tag.isEmpty) at += 1
  return bytes[at] === greater ? at + 1 : 0
}

function passAddress(bytes: Uint8Array, from: number, tag: CellTag): number {
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
  return column >= 1 && column <= lastColumn && row >= 1 && row <= lastRow && byte === quote ? at + 1 : 0
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
  for (const { type, word } of types) {
    if (!standsAt(bytes, from, word)) continue
    tag.type = type
    return from + word.length
  }
  return 0
}
