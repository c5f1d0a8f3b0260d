import { storedNumber } from "../../figures/writing"
import type { LedgerReason } from "../../merging/merged"
import { dayOf } from "../../model/calendar"
import { specsOf } from "../../model/cell-spec"
import type { Observation } from "../../model/observation"
import { formsOf } from "../../model/profile"
import { dayOfSerial } from "../../model/serial-day"
import type { Figure } from "../../figures/figure"
import type { InputKind } from "../../model/form"
import type { UnitState } from "../../tracking/unit-state"
import type { SummaryRequest } from "../summary/request"
import { cellFields } from "./cell-fields"
import { byteOrderMark, csvLines, type Field } from "./csv"

const columns = [
  ...(["pack", "pack_version", "period", "unit", "unit_name", "tier", "part_of"] as const),
  ...(["form", "row", "column", "cell", "row_label", "column_label", "measure", "kind"] as const),
  ...(["value", "status", "reason", "qualifier", "provisional", "written"] as const),
  ...(["file", "sha256", "sheet", "address"] as const),
]

type Observed = Readonly<Record<(typeof columns)[number], Field>>

/**
 * What became of a cell of a unit: an observation's own state; `setAside` for a figure that is in no total; `missing` and
 * `tied` where no file of the unit counts.
 */
type Status = Observation["state"] | "setAside" | "missing" | "tied"

/** Every cell of every unit, one observation a line: cell by cell as the pack has them, units in the register's order. */
export function* tidyTable(request: SummaryRequest): Generator<string> {
  yield byteOrderMark
  yield* csvLines(columns, observed(request))
}

function* observed(request: SummaryRequest): Generator<Observed> {
  const { pack, profile, tracking, merged } = request
  const reasons = reasonsIn(request)
  const formsAsked = new Map(tracking.senders.map(({ unit }) => [unit.code, new Set(formsOf(profile, unit))]))
  for (const form of pack.forms) {
    for (const [cell, spec] of specsOf(form)) {
      const counting = new Map(merged.cells.get(cell)?.contributions.map((one) => [one.unit.code, one]))
      const of = cellFields(cell, spec)
      for (const state of tracking.senders) {
        const { unit, chosen } = state
        const isAsked = formsAsked.get(unit.code)?.has(form.code) ?? false
        const observation = isAsked ? chosen?.outcome.submission.observations.get(cell) : undefined
        const place = observation !== undefined && "place" in observation ? observation.place : undefined
        const counts = counting.get(unit.code)
        const status = isAsked ? statusOf(state, observation, counts !== undefined) : "notApplicable"
        // Written out: there is a record for each cell of each unit, and spreading one costs more than all else.
        yield {
          pack: pack.id,
          pack_version: pack.version,
          period: tracking.period,
          unit: unit.code,
          unit_name: unit.name,
          tier: unit.tier,
          part_of: unit.partOf,
          form: of.form,
          row: of.row,
          column: of.column,
          cell,
          row_label: of.row_label,
          column_label: of.column_label,
          measure: of.measure,
          kind: of.kind,
          value: valueOf(observation, spec.kind),
          status,
          reason: status === "setAside" || status === "unreadable" ? reasons.get(`${unit.code} ${cell}`) : undefined,
          qualifier: observation?.state === "reported" ? observation.qualifier : undefined,
          provisional: counts?.isProvisional,
          written: writtenIn(observation),
          file: chosen?.source.file,
          sha256: chosen?.source.sha256,
          sheet: place?.sheet,
          address: place?.address,
        }
      }
    }
  }
}

function statusOf({ state, chosen }: UnitState, observation: Observation | undefined, counts: boolean): Status {
  if (chosen === undefined) return state === "tied" ? "tied" : "missing"
  if (observation === undefined) return "notApplicable"
  return observation.state === "reported" && !counts ? "setAside" : observation.state
}

/** Why what a unit's own file has in a cell is set aside, by unit and cell. */
function reasonsIn({ merged }: SummaryRequest): ReadonlyMap<string, LedgerReason> {
  const reasons = new Map<string, LedgerReason>()
  for (const { unit, cell, fate, reason } of merged.ledger.lines) {
    if (unit === undefined || cell === undefined || fate !== "setAside" || reason === undefined) continue
    reasons.set(`${unit} ${cell}`, reason)
  }
  return reasons
}

/** A day as `2018-12-31`, a yes as 1, a no as 0; nothing where no figure is reported. */
function valueOf(observation: Observation | undefined, kind: InputKind): Field {
  if (observation?.state === "zero") return 0
  if (observation?.state !== "reported") return undefined
  return kind === "date" ? dayIn(observation.figure) : observation.figure
}

/** A figure that is no day stands as it is. */
function dayIn(figure: Figure): Field {
  const day = dayOfSerial(storedNumber(figure))
  return day === undefined ? figure : dayOf(day.year, day.month, day.day)
}

/** What stands in the cell where that is text. */
function writtenIn(observation: Observation | undefined): string | undefined {
  if (observation?.state === "reported") return observation.written
  return observation?.state === "words" || observation?.state === "unreadable" ? observation.text : undefined
}
