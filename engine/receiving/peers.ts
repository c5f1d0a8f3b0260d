import { checkAmongPeers } from "../checking/check-submission"
import { includedFindings } from "../checking/included"
import type { Peer } from "../checking/lookup"
import type { Period } from "../model/period"
import { unitsIn, type Profile } from "../model/profile"
import type { Submission } from "../model/submission"
import { isTaken, type ReceivedFile } from "../tracking/received-file"
import { track } from "../tracking/track"
import { belowAmong } from "./below"
import type { Received, RulesOf } from "./receive"

/** The unit's report of the period before; undefined where nobody knows it. */
export type PreviousOf = (profile: Profile, unit: string, period: Period) => Submission | undefined

/**
 * Adds to files that were read and checked one by one what can be said only once all of a round are there: what the rules about peers
 * say, and that a report looks as if it contained those of the units that report below it. Peers are the
 * other units of the same tier, each by the file that counts; a unit of which several files may count is nobody's peer. Files
 * of another province or period are no peers either. What was refused stays as it is.
 */
export function checkedAmongPeers(
  received: readonly Received[],
  rulesOf: RulesOf,
  previousOf?: PreviousOf,
): readonly Received[] {
  const peersOf = peersAmong(received, previousOf)
  const belowOf = belowAmong(received)
  return received.map((one) => {
    const { file, profile } = one
    if (profile === undefined || !isTaken(file)) return one
    const { submission, findings } = file.outcome
    const { unit, period } = submission
    const previous = previousOf?.(profile, unit, period)
    const rules = rulesOf(profile, period)
    const { name, below } = belowOf(one)
    const found = [
      ...checkAmongPeers(submission, rules, peersOf(one), previous),
      ...(below.length === 0 ? [] : includedFindings(name, file.outcome, below, rules, previous)),
    ]
    if (found.length === 0) return one
    return { ...one, file: { ...file, outcome: { submission, findings: [...findings, ...found] } } }
  })
}

/**
 * The peers of each of these files, as the rules about peers are judged by; none of a file that was refused. Without `previousOf` nothing
 * is known of how they changed.
 */
export function peersAmong(received: readonly Received[], previousOf?: PreviousOf): (one: Received) => readonly Peer[] {
  const rounds = new Map<string, Tiers>()
  return ({ file, profile }) => {
    if (profile === undefined || !isTaken(file)) return []
    const { unit, period } = file.outcome.submission
    const key = `${profile.id} ${period}`
    const tiers = rounds.get(key) ?? tiersIn(profile, period, received, previousOf)
    rounds.set(key, tiers)
    const tier = unitsIn(profile, period).find(({ code }) => code === unit)?.tier ?? ""
    // The unit's own is among them: it is passed over where it is judged, so that all have one list.
    return tiers.get(tier) ?? []
  }
}

/** The units whose submissions count, by tier. */
type Tiers = ReadonlyMap<string, readonly Peer[]>

function tiersIn(
  profile: Profile,
  period: Period,
  received: readonly Received[],
  previousOf: PreviousOf | undefined,
): Tiers {
  const files = received.flatMap((one): readonly ReceivedFile[] => (one.profile === profile ? [one.file] : []))
  const tiers = new Map<string, Peer[]>()
  for (const { unit, chosen } of track(profile, period, files).senders) {
    if (chosen === undefined) continue
    const peer = { submission: chosen.outcome.submission, previous: previousOf?.(profile, unit.code, period) }
    const peers = tiers.get(unit.tier) ?? []
    tiers.set(unit.tier, peers)
    peers.push(peer)
  }
  return tiers
}
