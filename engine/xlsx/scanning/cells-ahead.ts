import type { Cell, CellContent } from "../../workbook/picture"
import { addressAt } from "../reading/address-at"
import { type CellContext, cellContent } from "../reading/cell-content"
import { type Place, mayFollow, setPlace } from "../reading/place"
import { type CellTag, passCellTag } from "./cell-tag"
import { four, fourAt, passSpace } from "./bytes"
import { type Markup, passedText, passText } from "./markup"
import { passPlainAttributes } from "./plain-attributes"
import { type PassedNumber, passIndex, passNumber } from "./plain-number"

/** What the scanner of cells shares with the reader of rows. */
export interface CellsAhead {
  readonly place: Place
  readonly context: CellContext & { readonly formats: readonly (string | undefined)[] }
  readonly add: (row: number, column: number, cell: Cell) => void
}

/** The cell that is being passed. Written anew for each. */
interface Passing extends CellsAhead {
  readonly tag: CellTag
  readonly number: PassedNumber
  formula: string | undefined
  content: CellContent | undefined
}

const lessThan = 0x3c
const slash = 0x2f
const letterC = 0x63
const letterF = 0x66
const letterV = 0x76
const greaterThan = 0x3e
const [closeF, closeV, closeC] = [four("</f>"), four("</v>"), four("</c>")]

/**
 * Passes cells as office programs write them: an address, a format and a type in this order, then a formula, then a
 * value. Stops before the first cell of another kind, with nothing of it taken.
 */
export function cellsAhead({ place, context, add }: CellsAhead): (markup: Markup) => void {
  const tag: CellTag = { row: 0, column: 0, style: 0, type: "n", isEmpty: false }
  const number: PassedNumber = { value: 0, end: 0 }
  const passing: Passing = { place, context, add, tag, number, formula: undefined, content: undefined }
  return (markup) => passCells(markup, passing)
}

function passCells(markup: Markup, passing: Passing): void {
  const { bytes } = markup
  for (;;) {
    const at = bytes[markup.at] === lessThan ? markup.at : passSpace(bytes, markup.at)
    if (bytes[at] !== lessThan || bytes[at + 1] !== letterC) return
    const { elements } = markup
    const next = passCell(markup, passing, at)
    if (next === 0) {
      markup.elements = elements
      return
    }
    markup.elements += 1
    markup.at = next
  }
}

/** The place behind a cell; 0 where it is of another kind. */
function passCell(markup: Markup, passing: Passing, from: number): number {
  const { tag, place } = passing
  let at = passCellTag(markup.view, markup.bytes, from + 2, tag)
  if (at === 0 || !mayFollow(place, tag.row)) return 0
  if (tag.isEmpty) {
    setPlace(place, tag.row, tag.column)
    return at
  }
  at = passFormula(markup, passing, at)
  if (at !== 0) at = passValue(markup, passing, at)
  if (at === 0 || fourAt(markup.view, at) !== closeC) return 0
  setPlace(place, tag.row, tag.column)
  const { content } = passing
  if (content !== undefined) {
    const { row, column } = place
    const address = addressAt(row, column)
    const format = passing.context.formats[tag.style]
    passing.add(row, column, format === undefined ? { address, content } : { address, content, format })
  }
  return at + 4
}

/** Passes the formula, if there is one. */
function passFormula(markup: Markup, passing: Passing, from: number): number {
  const { bytes, view } = markup
  passing.formula = undefined
  if (bytes[from + 1] !== letterF || bytes[from] !== lessThan) return from
  const start = passPlainAttributes(bytes, from + 2)
  if (start === 0) return 0
  markup.elements += 1
  if (bytes[start - 2] === slash) {
    passing.formula = ""
    return start
  }
  const end = passText(markup, start)
  passing.formula = passedText(markup, start, end)
  return fourAt(view, end) === closeF ? end + 4 : 0
}

/** Passes the value, if there is one, and makes the content of it and the formula. */
function passValue(markup: Markup, passing: Passing, from: number): number {
  const { bytes, view } = markup
  const { tag, number, formula, context } = passing
  passing.content = formula === undefined ? undefined : { type: "unstored", formula }
  if (bytes[from + 1] !== letterV || bytes[from] !== lessThan || bytes[from + 2] !== greaterThan) return from
  markup.elements += 1
  const start = from + 3
  let end: number
  if (tag.type === "n" && passNumber(bytes, start, number) && bytes[number.end] === lessThan) {
    end = number.end
    const { value } = number
    passing.content = formula === undefined ? { type: "number", value } : { type: "number", value, formula }
  } else if (tag.type === "s" && passIndex(bytes, start, number) && bytes[number.end] === lessThan) {
    end = number.end
    const value = context.strings[number.value]
    if (value === undefined) return 0
    passing.content = formula === undefined ? { type: "text", value } : { type: "text", value, formula }
  } else {
    end = passText(markup, start)
    const value = passedText(markup, start, end)
    // A refusal is said anew by the plain reader, which knows the address.
    passing.content = cellContent({ address: "", type: tag.type, value, inline: undefined, formula }, context)
  }
  return fourAt(view, end) === closeV ? end + 4 : 0
}
