import { cellKey, type CellKey } from "../model/cell-key"
import { indicatorsOf, isMeasuredByRow, type Form, type Measure } from "../model/form"
import { oncePer } from "../model/once-per"
import { matchKey } from "../text/matching"
import { addressOf, positionOf, type Position } from "../workbook/address"
import type { Sheet } from "../workbook/picture"
import { isBlank } from "./cell-text"
import type { ChangedMeasure } from "./form-location"

/**
 * Holds the units of measure printed between the row codes and the figures against the template's. Where nothing is
 * printed, or the template's own stands elsewhere on the row, nothing has changed.
 */
export function compareMeasures(
  form: Form,
  sheet: Sheet,
  codes: ReadonlyMap<string, Position>,
  addresses: ReadonlyMap<CellKey, string>,
): readonly ChangedMeasure[] {
  // Where the columns have units of their own, they are printed in the heads.
  if (!isMeasuredByRow(form)) return []
  return indicatorsOf(form).flatMap(({ code, measure }) => {
    const figures = form.columns.flatMap(
      ({ number }) => positionOf(addresses.get(cellKey(form.code, code, number)) ?? "")?.column ?? [],
    )
    const at = codes.get(code)
    if (at === undefined || figures.length === 0) return []
    const first = Math.min(...figures)
    const printed = textsBefore(sheet, at.row, first)
    const keys = keysOf(measure)
    if (printed.some(({ text }) => keys.has(keyOf(text)))) return []
    const between = printed.filter(({ column }) => column > at.column)
    return between.length === 0 ? [] : [{ row: code, written: between.map(({ text }) => text).join(" ") }]
  })
}

/** `%` has no letter that a label is matched by. */
function keyOf(text: string): string {
  return matchKey(text) || text.trim()
}

const keysOf = oncePer(
  ({ label, spellings }: Measure): ReadonlySet<string> => new Set([label.vi, label.en, ...spellings].map(keyOf)),
)

function textsBefore(sheet: Sheet, row: number, before: number): readonly { column: number; text: string }[] {
  return Array.from({ length: before - 1 }, (_, left) => left + 1).flatMap((column) => {
    const content = sheet.cells.get(addressOf({ row, column }))?.content
    return content?.type === "text" && !isBlank(content) ? [{ column, text: content.value.trim() }] : []
  })
}
