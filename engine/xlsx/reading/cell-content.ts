import { RefusedError } from "../../findings/refusal"
import type { CellContent } from "../../workbook/picture"
import { unescapeText } from "./escaped-text"
import { serialOf } from "./iso-date"
import { limits } from "../limits"

/** What a sheet's XML holds for one cell, as it stands. */
export interface StoredCell {
  /** `A12`. */
  readonly address: string
  /** The `t` attribute; `n` where there is none. */
  readonly type: string
  /** The text of `v`; undefined without one, which differs from `""`. */
  readonly value: string | undefined
  /** The text of `is`. */
  readonly inline: string | undefined
  /** The text of `f`; `""` where the formula's text stands in another cell. */
  readonly formula: string | undefined
}

/** What cells of one workbook refer to. */
export interface CellContext {
  readonly strings: readonly string[]
  readonly date1904: boolean
}

/** XML Schema's double without INF and NaN, in full: `343mét`, `1,5`, `0x10` are none. */
const numberPattern = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/

/**
 * The content of a cell. Undefined when it holds neither a value nor a formula: a styled empty cell.
 * A value that is not of the cell's type in full is kept as text, just as it stands: never half a number.
 * Throws RefusedError (`DAMAGED`) where the type is unknown or the shared string is not there.
 */
export function cellContent(cell: StoredCell, context: CellContext): CellContent | undefined {
  const { formula } = cell
  const stored = storedContent(cell, context)
  if (stored === undefined) return formula === undefined ? undefined : { type: "unstored", formula }
  return formula === undefined ? stored : { ...stored, formula }
}

function storedContent(
  { address, type, value, inline }: StoredCell,
  { strings, date1904 }: CellContext,
): Exclude<CellContent, { type: "unstored" }> | undefined {
  if (!["n", "s", "str", "inlineStr", "b", "e", "d"].includes(type)) {
    throw new RefusedError("DAMAGED", `${address}: cell type`)
  }
  if (inline !== undefined) {
    if (value) throw new RefusedError("DAMAGED", `${address}: two values`)
    return { type: "text", value: inline }
  }
  if (value === undefined) return undefined
  if (value.length > limits.text) throw new RefusedError("LIMIT_SIZE", `characters in a text > ${limits.text}`)
  if (type === "str" || type === "inlineStr") return { type: "text", value: unescapeText(value) }
  const word = stripped(value)
  if (word === "") return undefined
  switch (type) {
    case "s": {
      const text = /^\d{1,9}$/.test(word) ? strings[Number(word)] : undefined
      if (text === undefined) throw new RefusedError("DAMAGED", `${address}: shared string`)
      return { type: "text", value: text }
    }
    case "b":
      if (word === "1" || word === "true") return { type: "boolean", value: true }
      if (word === "0" || word === "false") return { type: "boolean", value: false }
      return { type: "text", value }
    case "e":
      return { type: "error", value: word }
    case "d": {
      const serial = serialOf(word, date1904)
      return serial === undefined ? { type: "text", value } : { type: "number", value: serial }
    }
    default: {
      const number = numberPattern.test(word) ? Number(word) : NaN
      // Excel knows no −0, and neither does a figure.
      return Number.isFinite(number) ? { type: "number", value: number === 0 ? 0 : number } : { type: "text", value }
    }
  }
}

/** Without the four characters that are space to XML: a no-break space is content, and would make a number text. */
function stripped(value: string): string {
  const isSpace = (at: number) => " \t\r\n".includes(value.charAt(at))
  let start = 0
  let end = value.length
  while (start < end && isSpace(start)) start += 1
  while (end > start && isSpace(end - 1)) end -= 1
  return value.slice(start, end)
}
