import { columnLetters, lastColumn, lastRow, positionOf } from "../../../engine/index"

/** The merged areas of a sheet in reading order, `A1:F1`; none where there are none, or this Excel cannot say. */
export function mergedAreas(areas: Excel.RangeAreas | undefined): readonly string[] {
  if (areas === undefined || areas.isNullObject) return []
  return areasIn(areas.address).sort((a, b) => orderOf(a) - orderOf(b))
}

/** From `'Biểu A10'!A1:F1, 'Biểu A10'!B3:C3`: the sheet's name may hold commas, and apostrophes in pairs. Of whole columns it says `A:B`. */
function areasIn(addresses: string): string[] {
  return [...addresses.matchAll(/(?:'(?:[^']|'')*'|[^'!,]+)!([$A-Z0-9]+:[$A-Z0-9]+)/g)].map(([, area = ""]) =>
    area
      .replaceAll("$", "")
      .replace(/^([A-Z]+):([A-Z]+)$/, "$1" + `1:$2${lastRow}`)
      .replace(/^(\d+):(\d+)$/, `A$1:${columnLetters(lastColumn)}$2`),
  )
}

function orderOf(area: string): number {
  const first = positionOf(area.split(":")[0] ?? "")
  return first === undefined ? 0 : first.row * 100_000 + first.column
}
