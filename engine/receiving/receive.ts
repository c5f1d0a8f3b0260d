import { checkSubmission } from "../checking/check-submission"
import { prepareRules, type PreparedRules } from "../checking/prepare"
import type { Finding } from "../findings/finding"
import { settingsOf } from "../forms/settings"
import type { Pack } from "../model/pack"
import type { Period } from "../model/period"
import type { Profile } from "../model/profile"
import type { Source, Submission } from "../model/submission"
import { readSubmission } from "../reading/read-submission"
import { isTaken, type ReceivedFile } from "../tracking/received-file"
import { mapSheetName, readMap } from "../workbook/map"
import type { Picture } from "../workbook/picture"

/** A workbook as it was received, and the profile that it was read by; undefined where it belongs to none, or to several. */
export interface Received {
  readonly file: ReceivedFile
  readonly profile: Profile | undefined
}

/** What workbooks are held against. */
export interface Receiving {
  readonly pack: Pack
  /** At least one: a workbook is read by the one it was made for, else by the only one that knows its unit. */
  readonly profiles: readonly Profile[]
  readonly rulesOf: RulesOf
  /** The unit's report of the period before, for the rules that look back; absent, or undefined: they are not judged. */
  readonly previousOf?: ((profile: Profile, unit: string, period: Period) => Submission | undefined) | undefined
  /** The figures are wanted, not a judgement of them: the findings are those of the reading alone. */
  readonly isOnlyRead?: boolean | undefined
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
 * The one verdict of a workbook, the same in whatever host it is open or from whatever file it was read (promise G17): read,
 * checked, or refused. Throws a RangeError where there is no profile.
 */
export function receive(picture: Picture, source: Source, receiving: Receiving): Received {
  const known = profileOf(picture, receiving.profiles)
  const candidates = known === undefined ? receiving.profiles : [known]
  const verdicts = candidates.map((profile) => ({ profile, file: judged(picture, source, profile, receiving) }))
  const taken = verdicts.filter(({ file }) => isTaken(file))
  const [first] = taken.length === 0 ? verdicts : taken
  if (first === undefined) throw new RangeError("no profile to judge by")
  if (taken.length < 2) return taken.length === 1 ? first : { ...first, profile: undefined }
  // What stands in the cells is the same by every profile; whose it is nobody guesses.
  const detail = taken.map(({ profile }) => profile.id).join(", ")
  return { file: { ...first.file, outcome: { refusal: { code: "WHICH_PROFILE", detail } } }, profile: undefined }
}

function judged(picture: Picture, source: Source, profile: Profile, receiving: Receiving): ReceivedFile {
  const { pack, rulesOf, previousOf, isOnlyRead } = receiving
  const reading = readSubmission(picture, source, pack, profile)
  const { inventory } = reading
  if ("refusal" in reading) return { source, inventory, outcome: { refusal: reading.refusal } }
  const { submission } = reading
  if (isOnlyRead === true) return { source, inventory, outcome: { submission, findings: reading.findings } }
  const { unit, period } = submission
  const previous = previousOf?.(profile, unit, period)
  const checked = checkSubmission(submission, rulesOf(profile, period), reading.findings, previous)
  const findings: readonly Finding[] = [...reading.findings, ...checked]
  return { source, inventory, outcome: { submission, findings } }
}

/** The profile that a workbook of ours was made for. */
function profileOf(picture: Picture, profiles: readonly Profile[]): Profile | undefined {
  const sheet = picture.sheets.find(({ name }) => name === mapSheetName)
  const id = sheet && readMap(sheet)?.profile
  return profiles.find((profile) => profile.id === id)
}
