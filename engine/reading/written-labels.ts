import { oncePer } from "../model/once-per"
import { positionOf, type Position } from "../workbook/address"
import type { Sheet } from "../workbook/picture"
import { labelKey } from "./labels"

/** Longer texts are no labels; comparing them takes time. */
const longestLabel = 400

/** Where every text of a sheet stands, by the key by which labels are compared; worked out once for all forms. */
export const labelsOn = oncePer((sheet: Sheet): ReadonlyMap<string, readonly Position[]> => {
  const labels = new Map<string, Position[]>()
  for (const { address, content } of sheet.cells.values()) {
    if (content.type !== "text" || content.value.length > longestLabel) continue
    const at = positionOf(address)
    const key = labelKey(content.value)
    if (key === "" || at === undefined) continue
    const list = labels.get(key)
    if (list === undefined) labels.set(key, [at])
    else list.push(at)
  }
  return labels
})
