import { mapSheetName } from "../../../engine/workbook/map"
import { withoutSheet } from "../edited-workbook"
import { labelMutations } from "./labels"
import type { Mutation } from "./mutation"
import { columnMutations, rowMutations } from "./rows-and-columns"
import { sheetMutations } from "./sheets"
import { textMutations } from "./texts"

/** Everything that is done to workbooks, each with the hidden map as it was issued, and with the map deleted. */
export const everyMutation: readonly Mutation[] = [
  ...sheetMutations,
  ...rowMutations,
  ...columnMutations,
  ...labelMutations,
  ...textMutations,
]

/** The same after somebody has deleted the hidden map. */
export function withoutMap({ name, change, ...rest }: Mutation): Mutation {
  return { ...rest, name, change: (filled) => withoutSheet(change(filled), mapSheetName) }
}
