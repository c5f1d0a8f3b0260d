import type { Cell, CellContent } from "../../workbook/picture"
import { addressAt } from "../reading/address-at"
import { type CellContext, cellContent } from "../reading/cell-content"
import { type Place, placeIsOf, setPlace } from "../reading/place"
import { type CellTag, passCellTag } from "./cell-tag"
import { type Markup, passedText, passSpace, passText, standsAt, wordOf } from "./markup"
import { passPlainAttributes } from "./plain-attributes"
import { type PassedNumber, passIndex, passNumber } from "./plain-number"

/** What the scanner of cells shares with the reader of rows. */
export interface CellsAhead {
  readonly place: Place
  readonly context: CellContext & { readonly formats: readonly (string | undefined)[] }
  readonly add: (row: number, column: number, cell: Cell) => void
}

const [less, greater, slash] = [0x3c, 0x3e, 0x2f]
const [openF, closeF] = [wordOf("<f"), wordOf("</f>")]
const [openV, closeV, closeC] = [wordOf("<v>"), wordOf("</v>"), wordOf("</c>")]

/**
 * Passes cells as office programs write them: an address, a format and a type in this order, then a formula, then a
 * value. Stops before the first cell of another kind, with nothing of it taken.
 */
export function cellsAhead({ place, context, add }: CellsAhead): (markup: Markup) => void {
  const { formats, strings } = context
  const tag: CellTag = { row: 0, column: 0, style: 0, type: "n", isEmpty: false }
  const number: PassedNumber = { value: 0, end: 0 }
  let formula: string | undefined
  let content: CellContent | undefined

  /** Passes the formula, if there is one. */
  const passFormula = (markup: Markup, from: number): number => {
    const { bytes } = markup
    formula = undefined
    if (!standsAt(bytes, from, openF)) return from
    const start = passPlainAttributes(bytes, from + openF.length)
    if (start === 0) return 0
    markup.elements += 1
    if (bytes[start - 2] === slash) {
      formula = ""
      return start
    }
    const end = passText(markup, start)
    formula = passedText(markup, start, end)
    return standsAt(bytes, end, closeF) ? end + closeF.length : 0
  }

  /** Passes the value, if there is one, and makes the content of it and the formula. */
  const passValue = (markup: Markup, from: number): number => {
    const { bytes } = markup
    content = formula === undefined ? undefined : { type: "unstored", formula }
    if (!standsAt(bytes, from, openV)) return from
    markup.elements += 1
    const start = from + openV.length
    let end = start
    if (tag.type === "n" && passNumber(bytes, start, number) && bytes[number.end] === less) {
      end = number.end
      const { value } = number
      content = formula === undefined ? { type: "number", value } : { type: "number", value, formula }
    } else if (tag.type === "s" && passIndex(bytes, start, number) && bytes[number.end] === less) {
      end = number.end
      const value = strings[number.value]
      if (value === undefined) return 0
      content = formula === undefined ? { type: "text", value } : { type: "text", value, formula }
    } else {
      end = passText(markup, start)
      const value = passedText(markup, start, end)
      // A refusal is said anew by the plain reader, which knows the address.
      content = cellContent({ address: "", type: tag.type, value, inline: undefined, formula }, context)
    }
    return standsAt(bytes, end, closeV) ? end + closeV.length : 0
  }

  const passCell = (markup: Markup, from: number): number => {
    const behindTag = passCellTag(markup.bytes, from + 2, tag)
    if (behindTag === 0 || !placeIsOf(place, tag.row, tag.column)) return 0
    let at = behindTag
    if (!tag.isEmpty) {
      at = passFormula(markup, at)
      if (at !== 0) at = passValue(markup, at)
      if (at === 0 || !standsAt(markup.bytes, at, closeC)) return 0
      at += closeC.length
    } else content = undefined
    setPlace(place, tag.row, tag.column)
    if (content !== undefined) {
      const { row, column } = place
      const [address, format] = [addressAt(row, column), formats[tag.style]]
      add(row, column, format === undefined ? { address, content } : { address, content, format })
    }
    return at
  }

  return (markup) => {
    const { bytes } = markup
    for (;;) {
      const at = passSpace(bytes, markup.at)
      const after = bytes[at + 2]
      if (bytes[at] !== less || bytes[at + 1] !== 0x63 || (after !== 0x20 && after !== greater && after !== slash))
        return
      const { elements } = markup
      const next = passCell(markup, at)
      if (next === 0) {
        markup.elements = elements
        return
      }
      markup.elements += 1
      markup.at = next
    }
  }
}
