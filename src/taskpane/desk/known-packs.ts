import {
  checked,
  isTaken,
  mapSheetName,
  plainKey,
  read,
  readMap,
  rulesOncePer,
  type Bilingual,
  type LastReports,
  type Picture,
  type Profile,
  type Received,
  type RulesOf,
  type Source,
} from "../../../engine/index"
import { bundledPacks } from "../../../templates/index"
import { loadBundled, type LoadedPack } from "../../../templates/load"
import type { PackChoice, ProfileChoice, UnitChoice } from "./desk"

/** A pack that the desk judges by. */
export interface KnownPack extends LoadedPack {
  readonly rulesOf: RulesOf
  /** There is a text for the draft report. */
  readonly hasReport: boolean
}

/** The packs that come with the program, checked; by id. */
export function knownPacks(): ReadonlyMap<string, KnownPack> {
  return new Map(
    [...bundledPacks].map(([id, bundled]) => {
      const loaded = loadBundled(bundled)
      return [id, { ...loaded, rulesOf: rulesOncePer(loaded.pack), hasReport: bundled.report !== undefined }]
    }),
  )
}

/** What people choose from. */
export function choiceOf({ pack, profiles }: LoadedPack): PackChoice {
  return {
    ...{ id: pack.id, title: pack.title, frequency: pack.frequency },
    profiles: profiles.map(profileChoice),
  }
}

export function profileChoice(profile: Profile): ProfileChoice {
  return {
    ...{ id: profile.id, title: profile.title, isSynthetic: profile.synthetic === true },
    units: profile.units.map((unit) => unitChoice(unit, profile)),
  }
}

function unitChoice(unit: Profile["units"][number], { tiers }: Profile): UnitChoice {
  const { code, name, aliases, tier, from, to } = unit
  const label: Bilingual = tiers.find((candidate) => candidate.code === tier)?.label ?? { vi: tier, en: tier }
  return {
    ...{ code, name, tier: label, searched: [code, name, ...aliases].map((text) => plainKey(text)).join(" ") },
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}

/** A workbook as it was read, and the pack that it was read by. */
export interface ReadBy {
  readonly known: KnownPack
  readonly received: Received
}

/** Reads a workbook by the pack that it was made from, else by the first that finds a form of its own in it. */
export function readBy(packs: ReadonlyMap<string, KnownPack>, picture: Picture, source: Source): ReadBy {
  const sheet = picture.sheets.find(({ name }) => name === mapSheetName)
  const made = packs.get((sheet && readMap(sheet)?.pack) ?? "")
  const readings = (made === undefined ? [...packs.values()] : [made]).map((known) => ({
    known,
    received: read(picture, source, known),
  }))
  const found = readings.find(
    ({ received: { file } }) => !("refusal" in file.outcome) || file.outcome.refusal.code !== "NO_FORM",
  )
  const [first] = readings
  if (first === undefined) throw new RangeError("no pack comes with the program")
  return found ?? first
}

/** Adds the verdict of the rules; `previousOf`: the unit's report of the period before, for those that look back. */
export function judged({ known, received }: ReadBy, previousOf?: LastReports["of"]): Received {
  const { file, profile } = received
  if (profile === undefined || !isTaken(file)) return received
  const { unit, period } = file.outcome.submission
  return checked(received, known.rulesOf, previousOf?.(profile, unit, period))
}
