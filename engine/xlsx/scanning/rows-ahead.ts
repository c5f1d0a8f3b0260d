import { limits } from "../limits"
import type { CellContent } from "../../workbook/picture"
import { addressAt } from "../reading/address-at"
import { type CellContext, cellContent } from "../reading/cell-content"
import { addCell, type CellStore } from "../reading/cell-store"
import { unescapeText } from "../reading/escaped-text"
import { enterRow, type Place, mayFollow, setPlace } from "../reading/place"
import { type CellTag, passCellTag } from "./cell-tag"
import { isClosing, passSpace, standsAt, wordOf } from "./bytes"
import { type Markup, passedText, passText } from "./markup"
import { passPlainAttributes } from "./plain-attributes"
import { keepRowTag, passedRow, passToNextRow, type RowTags } from "./row-tags"
import { keepText, knownText, textMemory } from "./text-memory"
import { type PassedNumber, passIndex, passNumber } from "./plain-number"

/** What the scanner of rows shares with the reader of rows. */
export interface RowsAhead {
  readonly place: Place
  readonly context: CellContext & { readonly formats: readonly (string | undefined)[] }
  readonly store: CellStore
  readonly tags: RowTags
  /** Told that the row is at its end, before the next is entered. */
  readonly endRow: () => void
}

const lessThan = 0x3c
const slash = 0x2f
const letterC = 0x63
const letterF = 0x66
const letterV = 0x76
const greaterThan = 0x3e
const openInline = wordOf("<is><t>")
const closeInline = wordOf("</t></is>")
const formulas = textMemory(8192, 1024)

// The cell that is being passed, for all scanners: none works while another does.
const tag: CellTag = { row: 0, column: 0, style: 0, type: "n", isEmpty: false }
const number: PassedNumber = { value: 0, end: 0 }
let formula: string | undefined
let content: CellContent | undefined

/**
 * Passes cells as office programs write them: an address, a format and a type in this order, then a formula, then a
 * value; and on from row to row, which leaves the tree as deep as it is. Stops before the first cell or row of another
 * kind, with nothing of it taken.
 */
export function passRows(markup: Markup, rows: RowsAhead): void {
  const { bytes } = markup
  keepRowTag(rows.tags, markup)
  for (;;) {
    const at = bytes[markup.at] === lessThan ? markup.at : passSpace(bytes, markup.at)
    const { elements } = markup
    // A cell has at most three elements in it: past the limit it is the tree that says so.
    if (bytes[at] !== lessThan || elements + 4 > limits.elements) return
    const next = bytes[at + 1] === letterC ? passCell(markup, rows, at) : passRow(bytes, rows, at)
    if (next === 0) {
      markup.elements = elements
      return
    }
    markup.elements += 1
    markup.at = next
  }
}

function passRow(bytes: Uint8Array, { tags, place, endRow }: RowsAhead, from: number): number {
  const next = passToNextRow(tags, bytes, from)
  if (next === 0) return 0
  endRow()
  return enterRow(place, passedRow()) ? next : 0
}

/** The place behind a cell; 0 where it is of another kind. */
function passCell(markup: Markup, rows: RowsAhead, from: number): number {
  const { place, context, store } = rows
  let at = passCellTag(markup.bytes, from + 2, tag)
  if (at === 0 || !mayFollow(place, tag.row)) return 0
  if (tag.isEmpty) {
    setPlace(place, tag.row, tag.column)
    return at
  }
  at = passFormula(markup, at)
  if (at !== 0) at = passValue(markup, context, at)
  if (at === 0 || !isClosing(markup.bytes, at, letterC)) return 0
  setPlace(place, tag.row, tag.column)
  if (content !== undefined) {
    const { row, column } = place
    const address = addressAt(row, column)
    const format = context.formats[tag.style]
    addCell(store, row, column, format === undefined ? { address, content } : { address, content, format })
  }
  return at + 4
}

/** Passes the formula, if there is one. */
function passFormula(markup: Markup, from: number): number {
  const { bytes } = markup
  formula = undefined
  if (bytes[from + 1] !== letterF || bytes[from] !== lessThan) return from
  const start = passPlainAttributes(bytes, from + 2)
  if (start === 0) return 0
  markup.elements += 1
  if (bytes[start - 2] === slash) {
    formula = ""
    return start
  }
  formula = knownText(formulas, bytes, start)
  let { end } = formulas
  if (formula === undefined) {
    end = passText(markup, start)
    formula = passedText(markup, start, end)
    keepText(formulas, bytes, start, end, formula)
  }
  return isClosing(bytes, end, letterF) ? end + 4 : 0
}

/** Passes the value, if there is one, and makes the content of it and the formula. */
function passValue(markup: Markup, context: CellContext, from: number): number {
  const { bytes } = markup
  if (tag.type === "inlineStr") return passInline(bytes, markup, from)
  content = formula === undefined ? undefined : { type: "unstored", formula }
  if (bytes[from + 1] !== letterV || bytes[from] !== lessThan || bytes[from + 2] !== greaterThan) return from
  markup.elements += 1
  const start = from + 3
  let end: number
  if (tag.type === "n" && passNumber(bytes, start, number) && bytes[number.end] === lessThan) {
    end = number.end
    const { value } = number
    content = formula === undefined ? { type: "number", value } : { type: "number", value, formula }
  } else if (tag.type === "s" && passIndex(bytes, start, number) && bytes[number.end] === lessThan) {
    end = number.end
    const value = context.strings[number.value]
    if (value === undefined) return 0
    content = formula === undefined ? { type: "text", value } : { type: "text", value, formula }
  } else {
    end = passText(markup, start)
    const value = passedText(markup, start, end)
    // A refusal is said anew by the plain reader, which knows the address.
    content = cellContent({ address: "", type: tag.type, value, inline: undefined, formula }, context)
  }
  return isClosing(bytes, end, letterV) ? end + 4 : 0
}

/** Passes a text without runs that stands in the cell itself. 0 where there is anything else. */
function passInline(bytes: Uint8Array, markup: Markup, from: number): number {
  if (!standsAt(bytes, from, openInline)) return 0
  const start = from + openInline.length
  const end = passText(markup, start)
  const value = unescapeText(passedText(markup, start, end))
  if (!standsAt(bytes, end, closeInline) || value.length > limits.text) return 0
  markup.elements += 2
  content = formula === undefined ? { type: "text", value } : { type: "text", value, formula }
  return end + closeInline.length
}
