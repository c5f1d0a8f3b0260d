import type { CellKey } from "../../model/cell-key"
import { specsOf } from "../../model/cell-spec"
import type { Form } from "../../model/form"
import type { Place } from "../../model/observation"
import { addressOf } from "../../workbook/address"
import { provinceRows } from "./form"
import { summaryGeometry } from "./form-geometry"
import { entriesOf } from "./lists"
import { unitsOf, type SummaryPlan } from "./plan"

/** Where the province's totals of a form stand, for links; entries of a list are led to the line that stands for them. */
export function provincePlaces(plan: SummaryPlan, form: Form): ReadonlyMap<CellKey, Place> {
  const geometry = summaryGeometry(form, unitsOf(plan, form))
  const rows = provinceRows(plan, form, geometry)
  const entries = entriesOf(form)
  const slots = (geometry.bands[0] ?? []).filter(({ group }) => group.tier === undefined)
  const columns = new Map(slots.map(({ column, at }) => [column.number, at]))
  return new Map(
    [...specsOf(form)].flatMap(([cell, { indicator, column }]) => {
      const row = rows.get(indicator.code)
      const at = entries.has(indicator.code) ? 1 : columns.get(column.number)
      if (row === undefined || at === undefined) return []
      return [[cell, { sheet: form.sheet, address: addressOf({ row, column: at }) }] as const]
    }),
  )
}
