import {
  checked,
  mapSheetName,
  plainKey,
  read,
  readMap,
  rulesOncePer,
  type Bilingual,
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
}

/** The packs that come with the program, checked; by id. */
export function knownPacks(): ReadonlyMap<string, KnownPack> {
  return new Map(
    [...bundledPacks].map(([id, bundled]) => {
      const loaded = loadBundled(bundled)
      return [id, { ...loaded, rulesOf: rulesOncePer(loaded.pack) }]
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

/** The verdict of a workbook by the pack that it was made from, else by the first that finds a form of its own in it. */
export function judged(
  packs: ReadonlyMap<string, KnownPack>,
  picture: Picture,
  source: Source,
): { readonly known: KnownPack; readonly received: Received } {
  const sheet = picture.sheets.find(({ name }) => name === mapSheetName)
  const made = packs.get((sheet && readMap(sheet)?.pack) ?? "")
  const verdicts = (made === undefined ? [...packs.values()] : [made]).map((known) => ({
    known,
    received: checked(read(picture, source, known), known.rulesOf),
  }))
  const found = verdicts.find(
    ({ received: { file } }) => !("refusal" in file.outcome) || file.outcome.refusal.code !== "NO_FORM",
  )
  const [first] = verdicts
  if (first === undefined) throw new RangeError("no pack comes with the program")
  return found ?? first
}
