import { checkSubmission } from "../checking/check-submission"
import type { Peer } from "../checking/lookup"
import { outcomesOf } from "../checking/outcomes"
import { prepareRules, type PreparedRules } from "../checking/prepare"
import type { Refusal } from "../findings/refusal"
import type { RuleOutcome } from "../findings/rule-outcome"
import { settingsOf } from "../forms/settings"
import type { Pack } from "../model/pack"
import type { Period } from "../model/period"
import type { Profile } from "../model/profile"
import type { Source, Submission } from "../model/submission"
import { readSubmission } from "../reading/read-submission"
import { readSummary } from "../reading/read-summary"
import { isTaken, type ReceivedFile } from "../tracking/received-file"
import { mapSheetName, readMap } from "../workbook/map"
import type { Picture } from "../workbook/picture"
import type { SummaryMap } from "../workbook/summary-map"

/** A workbook as it was received, and the profile that it was read by; undefined where it belongs to none, or to several. */
export interface Received {
  readonly file: ReceivedFile
  readonly profile: Profile | undefined
}

/** What workbooks are read by. */
export interface Reading {
  readonly pack: Pack
  /** At least one: a workbook is read by the one it was made for, else by the only one that knows its unit. */
  readonly profiles: readonly Profile[]
}

/** The rules of a province and a period, written out. */
export type RulesOf = (profile: Profile, period: Period) => PreparedRules

/** Writes the rules of a pack out as they are asked for, once for all workbooks of a run. */
export function rulesOncePer(pack: Pack): RulesOf {
  const prepared = new Map<string, PreparedRules>()
  return (profile, period) => {
    const key = `${profile.id} ${period}`
    const rules = prepared.get(key) ?? prepareRules(pack, settingsOf(pack, profile), period)
    prepared.set(key, rules)
    return rules
  }
}

/**
 * Reads a workbook, or refuses it; the findings are those of the reading alone. The same in whatever host it is open or from
 * whatever file it came (promise G17). Throws a RangeError where there is no profile.
 */
export function read(picture: Picture, source: Source, { pack, profiles }: Reading): Received {
  const known = profileOf(picture, profiles)
  const candidates = known === undefined ? profiles : [known]
  const verdicts = candidates.map((profile) => ({ profile, file: readBy(profile, picture, source, pack) }))
  const taken = verdicts.filter(({ file }) => isTaken(file))
  const [first] = taken.length === 0 ? verdicts : taken
  if (first === undefined) throw new RangeError("no profile to read by")
  if (taken.length < 2) return taken.length === 1 ? first : { ...first, profile: undefined }
  // What stands in the cells is the same by every profile; whose it is nobody guesses.
  const detail = taken.map(({ profile }) => profile.id).join(", ")
  return { file: { ...first.file, outcome: { refusal: { code: "WHICH_PROFILE", detail } } }, profile: undefined }
}

/**
 * The reports that a summary of ours carries, each as its unit's submission, read by the profile that the summary was made by, else by
 * the only one there is; or the summary, refused. `map`: what it says of itself.
 */
export function readCarried(
  picture: Picture,
  source: Source,
  map: SummaryMap,
  { pack, profiles }: Reading,
): readonly Received[] {
  const known = profiles.find(({ id }) => id === map.profile) ?? (profiles.length === 1 ? profiles[0] : undefined)
  const refused = (refusal: Refusal): readonly Received[] => [
    { file: { source, inventory: [], outcome: { refusal } }, profile: undefined },
  ]
  if (known === undefined) return refused({ code: "WHICH_PROFILE", detail: map.profile })
  const carried = readSummary(picture, source, map, pack, known)
  if ("refusal" in carried) return refused(carried.refusal)
  return carried.map(({ source: from, reading, ...days }) => ({
    file: { ...fileOf(from, reading), ...days },
    profile: "refusal" in reading ? undefined : known,
  }))
}

function readBy(profile: Profile, picture: Picture, source: Source, pack: Pack): ReceivedFile {
  return fileOf(source, readSubmission(picture, source, pack, profile))
}

function fileOf(source: Source, reading: ReturnType<typeof readSubmission>): ReceivedFile {
  const { inventory } = reading
  if ("refusal" in reading) return { source, inventory, outcome: { refusal: reading.refusal } }
  return { source, inventory, outcome: { submission: reading.submission, findings: reading.findings } }
}

/**
 * Adds to what was read what the rules say of it; what was refused stays as it is. `previous`: the unit's report of the period
 * before, for the rules that look back; undefined: they are not judged.
 */
export function checked({ file, profile }: Received, rulesOf: RulesOf, previous?: Submission): Received {
  if (profile === undefined || "refusal" in file.outcome) return { file, profile }
  const { submission, findings: said } = file.outcome
  const found = checkSubmission(submission, rulesOf(profile, submission.period), said, previous)
  return { file: { ...file, outcome: { submission, findings: [...said, ...found] } }, profile }
}

/**
 * What the rules came to in every cell in which they were judged, what holds too; none for what was refused or is of no one
 * profile. `previous` as in `checked`.
 */
export function ruleOutcomes(
  { file, profile }: Received,
  rulesOf: RulesOf,
  previous?: Submission,
  peers?: readonly Peer[],
): readonly RuleOutcome[] {
  if (profile === undefined || "refusal" in file.outcome) return []
  const { submission } = file.outcome
  return outcomesOf(submission, rulesOf(profile, submission.period), previous, peers)
}

/** The profile that a workbook of ours was made for. */
function profileOf(picture: Picture, profiles: readonly Profile[]): Profile | undefined {
  const sheet = picture.sheets.find(({ name }) => name === mapSheetName)
  const id = sheet && readMap(sheet)?.profile
  return profiles.find((profile) => profile.id === id)
}
