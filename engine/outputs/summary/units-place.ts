import { partsOfKey, type CellKey } from "../../model/cell-key"
import type { Place } from "../../model/observation"
import type { Tier } from "../../model/profile"
import { addressOf } from "../../workbook/address"
import type { SummaryPlan } from "./plan"

/**
 * Where the total of a cell stands above the figures of the units: of one tier, or of the province where no tier is named.
 * Undefined for entries of lists, which have no column there.
 */
export function unitsPlace({ units }: SummaryPlan, cell: CellKey, tier: Tier | undefined): Place | undefined {
  const geometry = units.get(partsOfKey(cell).form)
  const column = geometry?.columns.get(cell)
  const group = geometry?.groups.find((one) => one.tier?.code === tier?.code)
  if (geometry === undefined || column === undefined || group === undefined) return undefined
  return { sheet: geometry.sheet, address: addressOf({ row: group.totalRow, column }) }
}
