import type { Figure } from "../figures/figure"
import { specsOf } from "../model/cell-spec"
import type { Finding } from "../findings/finding"
import { message } from "../messages/catalogue"
import type { CellKey } from "../model/cell-key"
import type { Observation } from "../model/observation"
import { computeTotals } from "./compute-totals"
import { doubtFindings, doubtOf } from "./doubts"
import type { FormLocation } from "./form-location"
import { layoutFinding } from "./layout-finding"
import { linkFindings } from "./linked-figures"
import { coveredIn } from "./merged-areas"
import { covered, observe } from "./observe"
import { withTypedTotals } from "./typed-totals"

/** What one form of a submission says. */
export interface FormReading {
  /** One for every cell of the form; those of missing rows and columns are blank and stand nowhere. */
  readonly observations: ReadonlyMap<CellKey, Observation>
  readonly findings: readonly Finding[]
}

/** Reads every cell of a form from the sheet where it was found. `settings`: the province's, for what is offered where another unit was used. */
export function readForm(
  location: FormLocation,
  date1904: boolean,
  settings?: ReadonlyMap<string, Figure>,
): FormReading {
  const { form, sheet, addresses } = location
  const doubt = doubtOf(location)
  const isCovered = coveredIn(sheet)
  const observations = new Map<CellKey, Observation>()
  const findings: Finding[] = []
  for (const [cell, spec] of specsOf(form)) {
    const address = addresses.get(cell)
    if (address === undefined) {
      observations.set(cell, { state: "blank" })
      continue
    }
    const asked = { cell, place: { sheet: sheet.name, address }, spec, date1904, settings }
    const found = sheet.cells.get(address)
    const observed = found !== undefined && isCovered(address) ? covered(found, asked) : observe(found, asked)
    observations.set(cell, doubt(cell, observed.observation))
    findings.push(...observed.findings, ...(found === undefined ? [] : linkFindings(found, asked)))
  }
  const totals = computeTotals(location, observations, doubt)
  // What was said of a stored result no longer holds where the form's own formula was worked out anew.
  const standing = findings.filter(({ cell }) => cell === undefined || !totals.recomputed.has(cell))
  return {
    observations: totals.observations,
    findings: [
      ...doubtFindings(location, totals.observations),
      ...missingFindings(location),
      ...withTypedTotals(standing, totals.findings),
    ],
  }
}

function missingFindings(location: FormLocation): readonly Finding[] {
  const form = location.form.code
  const [rows, columns] = [location.missingRows.join(", "), location.missingColumns.join(", ")]
  const [byLabel, byHead] = [location.rowsByLabel.join(", "), location.columnsByHead.join(", ")]
  return [
    ...(rows === "" ? [] : [layoutFinding("error", message("reading.rowsMissing", { form, rows }))]),
    ...(columns === "" ? [] : [layoutFinding("error", message("reading.columnsMissing", { form, columns }))]),
    ...(byLabel === "" ? [] : [layoutFinding("warning", message("reading.rowsByLabel", { form, rows: byLabel }))]),
    ...(byHead === "" ? [] : [layoutFinding("warning", message("reading.columnsByHead", { form, columns: byHead }))]),
  ]
}
