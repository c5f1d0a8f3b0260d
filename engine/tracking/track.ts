import type { Finding } from "../findings/finding"
import { refusalOfUnit, type Refusal } from "../findings/refusal"
import { message } from "../messages/catalogue"
import type { Period } from "../model/period"
import { unitsIn, type Profile, type ReportingUnit } from "../model/profile"
import { dayNumber } from "./days"
import { deadlineOf } from "./deadline"
import { decidedOn, excluded, preferred, type Decision } from "./decisions"
import { byName, newest } from "./newest"
import { isTaken, type ReceivedFile, type RefusedFile, type TakenFile } from "./received-file"
import { sameBytesFindings } from "./same-bytes"

/** What became of one unit's report. */
export interface UnitState {
  readonly unit: ReportingUnit
  /** `received`: handed in, on an unknown day. `tied`: several files, and nothing says which counts. */
  readonly state: "onTime" | "late" | "received" | "tied" | "missing"
  /** Days after the deadline; 0 unless late. */
  readonly daysLate: number
  /** The file that counts; absent where none does. */
  readonly chosen?: TakenFile
  readonly superseded: readonly TakenFile[]
  readonly tied: readonly TakenFile[]
  /** Somebody decided that the figures of the file that counts do so whatever hard findings say. Absent: nobody did. */
  readonly isIncluded?: true
}

/** The state of a round: every unit that had to report, and every file that could not be taken. */
export interface Tracking {
  readonly period: Period
  /** The last day to hand in, `2019-02-10`. */
  readonly deadline: string
  readonly units: readonly UnitState[]
  readonly refused: readonly RefusedFile[]
  readonly findings: readonly Finding[]
  /** What people decided about files of this round. */
  readonly decisions: readonly Decision[]
}

/**
 * Holds the files that arrived against the register of a period, whatever their order. A workbook of another period,
 * or of a unit that does not report for this one, is refused here. Lateness is judged by the general deadline. A decision about a
 * file that did not arrive says nothing.
 */
export function track(
  profile: Profile,
  period: Period,
  files: readonly ReceivedFile[],
  stated: readonly Decision[] = [],
): Tracking {
  const names = new Set(files.map(({ source }) => source.file.normalize("NFC")))
  const decisions = stated.filter(({ file }) => names.has(file.normalize("NFC")))
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
  const units = registered.map((unit) => stateOf(unit, taken.get(unit.code) ?? [], deadline, decisions))
  const findings = [...units.flatMap(findingsOf), ...sameBytesFindings(registered, taken)]
  return { period, deadline, units, refused: refused.sort(byName), findings, decisions }
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

function stateOf(
  unit: ReportingUnit,
  files: readonly TakenFile[],
  deadline: string,
  decisions: readonly Decision[],
): UnitState {
  const { files: candidates, others: passedOver } = preferred(files, decisions)
  const [first, ...others] = candidates
  const none = { unit, daysLate: 0, superseded: [], tied: [] }
  if (first === undefined) return { ...none, state: "missing" }
  const choice = newest([first, ...others])
  const superseded = [...choice.superseded, ...passedOver]
  if ("tied" in choice) return { ...none, state: "tied", tied: choice.tied, superseded }
  const isIncluded = decidedOn(choice.chosen, decisions, "include") !== undefined
  return {
    ...{ ...none, chosen: choice.chosen, superseded, ...punctuality(files, deadline) },
    ...(isIncluded ? { isIncluded } : {}),
  }
}

/**
 * The first hand-in decides about lateness: a later correction is not a late report. A file of an unknown day may have
 * been the first, unless another one was on time anyway.
 */
function punctuality(
  files: readonly TakenFile[],
  deadline: string,
): Pick<UnitState, "daysLate"> & { readonly state: "onTime" | "late" | "received" } {
  const days = files.flatMap(({ received, handIns = [received] }) => handIns)
  const known = days.flatMap((day) => day ?? [])
  const [first] = [...known].sort()
  const daysLate = first === undefined ? 0 : Math.max(0, dayNumber(first) - dayNumber(deadline))
  if (first !== undefined && daysLate === 0) return { state: "onTime", daysLate }
  return known.length === days.length ? { state: "late", daysLate } : { state: "received", daysLate: 0 }
}

function findingsOf({ unit, state, daysLate, tied, superseded, chosen }: UnitState): readonly Finding[] {
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
  const late = message("tracking.late", { unit: unit.name, days: daysLate })
  const again = message("tracking.superseded", {
    unit: unit.name,
    file: chosen?.source.file ?? "",
    files: superseded.map(({ source }) => source.file).join(", "),
  })
  return [
    ...(state === "late" ? [{ ...common, rule: late.key, severity: "warning", message: late } as const] : []),
    ...(superseded.length > 0 ? [{ ...common, rule: again.key, severity: "info", message: again } as const] : []),
  ]
}
