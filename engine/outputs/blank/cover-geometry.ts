import type { Form } from "../../model/form"
import type { Place } from "../../model/observation"
import { addressOf } from "../../workbook/address"
import type { CoverField } from "../../workbook/map"

/** Columns of the cover: number, form, title, "không phát sinh", status. */
export const coverColumns = { number: 1, form: 2, title: 3, nil: 4, status: 5 } as const

/** The fields stand in column C, labelled in A:B; the list of forms follows them. */
export const coverRows = {
  title: 1,
  basis: 2,
  period: 3,
  synthetic: 4,
  unitName: 5,
  unitCode: 6,
  tier: 7,
  receiver: 8,
  deadline: 9,
  periodField: 10,
  revision: 11,
  preparedBy: 12,
  approvedBy: 13,
  previous: 14,
  formsTitle: 15,
  formsHead: 16,
  firstForm: 17,
} as const

/** Where each field of the cover stands, for these forms. */
export function coverFields(sheet: string, forms: readonly Form[]): ReadonlyMap<CoverField, Place> {
  const at = (row: number, column: number): Place => ({ sheet, address: addressOf({ row, column }) })
  const { unitName, unitCode, tier, periodField, revision, preparedBy, approvedBy } = coverRows
  const fields = { unitName, unitCode, tier, period: periodField, revision, preparedBy, approvedBy } as const
  return new Map<CoverField, Place>([
    ...Object.entries(fields).map(([name, row]) => [name as CoverField, at(row, coverColumns.title)] as const),
    ...forms.map((form, index) => [`nil:${form.code}`, at(coverRows.firstForm + index, coverColumns.nil)] as const),
  ])
}
