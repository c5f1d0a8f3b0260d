import { decimalText } from "../figures/writing"
import { liveTotals } from "../forms/live-totals"
import { partsOfKey, type CellKey } from "../model/cell-key"
import type { Observation } from "../model/observation"
import type { WorkbookMap } from "../workbook/map"
import type { FormLocation } from "./form-location"
import { holdsOwnFormula } from "./own-formula"

/**
 * Whether a form holds nothing but the opening figures that it was issued with, and what its own formulas make of them. Then
 * nobody has reported it: last year's closing figures are not this year's.
 */
export function isUntouched(
  location: FormLocation,
  observations: ReadonlyMap<CellKey, Observation>,
  map: WorkbookMap | undefined,
): boolean {
  const { form, sheet, addresses } = location
  const openings = (map?.openings ?? []).filter(({ cell }) => partsOfKey(cell).form === form.code)
  if (openings.length === 0) return false
  const issued = new Map(openings.map(({ cell, written }) => [cell, written]))
  const totals = liveTotals(form)
  return [...observations].every(([cell, observation]) => {
    if (observation.state === "blank") return true
    if (observation.state !== "reported") return false
    const terms = totals.get(cell)
    if (terms === undefined) return issued.get(cell) === (observation.written ?? decimalText(observation.figure))
    const found = sheet.cells.get(addresses.get(cell) ?? "")
    return found !== undefined && holdsOwnFormula(found, terms, location)
  })
}

/** The cells of a form, each blank where it stands. */
export function blanked(observations: ReadonlyMap<CellKey, Observation>): ReadonlyMap<CellKey, Observation> {
  return new Map([...observations].map(([cell, observation]) => [cell, blank(observation)]))
}

function blank(observation: Observation): Observation {
  return observation.state === "notApplicable" || observation.place === undefined
    ? { state: "blank" }
    : { state: "blank", place: observation.place }
}
