import type { Finding } from "../findings/finding"
import { refusalOfUnit, type Refusal } from "../findings/refusal"
import { message } from "../messages/catalogue"
import type { Pack } from "../model/pack"
import { frequencyOf, type Frequency, type Period } from "../model/period"
import { unitsIn, type Profile, type ReportingUnit, type Tier } from "../model/profile"
import { matchKey } from "../text/matching"
import type { WorkbookMap } from "../workbook/map"
import { layoutFinding } from "./layout-finding"
import { isRowCode } from "./printed-codes"
import type { Cover, CoverEntry } from "./read-cover"
import { writtenPeriod } from "./written-period"

/** Whose workbook it is, for which period, and which hand-in; or why that cannot be said. */
export type Identity =
  | {
      readonly unit: ReportingUnit
      readonly period: Period
      readonly revision: number
      readonly findings: readonly Finding[]
    }
  | { readonly refusal: Refusal }

/** Refuses a workbook that was made from another pack, or from another version of this one. */
export function refusalOfPack(
  map: Pick<WorkbookMap, "pack" | "packVersion"> | undefined,
  { id, version }: Pack,
): Refusal | undefined {
  if (map === undefined || (map.pack === id && map.packVersion === version)) return undefined
  return { code: "WRONG_PACK_VERSION", detail: `${map.pack} ${map.packVersion} ≠ ${id} ${version}` }
}

/**
 * Says who handed in a workbook of a pack that reports so often, by its cover first and by the map it was issued with
 * second.
 */
export function identify(
  cover: Cover,
  map: WorkbookMap | undefined,
  { frequency }: Pick<Pack, "frequency">,
  profile: Profile,
): Identity {
  const findings: Finding[] = []
  const stated = cover.get("period")
  const statedPeriod = writtenPeriod(stated?.text ?? "", frequency)
  const issued = issuedFor(map, frequency)
  const period = statedPeriod ?? issued
  if (period === undefined) return { refusal: { code: unreadable(frequency), detail: stated?.text || "?" } }
  if (issued !== undefined && stated !== undefined && stated.text !== "" && statedPeriod !== issued) {
    const said =
      statedPeriod === undefined
        ? message("reading.period", { written: stated.text, issued: { period: issued } })
        : message("reading.periodConflict", { issued: { period: issued }, stated: { period: statedPeriod } })
    findings.push(at("warning", said, stated))
  }

  const code = cover.get("unitCode")
  const name = cover.get("unitName")
  const units = unitsIn(profile, period)
  const unit = unitOf(units, code?.text, name?.text, map?.unit)
  if (unit === undefined) {
    const former = unitOf(profile.units, code?.text, name?.text, map?.unit)
    const refusal = former && refusalOfUnit(profile, former.code, period)
    if (refusal?.code === "SUCCEEDED_UNIT") return { refusal }
    return { refusal: { code: "UNKNOWN_UNIT", detail: code?.text || name?.text || map?.unit || "?" } }
  }
  const isOfAnother = map !== undefined && unit.code !== map.unit
  if (isOfAnother) {
    findings.push(at("error", message("reading.unitConflict", { issued: map.unit, stated: unit.code }), code))
  }
  if (name !== undefined && name.text !== "" && !isNamed(unit, name.text)) {
    const said = message("reading.nameConflict", { code: unit.code, unit: unit.name, written: name.text })
    findings.push(at(units.some((other) => isNamed(other, name.text)) ? "error" : "warning", said, name))
  }

  const tier = cover.get("tier")
  const stood = profile.tiers.find(({ code: own }) => own === unit.tier)
  // The workbook of another unit states that unit's tier: that is said already.
  if (tier !== undefined && stood !== undefined && !isOfAnother && !isTier(stood, tier.text)) {
    // What is no tier at all is a note, or a word of the unit's own.
    if (profile.tiers.some((other) => isTier(other, tier.text))) {
      const said = message("reading.tierConflict", { unit: unit.name, tier: stood.label, written: tier.text })
      findings.push(at("warning", said, tier))
    }
  }

  const revision = cover.get("revision")
  if (revision !== undefined && revision.text !== "" && !/^\d{1,3}$/.test(revision.text)) {
    findings.push(at("warning", message("reading.revision", { written: revision.text }), revision))
    return { unit, period, revision: 0, findings }
  }
  return { unit, period, revision: Number(revision?.text ?? 0), findings }
}

function at(severity: Finding["severity"], said: Finding["message"], entry: CoverEntry | undefined): Finding {
  return layoutFinding(severity, said, entry === undefined ? {} : { place: entry.place, value: entry.text })
}

/** By the code on the cover; where none is written by the name; where nothing is written by the map. Never by likeness. */
function unitOf(units: readonly ReportingUnit[], code = "", name = "", issued = ""): ReportingUnit | undefined {
  if (code !== "") {
    // Excel makes 7 of a retyped 07.
    return units.find((unit) => unit.code === code) ?? only(units.filter((unit) => isRowCode(code, unit.code)))
  }
  if (name !== "") return only(units.filter((unit) => isNamed(unit, name)))
  return units.find((unit) => unit.code === issued)
}

function isNamed({ name, aliases }: ReportingUnit, text: string): boolean {
  const key = matchKey(text)
  return [name, ...aliases].some((own) => matchKey(own) === key)
}

/** Whether text is how a tier is called. */
function isTier({ code, label, spellings = [] }: Tier, text: string): boolean {
  const key = matchKey(text)
  return [code, label.vi, label.en, ...spellings].some((own) => matchKey(own) === key)
}

function only<T>([first, ...others]: readonly T[]): T | undefined {
  return others.length === 0 ? first : undefined
}

/** A period of another frequency is none that the pack reports for. */
function issuedFor(map: WorkbookMap | undefined, frequency: Frequency): Period | undefined {
  return map === undefined || frequencyOf(map.period) !== frequency ? undefined : map.period
}

function unreadable(frequency: Frequency): "UNREADABLE_YEAR" | "UNREADABLE_PERIOD" {
  return frequency === "year" ? "UNREADABLE_YEAR" : "UNREADABLE_PERIOD"
}
