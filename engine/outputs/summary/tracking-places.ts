import type { Place } from "../../model/observation"
import { oncePer } from "../../model/once-per"
import { addressOf } from "../../workbook/address"
import type { SummaryPlan } from "./plan"
import { allSections } from "./request"
import { wayRows } from "./table"

/** The row of the table's head on the sheet of tracking. */
export const trackingHead = 6 + wayRows

/** Past so many units the rows of units lead nowhere: Excel takes 65,530 links a sheet. */
const mostLed = 60_000

/** Where each unit stands on the sheet of tracking, with its file and the hash of it, by unit code. */
export const trackingPlaces = oncePer((plan: SummaryPlan): ReadonlyMap<string, Place> => {
  const { request, names } = plan
  if (request.tracking.units.length > mostLed) return new Map()
  let row = trackingHead
  const places = allSections(request).flatMap(({ states }) => {
    row += 1
    return states.flatMap((state) =>
      // The workbooks that a report is made of have rows of their own under it.
      [state, ...(state.parts ?? [])].map(({ unit }) => {
        row += 1
        return [unit.code, { sheet: names.tracking, address: addressOf({ row, column: 3 }) }] as const
      }),
    )
  })
  return new Map(places)
})
