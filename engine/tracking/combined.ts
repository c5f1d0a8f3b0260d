import type { Finding } from "../findings/finding"
import { message, type Message } from "../messages/catalogue"
import type { ReportingUnit } from "../model/profile"
import type { TakenFile } from "./received-file"
import type { UnitState } from "./unit-state"

/** The worst first; of a unit that has a file that counts. */
const states = ["late", "received", "onTime"] as const

/** A unit whose report is made of these parts. `own`: files of its own, of which nobody knows whether they include the parts. */
export function combined(unit: ReportingUnit, parts: readonly UnitState[], own: readonly TakenFile[]): UnitState {
  const counting = parts.filter(({ chosen }) => chosen !== undefined)
  const common = { unit, lateForms: [], superseded: [], tied: own, parts }
  if (counting.length === 0) {
    const isTied = own.length > 0 || parts.some(({ state }) => state === "tied")
    return { ...common, daysLate: 0, state: isTied ? "tied" : "missing" }
  }
  const worst = states.find((wanted) => counting.some(({ state }) => state === wanted)) ?? "received"
  return { ...common, daysLate: Math.max(...counting.map(({ daysLate }) => daysLate)), state: worst }
}

/** Who hands in the workbooks of a unit's report: the unit itself, or its parts, and the unit beside them where files of its own came. */
export function sendersOf({ parts, ...own }: UnitState): readonly UnitState[] {
  if (parts === undefined) return [own]
  return own.tied.length === 0 ? parts : [{ ...own, state: "tied", daysLate: 0 }, ...parts]
}

/** A unit, then whoever else hands in workbooks of its report, nobody twice. */
export function withSenders(state: UnitState): readonly UnitState[] {
  const senders = sendersOf(state)
  const isOwn = ({ unit }: UnitState): boolean => unit.code === state.unit.code
  return [senders.find(isOwn) ?? state, ...senders.filter((sender) => !isOwn(sender))]
}

/** How many parts of a unit's report count, and how many there are. */
export function partsShare({ parts = [] }: UnitState): { readonly count: number; readonly of: number } {
  return { count: parts.filter(({ chosen }) => chosen !== undefined).length, of: parts.length }
}

/** Says which parts of a unit's report are missing, and that files of the unit's own came beside the parts. */
export function partsFindings(
  unit: ReportingUnit,
  parts: readonly UnitState[],
  own: readonly TakenFile[],
): readonly Finding[] {
  const of = (severity: "warning" | "error", said: Message): Finding => ({
    ...{ rule: said.key, severity, outcome: "fails", related: [], causes: [], message: said },
  })
  const missing = parts.filter(({ state }) => state === "missing").map((part) => part.unit.name)
  const facts = { unit: unit.name, count: parts.length - missing.length, of: parts.length }
  const files = own.map(({ source }) => source.file).join(", ")
  return [
    ...(missing.length === 0
      ? []
      : [
          missing.length === parts.length && own.length === 0
            ? of("warning", message("tracking.missing", { unit: unit.name }))
            : of("warning", message("tracking.partsMissing", { ...facts, parts: missing.join(", ") })),
        ]),
    ...(own.length === 0 ? [] : [of("error", message("tracking.besideParts", { unit: unit.name, files }))]),
  ]
}
