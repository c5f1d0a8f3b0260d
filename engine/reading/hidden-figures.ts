import type { Finding } from "../findings/finding"
import { message } from "../messages/catalogue"
import type { Place } from "../model/observation"
import { columnLetters, positionOf, type Position } from "../workbook/address"
import { spanAround, type Span } from "../workbook/hidden-lines"
import type { Picture, Sheet } from "../workbook/picture"
import { layoutFinding } from "./layout-finding"

/** Says of each sheet which of the places that were filled in stand in rows or columns that nobody sees. */
export function hiddenFindings({ sheets }: Picture, filled: readonly Place[]): readonly Finding[] {
  return sheets.flatMap((sheet): readonly Finding[] => {
    const { hidden } = sheet
    if (hidden === undefined) return []
    const places = filled.filter((place) => place.sheet === sheet.name)
    return [
      ...found(sheet, "reading.hiddenRows", places, hidden.rows, ({ row }) => row, String),
      ...found(sheet, "reading.hiddenColumns", places, hidden.columns, ({ column }) => column, columnLetters),
    ]
  })
}

/** A filter can hide every other row; those that are not named are in the folds of those that are. */
const mostNamed = 12

function found(
  { name }: Sheet,
  key: "reading.hiddenRows" | "reading.hiddenColumns",
  places: readonly Place[],
  spans: readonly Span[],
  numberOf: (at: Position) => number,
  named: (number: number) => string,
): readonly Finding[] {
  const hidden = places.flatMap((place) => {
    const at = positionOf(place.address)
    const number = at === undefined ? 0 : numberOf(at)
    return spanAround(spans, number) === undefined ? [] : [{ place, number }]
  })
  const [first] = hidden
  if (first === undefined) return []
  const numbers = [...new Set(hidden.map(({ number }) => number))].sort((a, b) => a - b)
  const lines = numbers.slice(0, mostNamed).map(named).join(", ") + (numbers.length > mostNamed ? ", …" : "")
  const said = message(key, {
    sheet: `“${name}”`,
    lines,
    count: new Set(hidden.map(({ place }) => place.address)).size,
  })
  return [layoutFinding("warning", said, { place: first.place })]
}
