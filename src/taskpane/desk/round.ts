import {
  checkedAmongPeers,
  merge,
  periodOfMost,
  periodsIn,
  track,
  type LastReports,
  type Merged,
  type Period,
  type Profile,
  type ReceivedFile,
  type ReviewRequest,
  type Tracking,
} from "../../../engine/index"
import type { MergeChoice } from "./desk"
import type { KnownPack } from "./known-packs"
import type { LastBrought } from "./last-reports"
import type { MergeOutcome } from "./merged"

/** A round of reporting, added up. */
export interface Round {
  readonly known: KnownPack
  readonly profile: Profile
  readonly tracking: Tracking
  readonly merged: Merged
  /** The reports of the period before; absent where none were brought. */
  readonly last?: LastReports
}

type Unsettled = Extract<MergeOutcome, { readonly kind: "unsettled" }>

/** Adds up what arrived for the period that was chosen, else for that of most; or what has to be settled first. Nothing is guessed. */
export function roundOf(
  packs: ReadonlyMap<string, KnownPack>,
  { arrivals, period, days, decisions = [] }: MergeChoice,
  brought?: LastBrought,
): Round | Unsettled {
  const taken = arrivals.filter(({ file }) => "submission" in file.outcome)
  const only = <Id>(what: Unsettled["what"], ids: readonly Id[]): Id | Unsettled => {
    const [one, ...others] = [...new Set(ids)]
    if (one === undefined) return { kind: "unsettled", what: "none", among: [] }
    return others.length === 0 ? one : { kind: "unsettled", what, among: [...new Set(ids)].map(String) }
  }
  const id = only(
    "pack",
    taken.map(({ pack }) => pack),
  )
  if (typeof id !== "string") return id
  const by = only(
    "profile",
    taken.map(({ profile = "" }) => profile),
  )
  if (typeof by !== "string") return by
  const known = packs.get(id)
  const profile = known?.profiles.find((candidate) => candidate.id === by)
  if (known === undefined || profile === undefined) throw new RangeError(`no such pack or profile: ${id}, ${by}`)
  const last = brought === undefined || brought.files.length === 0 ? undefined : brought.reportsOf(known)
  const received = arrivals.map((one) => ({
    file: dated(one.file, days),
    profile: one.profile === by ? profile : undefined,
  }))
  const files = checkedAmongPeers(received, known.rulesOf, last?.of).map(({ file }) => file)
  const counts = periodsIn(files)
  const settled: Period | undefined = period ?? periodOfMost(counts)
  if (settled === undefined) return { kind: "unsettled", what: "period", among: [...counts.keys()] }
  const tracking = track(profile, settled, files, decisions)
  const merged = merge(known.pack, profile, tracking, "keep")
  return { ...{ known, profile, tracking, merged }, ...(last === undefined ? {} : { last }) }
}

function dated(file: ReceivedFile, days: MergeChoice["days"]): ReceivedFile {
  const received = days?.get(file.source.file.normalize("NFC"))
  return received === undefined ? file : { received, ...file }
}

/** What a round is looked over, and its outputs are made, by: as on the command line (promise G17). */
export function lookedOver({ known: { pack }, profile, tracking, merged, last }: Round): ReviewRequest {
  const { period } = tracking
  return {
    ...{ pack, profile, tracking, merged, previousOf: (unit: string) => last?.of(profile, unit, period) },
    ...(last === undefined
      ? {}
      : {
          ancestryOf: (unit: string) => last.lastOf(profile, unit, period),
          splits: last.splitsBefore(profile, period),
        }),
  }
}
