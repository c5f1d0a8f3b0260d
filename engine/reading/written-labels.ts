import { matchKey } from "../text/matching"
import { positionOf, type Position } from "../workbook/address"
import type { Sheet } from "../workbook/picture"
import { withoutPrintedSum } from "./labels"

/** Longer texts are no labels; comparing them takes time. */
const longestLabel = 400

/** Where every text of a sheet stands, by the key by which labels are compared; worked out once for all forms. */
export function labelsOn(sheet: Sheet): ReadonlyMap<string, readonly Position[]> {
  const known = labelsBySheet.get(sheet)
  if (known !== undefined) return known
  const labels = new Map<string, Position[]>()
  for (const { address, content } of sheet.cells.values()) {
    const at = positionOf(address)
    if (content.type !== "text" || content.value.length > longestLabel || at === undefined) continue
    const key = matchKey(withoutPrintedSum(content.value))
    if (key === "") continue
    const list = labels.get(key)
    if (list === undefined) labels.set(key, [at])
    else list.push(at)
  }
  labelsBySheet.set(sheet, labels)
  return labels
}

const labelsBySheet = new WeakMap<Sheet, ReadonlyMap<string, readonly Position[]>>()
