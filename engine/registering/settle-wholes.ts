import type { Finding } from "../findings/finding"
import { message, type Message } from "../messages/catalogue"
import { layoutFinding } from "../reading/layout-finding"
import { matchKey } from "../text/matching"
import type { TieredUnit } from "./codes"
import type { Entry, UnitEntry } from "./entries"
import { finderByCode } from "./settle-parents"
import { unitsByName } from "./settle-tiers"
import { bare } from "./tier-words"

export interface SettledWholes {
  readonly wholes: ReadonlyMap<UnitEntry, UnitEntry>
  readonly findings: readonly Finding[]
}

/**
 * Says whose report a unit's workbook is a part of, by the column that names that unit by code or by name; its own name says that
 * the workbook of its office is one of its parts. What cannot stand is left out and said: the unit then reports for itself.
 */
export function settleWholes(
  entries: readonly Entry[],
  units: readonly TieredUnit[],
  codes: ReadonlyMap<UnitEntry, string>,
): SettledWholes {
  const byName = unitsByName(entries)
  const withCode = finderByCode(codes)
  const forms = new Map(units.map(({ entry, tier }) => [entry, tier.forms]))
  const named = new Map<UnitEntry, readonly UnitEntry[]>()
  for (const { entry } of units) {
    const text = entry.draft.whole?.text
    if (text === undefined) continue
    const found = withCode(text)
    const candidates = found === undefined ? (byName.get(bare(matchKey(text))) ?? []) : [found]
    named.set(
      entry,
      candidates.filter((candidate) => forms.has(candidate)),
    )
  }
  const wholes = new Map<UnitEntry, UnitEntry>()
  const findings: Finding[] = []
  for (const [entry, candidates] of named) {
    const [whole, ...others] = candidates
    const { name: unit, whole: cell } = entry.draft
    const written = cell?.text ?? ""
    const say = (said: Message): void => {
      const place = { sheet: entry.row.sheet, address: cell?.address ?? entry.draft.nameCell.address }
      findings.push(layoutFinding("warning", said, { place, value: written }))
    }
    if (whole === undefined) say(message("registering.noSuchWhole", { unit, written }))
    else if (others.length > 0) {
      const listed = candidates.map((candidate) => codes.get(candidate)).join(", ")
      say(message("registering.severalWholes", { unit, written, codes: listed }))
    } else if (isPart(whole, named)) say(message("registering.wholeIsPart", { unit, written }))
    else {
      const lacking = (forms.get(entry) ?? []).filter((form) => forms.get(whole)?.includes(form) !== true)
      if (lacking.length === 0) wholes.set(entry, whole)
      else say(message("registering.wholeLacksForms", { unit, written, forms: lacking.join(", ") }))
    }
  }
  return { wholes, findings }
}

/** Whether a unit's workbook is a part of another unit's report, as the list has it. */
function isPart(entry: UnitEntry, named: ReadonlyMap<UnitEntry, readonly UnitEntry[]>): boolean {
  return (named.get(entry) ?? []).some((whole) => whole !== entry)
}
