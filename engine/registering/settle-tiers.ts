import type { Finding } from "../findings/finding"
import { message, type Message } from "../messages/catalogue"
import type { Tier } from "../model/profile"
import { layoutFinding } from "../reading/layout-finding"
import { matchKey } from "../text/matching"
import type { TieredUnit } from "./codes"
import type { Entry, HeadingEntry, UnitEntry } from "./entries"
import { bare, type TierWords } from "./tier-words"

export interface SettledTiers {
  readonly units: readonly TieredUnit[]
  readonly reasons: ReadonlyMap<Entry, Message>
  /** The unit that a heading names: those below it stand under that unit. */
  readonly named: ReadonlyMap<HeadingEntry, UnitEntry>
  readonly findings: readonly Finding[]
}

/**
 * Says of which tier each unit is: by its own cell, by the heading above it, by its sheet or title, and last by the words
 * its name begins with. A heading that names no tier may name a unit of the list.
 */
export function settleTiers(entries: readonly Entry[], words: TierWords, tiers: readonly Tier[]): SettledTiers {
  const reasons = new Map<Entry, Message>()
  const findings: Finding[] = []
  const all = listed(tiers)
  const tierOfHeading = new Map<HeadingEntry, Tier>()
  const named = new Map<HeadingEntry, UnitEntry>()
  const byName = unitsByName(entries)
  for (const entry of entries) {
    if (entry.kind !== "heading") continue
    const said = words.named(entry.text)
    const [unit, ...others] = byName.get(bare(matchKey(entry.text))) ?? []
    if (said !== undefined && "tier" in said) {
      tierOfHeading.set(entry, said.tier)
      if (!said.isExact) {
        const facts = { written: entry.text, tier: said.tier.label }
        findings.push(at(entry, "info", message("registering.tierFromHeading", facts)))
      }
    } else if (unit !== undefined && others.length === 0) {
      named.set(entry, unit)
      const outer = headingAround(entry, named)
      const tier = outer === undefined || outer === unit.draft.heading ? undefined : tierOfHeading.get(outer)
      if (tier !== undefined) tierOfHeading.set(entry, tier)
    } else if (said === undefined) {
      reasons.set(entry, message("registering.unknownHeading", { written: entry.text, tiers: all }))
    } else {
      const facts = { written: entry.text, tiers: listed(said.several) }
      reasons.set(entry, message("registering.severalTiers", facts))
    }
  }
  const units = entries.flatMap((entry): readonly TieredUnit[] => {
    if (entry.kind !== "unit") return []
    const { name, tier: cell, heading, outer, above } = entry.draft
    if (cell !== undefined) {
      const said = words.named(cell.text)
      if (said !== undefined && "tier" in said) return [{ entry, tier: said.tier }]
      reasons.set(
        entry,
        said === undefined
          ? message("registering.unknownTier", { written: cell.text, tiers: all })
          : message("registering.severalTiers", { written: cell.text, tiers: listed(said.several) }),
      )
      return []
    }
    const given = (heading === undefined ? undefined : tierOfHeading.get(heading)) ?? outer
    // Under a heading that is not understood the name decides nothing: the heading says otherwise, in words unknown.
    const guess = heading !== undefined && reasons.has(heading) ? undefined : words.ofName(name)
    if (given === undefined) {
      if (guess === undefined) reasons.set(entry, message("registering.noTier", { written: name, tiers: all }))
      else findings.push(at(entry, "warning", message("registering.tierFromName", { unit: name, tier: guess.label })))
      return guess === undefined ? [] : [{ entry, tier: guess }]
    }
    if (above?.kind === "unit") {
      const facts = { unit: name, parent: above.draft.name, tier: given.label }
      findings.push(at(entry, "warning", message("registering.tierBelow", facts)))
    } else if (guess !== undefined && guess !== given) {
      const facts = { unit: name, tier: given.label, other: guess.label }
      findings.push(at(entry, "warning", message("registering.tierConflict", facts)))
    }
    return [{ entry, tier: given }]
  })
  return { units, reasons, named, findings }
}

/** The heading whose tier may hold below one that names a unit: the nearest that names none, unless it is numbered beside it. */
function headingAround(entry: HeadingEntry, named: ReadonlyMap<HeadingEntry, UnitEntry>): HeadingEntry | undefined {
  let outer = entry.outer
  while (outer !== undefined && named.has(outer)) outer = outer.outer
  if (outer?.mark === undefined || entry.mark === undefined) return outer
  return outer.mark.depth < entry.mark.depth ? outer : undefined
}

function at(entry: HeadingEntry | UnitEntry, severity: "info" | "warning", said: Message): Finding {
  const cell = entry.kind === "heading" ? entry.cell : entry.draft.nameCell
  return layoutFinding(severity, said, {
    place: { sheet: entry.row.sheet, address: cell.address },
    value: cell.written,
  })
}

/** Tiers as people choose among them: `I (Cấp I), huyen (Cấp huyện)`. */
function listed(tiers: readonly Tier[]): { readonly vi: string; readonly en: string } {
  const text = (language: "vi" | "en"): string =>
    tiers.map(({ code, label }) => `${code}: ${label[language]}`).join("; ")
  return { vi: text("vi"), en: text("en") }
}

/** Units by the keys of their names and other names, without `UBND` and its like. */
export function unitsByName(entries: readonly Entry[]): ReadonlyMap<string, readonly UnitEntry[]> {
  const found = new Map<string, UnitEntry[]>()
  for (const entry of entries) {
    if (entry.kind !== "unit") continue
    for (const key of new Set([entry.draft.name, ...entry.draft.aliases].map((name) => bare(matchKey(name))))) {
      const others = found.get(key)
      if (others === undefined) found.set(key, [entry])
      else others.push(entry)
    }
  }
  return found
}
