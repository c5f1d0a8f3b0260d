import type { Finding } from "../findings/finding"
import { refusalOfUnit, type Refusal } from "../findings/refusal"
import { message } from "../messages/catalogue"
import type { Period } from "../model/period"
import { formsOf, reportersIn, unitsIn, type Profile, type ReportingUnit } from "../model/profile"
import { combined, partsFindings, sendersOf } from "./combined"
import { deadlineOf } from "./deadline"
import type { Decision } from "./decision"
import { decidedOn, excluded, preferred } from "./decisions"
import { byName, newest } from "./newest"
import { byDays, punctuality } from "./punctuality"
import { isTaken, type ReceivedFile, type RefusedFile, type TakenFile } from "./received-file"
import { sameBytesFindings } from "./same-bytes"
import type { UnitState } from "./unit-state"

/** The state of a round: every unit that had to report, and every file that could not be taken. */
export interface Tracking {
  readonly period: Period
  /** The last day to hand in, `2019-02-10`, of forms that have no day of their own. */
  readonly deadline: string
  readonly units: readonly UnitState[]
  /** Whoever hands in a workbook: the units and, in the place of a unit whose report is made of parts, the parts. */
  readonly senders: readonly UnitState[]
  readonly refused: readonly RefusedFile[]
  readonly findings: readonly Finding[]
  /** What people decided about files of this round, here or where a summary in it was made. */
  readonly decisions: readonly Decision[]
}

/**
 * Holds the files that arrived against the register of a period, whatever their order. A workbook of another period,
 * or of a unit that does not report for this one, is refused here. Lateness is judged form by form. A decision about a file that did
 * not arrive says nothing.
 */
export function track(
  profile: Profile,
  period: Period,
  files: readonly ReceivedFile[],
  stated: readonly Decision[] = [],
): Tracking {
  const names = new Set(files.map(({ source }) => source.file.normalize("NFC")))
  const decisions = stated.filter(({ file }) => names.has(file.normalize("NFC")))
  const carried = files.flatMap(({ decided = [] }) => decided)
  const deadline = deadlineOf(profile, period)
  const registered = unitsIn(profile, period)
  const codes = new Set(registered.map(({ code }) => code))
  const taken = new Map<string, TakenFile[]>()
  const refused: RefusedFile[] = []
  for (const file of files) {
    const exclusion = decidedOn(file, decisions, "exclude")
    if (exclusion !== undefined) {
      refused.push(excluded(file, exclusion))
      continue
    }
    const refusal = refusalOf(file, period, codes, profile)
    if (refusal !== undefined) refused.push({ ...file, outcome: { refusal } })
    else if (isTaken(file))
      taken.set(file.outcome.submission.unit, [...(taken.get(file.outcome.submission.unit) ?? []), file])
  }
  const judged = { profile, period, decisions }
  const units = reportersIn(profile, period).map(({ unit, parts }) => {
    if (parts.length === 0) return stateOf(unit, taken.get(unit.code) ?? [], judged)
    return combinedOf(unit, parts, taken, judged)
  })
  const findings = [...units.flatMap(findingsOf), ...sameBytesFindings(registered, taken)]
  return {
    period,
    deadline,
    units,
    senders: units.flatMap(sendersOf),
    refused: refused.sort(byName),
    findings,
    decisions: [...decisions, ...carried],
  }
}

function refusalOf(
  file: ReceivedFile,
  period: Period,
  codes: ReadonlySet<string>,
  profile: Profile,
): Refusal | undefined {
  if ("refusal" in file.outcome) return file.outcome.refusal
  const { submission } = file.outcome
  if (submission.period !== period) return { code: "WRONG_YEAR", detail: submission.period }
  if (codes.has(submission.unit)) return undefined
  return refusalOfUnit(profile, submission.unit, period)
}

/** A unit's report made of its parts; of its own workbook, where somebody preferred that. */
function combinedOf(
  unit: ReportingUnit,
  parts: readonly ReportingUnit[],
  taken: ReadonlyMap<string, readonly TakenFile[]>,
  judged: Judged,
): UnitState {
  const own = parts.includes(unit) ? [] : (taken.get(unit.code) ?? [])
  if (own.some((file) => decidedOn(file, judged.decisions, "prefer") !== undefined)) {
    const whole = stateOf(unit, own, judged)
    return { ...whole, superseded: [...whole.superseded, ...parts.flatMap(({ code }) => taken.get(code) ?? [])] }
  }
  return combined(
    unit,
    parts.map((part) => stateOf(part, taken.get(part.code) ?? [], judged)),
    own,
  )
}

interface Judged {
  readonly profile: Profile
  readonly period: Period
  readonly decisions: readonly Decision[]
}

function stateOf(unit: ReportingUnit, files: readonly TakenFile[], { profile, period, decisions }: Judged): UnitState {
  const { files: candidates, others: passedOver } = preferred(files, decisions)
  const [first, ...others] = candidates
  const none = { unit, daysLate: 0, lateForms: [], superseded: [], tied: [] }
  if (first === undefined) return { ...none, state: "missing" }
  const choice = newest([first, ...others])
  const superseded = [...choice.superseded, ...passedOver]
  if ("tied" in choice) return { ...none, state: "tied", tied: choice.tied, superseded }
  const isIncluded = decidedOn(choice.chosen, decisions, "include") !== undefined
  return {
    ...{
      ...none,
      chosen: choice.chosen,
      superseded,
      ...punctuality(files, formsOf(profile, unit), { profile, period }),
    },
    ...(isIncluded ? { isIncluded } : {}),
  }
}

function findingsOf(unitState: UnitState): readonly Finding[] {
  const { unit, state, daysLate, lateForms, tied, superseded, chosen, parts } = unitState
  if (parts !== undefined) {
    // What is missing of a unit of which nothing came is said once, of the unit.
    const own = parts.flatMap((part) => (part.state === "missing" ? [] : findingsOf(part)))
    return [...partsFindings(unit, parts, tied), ...own]
  }
  const common = { outcome: "fails", related: [], causes: [] } as const
  if (state === "missing") {
    const said = message("tracking.missing", { unit: unit.name })
    return [{ ...common, rule: said.key, severity: "warning", message: said }]
  }
  if (state === "tied") {
    const files = tied.map(({ source }) => source.file).join(", ")
    const said = message("tracking.tied", { unit: unit.name, files })
    return [{ ...common, rule: said.key, severity: "error", message: said }]
  }
  const late =
    lateForms.length === 0
      ? [message("tracking.late", { unit: unit.name, days: daysLate })]
      : byDays(lateForms).map(([days, forms]) =>
          message("tracking.lateForms", { unit: unit.name, days, forms: forms.join(", ") }),
        )
  const again = message("tracking.superseded", {
    unit: unit.name,
    file: chosen?.source.file ?? "",
    files: superseded.map(({ source }) => source.file).join(", "),
  })
  return [
    ...(state === "late"
      ? late.map((said): Finding => ({ ...common, rule: said.key, severity: "warning", message: said }))
      : []),
    ...(superseded.length > 0 ? [{ ...common, rule: again.key, severity: "info", message: again } as const] : []),
  ]
}
