import type { Pack } from "../model/pack"
import { isFirstPeriod, previousPeriod, type Period } from "../model/period"
import type { Profile } from "../model/profile"
import type { Split, Submission } from "../model/submission"
import { predecessorsOf, type Predecessors } from "../model/succession"
import { track, type Tracking } from "../tracking/track"
import { joinedReports } from "./joined-reports"
import type { PreviousOf } from "./peers"
import type { Received } from "./receive"

/** What a unit, or what it was before, reported in the period before. */
export interface LastReport {
  /** Absent where there is none, where nothing says which counts, and where the unit was a part of another. */
  readonly submission?: Submission
  readonly predecessors: Predecessors
  /** Codes of the predecessors of which no report counts: without them, nobody knows what all of them had. */
  readonly without: readonly string[]
}

/** The reports of the period before that somebody brought, whatever period each is of. */
export interface LastReports {
  readonly received: readonly Received[]
  /** Their round, as seen from the period after it; undefined where there is no period before that. */
  readonly roundBefore: (profile: Profile, period: Period) => Tracking | undefined
  /**
   * The unit's newest report of the period before; of a unit that others became, theirs joined; undefined where there is none, or
   * where nothing says which counts.
   */
  readonly of: PreviousOf
  /** The same, and from whom it is. */
  readonly lastOf: (profile: Profile, unit: string, period: Period) => LastReport
  /** The units that were split since, by their reports of the period before. */
  readonly splitsBefore: (profile: Profile, period: Period) => readonly Split[]
}

/** Holds what was read and not checked ready for the rules that look back, each round and each report worked out once. */
export function lastReportsIn(received: readonly Received[], pack: Pack): LastReports {
  const rounds = new Map<string, Round | undefined>()
  const roundBefore = (by: Profile, period: Period): Round | undefined => {
    const key = `${by.id} ${period}`
    if (!rounds.has(key)) rounds.set(key, roundOf(received, by, period))
    return rounds.get(key)
  }
  const reports = new Map<string, LastReport>()
  const lastOf = (by: Profile, unit: string, period: Period): LastReport => {
    const key = `${by.id} ${period} ${unit}`
    const known = reports.get(key) ?? lastReportOf(pack, roundBefore(by, period), by, unit, period)
    reports.set(key, known)
    return known
  }
  return {
    received,
    roundBefore: (by, period) => roundBefore(by, period)?.tracking,
    of: (by, unit, period) => lastOf(by, unit, period).submission,
    lastOf,
    splitsBefore(by, period) {
      const { successions = [] } = by
      const codes = new Set(successions.flatMap(({ how, to }) => (how === "split" ? to : [])))
      const split = [...codes].flatMap((unit) => lastOf(by, unit, period).predecessors.successions)
      // What became part of something else besides is no part of a sum that can be compared.
      return [...new Set(split)].flatMap(({ how, from: [unit = ""], to }): readonly Split[] => {
        const previous = roundBefore(by, period)?.chosen.get(unit)
        const isWhole = to.every((part) => lastOf(by, part, period).predecessors.successions.length === 1)
        return how === "split" && previous !== undefined && isWhole ? [{ units: to, previous }] : []
      })
    },
  }
}

/** A round, and what counts in it by unit. */
interface Round {
  readonly tracking: Tracking
  readonly chosen: ReadonlyMap<string, Submission | undefined>
}

function roundOf(received: readonly Received[], profile: Profile, period: Period): Round | undefined {
  if (isFirstPeriod(period)) return undefined
  const own = received.filter((one) => one.profile === undefined || one.profile.id === profile.id)
  const tracking = track(
    profile,
    previousPeriod(period),
    own.map(({ file }) => file),
  )
  const chosen = new Map(tracking.senders.map((state) => [state.unit.code, state.chosen?.outcome.submission]))
  return { tracking, chosen }
}

function lastReportOf(
  pack: Pack,
  round: Round | undefined,
  profile: Profile,
  unit: string,
  period: Period,
): LastReport {
  const predecessors = predecessorsOf(profile, unit, period, (code) => round?.chosen.has(code) === true)
  const known = predecessors.units.flatMap((code) => round?.chosen.get(code) ?? [])
  const without = predecessors.units.filter((code) => round?.chosen.get(code) === undefined)
  if (predecessors.isPart || without.length > 0) return { predecessors, without }
  return { predecessors, without, submission: joinedReports(pack, unit, known) }
}
