import { isFirstPeriod, previousPeriod, type Period } from "../model/period"
import type { Profile } from "../model/profile"
import { track, type Tracking } from "../tracking/track"
import type { PreviousOf } from "./peers"
import type { Received } from "./receive"

/** The reports of the period before that somebody brought, whatever period each is of. */
export interface LastReports {
  readonly received: readonly Received[]
  /** Their round, as seen from the period after it; undefined where there is no period before that. */
  readonly roundBefore: (profile: Profile, period: Period) => Tracking | undefined
  /** The unit's newest report of the period before; undefined where there is none, or where nothing says which counts. */
  readonly of: PreviousOf
}

/** Holds what was read and not checked ready for the rules that look back, each round worked out once. */
export function lastReportsIn(received: readonly Received[]): LastReports {
  const rounds = new Map<string, Tracking | undefined>()
  const roundBefore = (by: Profile, period: Period): Tracking | undefined => {
    const key = `${by.id} ${period}`
    if (!rounds.has(key)) rounds.set(key, roundOf(received, by, period))
    return rounds.get(key)
  }
  return {
    received,
    roundBefore,
    of: (by, unit, period) =>
      roundBefore(by, period)?.senders.find((state) => state.unit.code === unit)?.chosen?.outcome.submission,
  }
}

function roundOf(received: readonly Received[], profile: Profile, period: Period): Tracking | undefined {
  if (isFirstPeriod(period)) return undefined
  const own = received.filter((one) => one.profile === undefined || one.profile.id === profile.id)
  return track(
    profile,
    previousPeriod(period),
    own.map(({ file }) => file),
  )
}
