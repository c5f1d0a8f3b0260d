import type { Qualifier } from "../../figures/qualifier"
import type { Contribution, Total, TotalStatus } from "../../merging/merged"
import { mergingOf, specsOf, type CellSpec } from "../../model/cell-spec"
import { partsOfKey, type CellKey } from "../../model/cell-key"
import type { Observation } from "../../model/observation"
import { frequencyOf, type Period } from "../../model/period"
import { formsOf } from "../../model/profile"
import type { UnitState } from "../../tracking/unit-state"
import type { SummaryRequest } from "../summary/request"
import { csvLines, type Field } from "./csv"

const columns = [
  ...(["STRUCTURE", "STRUCTURE_ID", "ACTION"] as const),
  ...(["FREQ", "REF_AREA", "REPORTING_UNIT", "FORM", "INDICATOR", "BREAKDOWN", "TIME_PERIOD"] as const),
  ...([
    "OBS_VALUE",
    "OBS_STATUS",
    "UNIT_MEASURE",
    "DECIMALS",
    "QUALIFIER",
    "UNITS_REPORTED",
    "UNITS_EXPECTED",
  ] as const),
]

type Observed = Readonly<Record<(typeof columns)[number], Field>>

/** The structure that docs/outputs.md describes; its version changes when its columns do. */
const structure = { STRUCTURE: "datastructure", STRUCTURE_ID: "BIEUMAU:DSD_BIEUMAU(1.0.0)", ACTION: "R" } as const

/** SDMX's own letters: A normal, E estimated, P provisional, L exists but was not collected, O missing. */
type ObsStatus = "A" | "E" | "P" | "L" | "O"

const frequencies = { year: "A", quarter: "Q", month: "M" } as const satisfies Record<
  ReturnType<typeof frequencyOf>,
  string
>

/**
 * The province's totals (`_T`) and every unit's figure as SDMX-CSV 2.0, without names and without a byte order mark: the first
 * word of the file is `STRUCTURE`. Days and words, which are no measures, and what a unit is not asked for have no record.
 */
export function sdmxTable(request: SummaryRequest): Generator<string> {
  return csvLines(columns, observed(request))
}

function* observed({ pack, profile, tracking, merged }: SummaryRequest): Generator<Observed> {
  const formsAsked = new Map(tracking.senders.map(({ unit }) => [unit.code, new Set(formsOf(profile, unit))]))
  for (const form of pack.forms) {
    const asked = tracking.senders.filter(({ unit }) => formsAsked.get(unit.code)?.has(form.code))
    for (const [cell, spec] of specsOf(form)) {
      const summary = merged.cells.get(cell)
      if (spec.kind === "date" || spec.kind === "text" || summary === undefined) continue
      const of = keysOf(cell, spec, profile.province.code, tracking.period)
      if (mergingOf(spec) !== "notAdditive") yield { ...of, REPORTING_UNIT: "_T", ...totalFields(summary.province) }
      const counting = new Map(summary.contributions.map((one) => [one.unit.code, one]))
      for (const state of asked)
        yield {
          ...of,
          REPORTING_UNIT: idOf(state.unit.code),
          ...unitFields(state, cell, counting.get(state.unit.code)),
        }
    }
  }
}

function keysOf(cell: CellKey, { measure, places }: CellSpec, area: string, period: Period) {
  const { form, row, column } = partsOfKey(cell)
  return {
    ...{ ...structure, FREQ: frequencies[frequencyOf(period)], REF_AREA: idOf(area), TIME_PERIOD: period },
    ...{ FORM: idOf(form), INDICATOR: row, BREAKDOWN: column, UNIT_MEASURE: idOf(measure.code), DECIMALS: places },
  }
}

const totalStatuses = {
  ...{ final: "A", approximate: "E", provisional: "P", notReported: "O", notAdditive: "O" },
} as const satisfies Record<TotalStatus, ObsStatus>

function totalFields({ figure, status, units, of }: Total) {
  return {
    ...{ OBS_VALUE: figure, OBS_STATUS: totalStatuses[status], QUALIFIER: undefined },
    ...{ UNITS_REPORTED: units, UNITS_EXPECTED: of },
  }
}

function unitFields({ chosen }: UnitState, cell: CellKey, contribution: Contribution | undefined) {
  const observation = chosen?.outcome.submission.observations.get(cell)
  return {
    ...{ OBS_VALUE: contribution?.figure, QUALIFIER: contribution && qualifierIds[contribution.qualifier ?? "none"] },
    OBS_STATUS: contribution === undefined ? missingStatus(observation) : statusOf(contribution),
    ...{ UNITS_REPORTED: undefined, UNITS_EXPECTED: undefined },
  }
}

const qualifierIds = {
  ...{ nearly: "NEARLY", "more than": "MORE_THAN", about: "ABOUT", "less than": "LESS_THAN", none: undefined },
} as const satisfies Record<Qualifier | "none", string | undefined>

function statusOf({ isProvisional, qualifier }: Contribution): ObsStatus {
  return isProvisional ? "P" : qualifier === undefined ? "A" : "E"
}

/** A unit of which no file counts has figures that nobody collected. */
function missingStatus(observation: Observation | undefined): ObsStatus {
  return observation === undefined ? "L" : "O"
}

/** A code as SDMX takes it, `[A-Za-z0-9_@$-]+`: another character is a dollar sign and its number, `H40$002E01`. */
function idOf(code: string): string {
  return code.replace(
    /[^A-Za-z0-9_-]/g,
    (letter) => `$${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  )
}
