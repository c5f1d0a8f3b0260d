import type { CellKey } from "../model/cell-key"
import { partsOfKey } from "../model/cell-key"
import type { Column, Form } from "../model/form"
import { oncePer } from "../model/once-per"
import { matchKey } from "../text/matching"
import { addressOf, positionOf } from "../workbook/address"
import type { Sheet } from "../workbook/picture"
import { textAt } from "./cell-text"
import type { SwappedHead } from "./form-location"

/** So many rows above the first row of a form, or above its number row, its heads may begin. */
export const mostHeadRows = 8
/** Longer texts are no heads; comparing them takes time. */
const longestHead = 400

/** A column's head in either language, with its unit of measure and without, as it is printed. */
function headsOf({ label, measure }: Column): readonly string[] {
  const withUnit =
    measure === undefined ? [] : [`${label.vi} (${measure.label.vi})`, `${label.en} (${measure.label.en})`]
  return [label.vi, label.en, ...withUnit]
}

/** The keys of a column's head in all its spellings. */
export const headKeys = oncePer((column: Column): readonly string[] => [
  ...new Set(headsOf(column).map((text) => matchKey(text))),
])

/**
 * The columns that are known by their numbers, but bear the head of another column and not their own: then nothing says which of the
 * two their figures belong to.
 */
export function swappedHeads(
  form: Form,
  sheet: Sheet,
  addresses: ReadonlyMap<CellKey, string>,
  numberRow: number,
): readonly SwappedHead[] {
  if (form.columns.length < 2) return []
  const stands = new Map<string, number>()
  for (const [cell, address] of addresses) {
    const { column } = partsOfKey(cell)
    if (!stands.has(column)) stands.set(column, positionOf(address)?.column ?? 0)
  }
  return form.columns.flatMap((column): readonly SwappedHead[] => {
    const at = stands.get(column.number)
    const texts = at === undefined ? [] : textsAbove(sheet, at, numberRow)
    if (headsOf(column).some((head) => texts.includes(head))) return []
    const keys = texts.map((text) => matchKey(text))
    if (headKeys(column).some((key) => keys.includes(key))) return []
    const others = form.columns.filter((other) => other !== column && headKeys(other).some((key) => keys.includes(key)))
    const [other, ...more] = others
    if (other === undefined || more.length > 0) return []
    const written = texts.find((text) => headKeys(other).includes(matchKey(text))) ?? ""
    return [{ column: column.number, written, headOf: other.number }]
  })
}

function textsAbove(sheet: Sheet, column: number, numberRow: number): readonly string[] {
  const rows = Array.from({ length: Math.min(mostHeadRows, Math.max(0, numberRow - 1)) }, (_, i) => numberRow - 1 - i)
  return rows
    .map((row) => textAt(sheet, addressOf({ row, column })).trim())
    .filter((text) => text !== "" && text.length <= longestHead)
}
