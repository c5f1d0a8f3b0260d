import {
  isTaken,
  lastReportsIn,
  periodText,
  type LastReports,
  type Period,
  type Profile,
  type Received,
  type ReceivedFile,
  type Tracking,
} from "../../engine/index"
import type { Call } from "./options"
import { receiveAll } from "./receive"
import type { Resources } from "./resources"
import { refusalText } from "./finding-json"
import { word, type Terminal } from "./terminal"

/** Reads the file or folder of `--previous`, without checking it; undefined when the option is not given. */
export async function lastReports(
  { values }: Call,
  resources: Resources,
  profile: Profile | undefined,
  terminal: Terminal,
): Promise<LastReports | undefined> {
  const path = values.get("--previous")
  if (path === undefined) return undefined
  const request = { resources, profile, receivedOn: () => undefined, isOnlyRead: true }
  const { received } = await receiveAll([path], request, terminal)
  return lastReportsIn(received)
}

/** A unit whose report is filled in, checked or merged. */
export interface Asking {
  readonly profile: Profile
  readonly unit: string
  readonly period: Period
}

/** The units whose workbooks could be taken: each may have a last report. */
export function askingIn(received: readonly Received[]): readonly Asking[] {
  return received.flatMap(({ file, profile }) => {
    if (!isTaken(file) || profile === undefined) return []
    const { unit, period } = file.outcome.submission
    return [{ profile, unit, period }]
  })
}

/** What the last reports were good for: how many units have one, which files are none, and where several may be. */
export interface LastOutcome {
  readonly units: number
  readonly of: number
  /** Codes of units of which nothing is known. */
  readonly without: readonly string[]
  readonly notTaken: readonly { readonly file: string; readonly reason: string; readonly message: string }[]
  readonly tied: readonly { readonly unit: string; readonly files: readonly string[] }[]
}

/** Holds the last reports against the units that asked for them. A file is said where it is of none of their rounds. */
export function outcomeOf(last: LastReports, asking: readonly Asking[], terminal: Terminal): LastOutcome {
  const units = [...new Map(asking.map((one) => [`${one.profile.id} ${one.period} ${one.unit}`, one])).values()]
  const rounds = new Set(units.flatMap(({ profile, period }) => last.roundBefore(profile, period) ?? []))
  const without = units.filter(({ profile, unit, period }) => last.of(profile, unit, period) === undefined)
  const codes = new Set(units.map(({ unit }) => unit))
  const tied = [...rounds].flatMap((round) =>
    round.senders.filter(({ state, unit }) => state === "tied" && codes.has(unit.code)),
  )
  return {
    ...{ units: units.length - without.length, of: units.length, without: without.map(({ unit }) => unit) },
    notTaken: last.received.flatMap(({ file }) => notTaken(file, [...rounds], terminal) ?? []),
    tied: tied.map(({ unit, tied: files }) => ({ unit: unit.code, files: files.map(({ source }) => source.file) })),
  }
}

function notTaken(
  file: ReceivedFile,
  rounds: readonly Tracking[],
  terminal: Terminal,
): LastOutcome["notTaken"][number] | undefined {
  const refusals = rounds.map(
    ({ refused }) => refused.find(({ source }) => isSame(source, file.source))?.outcome.refusal,
  )
  const refusal =
    "refusal" in file.outcome ? file.outcome.refusal : refusals.includes(undefined) ? undefined : refusals[0]
  if (refusal === undefined) return undefined
  const { language } = terminal
  const wanted = [...new Set(rounds.map(({ period }) => periodText(period, language)))].join(", ")
  const message =
    refusal.code === "WRONG_YEAR" && isTaken(file)
      ? word(terminal, "previous.period", { period: periodText(file.outcome.submission.period, language), wanted })
      : refusalText(refusal, language)
  return { file: file.source.file, reason: refusal.code, message }
}

function isSame(one: ReceivedFile["source"], other: ReceivedFile["source"]): boolean {
  return one.file === other.file && one.sha256 === other.sha256
}

/** The outcome in lines for people: what is amiss, then how many units have figures of the period before. */
export function lastText(outcome: LastOutcome, terminal: Terminal): readonly string[] {
  const { units, of, tied } = outcome
  return [
    ...outcome.notTaken.map(({ file, reason, message }) =>
      word(terminal, "previous.notTaken", { file, code: reason, reason: message }),
    ),
    ...tied.map(({ unit, files }) => word(terminal, "previous.tied", { unit, files: files.join(", ") })),
    word(terminal, "previous.units", { count: units, of }),
  ]
}
