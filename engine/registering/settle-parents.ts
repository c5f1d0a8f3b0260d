import type { Finding } from "../findings/finding"
import { message, type Message } from "../messages/catalogue"
import type { Profile } from "../model/profile"
import { layoutFinding } from "../reading/layout-finding"
import { matchKey } from "../text/matching"
import type { Entry, HeadingEntry, UnitEntry } from "./entries"
import { unitsByName } from "./settle-tiers"
import { bare } from "./tier-words"

export interface SettledParents {
  readonly parents: ReadonlyMap<UnitEntry, UnitEntry>
  /** Units that stand below themselves. */
  readonly reasons: ReadonlyMap<UnitEntry, Message>
  readonly findings: readonly Finding[]
}

/** So many codes are named where several units fit. */
const mostCodes = 10

/**
 * Says under which unit each stands: by its own cell, by its number, by the heading that names a unit. `codes` are those of
 * the units that are kept.
 */
export function settleParents(
  entries: readonly Entry[],
  codes: ReadonlyMap<UnitEntry, string>,
  named: ReadonlyMap<HeadingEntry, UnitEntry>,
  { name: province }: Profile["province"],
): SettledParents {
  const parents = new Map<UnitEntry, UnitEntry>()
  const reasons = new Map<UnitEntry, Message>()
  const findings: Finding[] = []
  const byName = unitsByName(entries)
  const withCode = finderByCode(codes)
  for (const entry of codes.keys()) {
    const { name: unit, parent: cell, heading, above } = entry.draft
    const say = (said: Message): void => {
      const where = cell ?? entry.draft.nameCell
      findings.push(
        layoutFinding("warning", said, {
          place: { sheet: entry.row.sheet, address: where.address },
          value: where.text,
        }),
      )
    }
    const found = cell === undefined ? undefined : withCode(cell.text)
    const candidates = cell === undefined ? [] : (byName.get(bare(matchKey(cell.text))) ?? [])
    const kept = candidates.filter((candidate) => codes.has(candidate))
    const [only, ...others] = found === undefined ? kept : [found]
    if (only !== undefined && others.length === 0) parents.set(entry, only)
    else if (only !== undefined) {
      const listed = kept
        .slice(0, mostCodes)
        .map((candidate) => codes.get(candidate))
        .join(", ")
      say(message("registering.severalParents", { unit, written: cell?.text ?? "", codes: listed }))
    } else if (cell !== undefined) {
      if (candidates.length > 0) say(message("registering.parentNotUnderstood", { unit, written: cell.text }))
      else if (!isProvince(cell.text, province)) say(message("registering.noSuchParent", { unit, written: cell.text }))
    } else {
      const over = above ?? (heading === undefined ? undefined : named.get(heading))
      if (over?.kind === "unit" && codes.has(over)) parents.set(entry, over)
      else if (over !== undefined) say(message("registering.parentNotUnderstood", { unit, written: writtenIn(over) }))
    }
  }
  const circular = inCircles(parents)
  for (const entry of circular) {
    reasons.set(entry, message("registering.circular", { written: entry.draft.name }))
    parents.delete(entry)
  }
  for (const [entry, parent] of [...parents]) {
    if (!circular.has(parent)) continue
    parents.delete(entry)
    const facts = { unit: entry.draft.name, written: parent.draft.name }
    const place = { sheet: entry.row.sheet, address: entry.draft.nameCell.address }
    findings.push(layoutFinding("warning", message("registering.parentNotUnderstood", facts), { place }))
  }
  return { parents, reasons, findings }
}

/** Finds the unit with a code; a number that has lost its zeros fits too, where it fits one unit only. */
export function finderByCode(codes: ReadonlyMap<UnitEntry, string>): (text: string) => UnitEntry | undefined {
  const exact = new Map<string, UnitEntry>()
  const bareNumbers = new Map<string, UnitEntry | "several">()
  for (const [entry, code] of codes) {
    exact.set(code.toUpperCase(), entry)
    if (!/^\d+$/.test(code)) continue
    const number = code.replace(/^0+/, "")
    bareNumbers.set(number, bareNumbers.has(number) ? "several" : entry)
  }
  return (text) => {
    const found = exact.get(text.toUpperCase()) ?? bareNumbers.get(text)
    return found === "several" ? undefined : found
  }
}

/** `UBND tỉnh`, `Tỉnh Vĩnh Phúc`: the units below it are those that report to the department itself. */
function isProvince(text: string, province: string): boolean {
  return `${bare(matchKey(province))} `.startsWith(`${bare(matchKey(text))} `)
}

function writtenIn({ row }: Entry): string {
  return [...row.cells.values()].map(({ text }) => text).join(" | ")
}

function inCircles(parents: ReadonlyMap<UnitEntry, UnitEntry>): ReadonlySet<UnitEntry> {
  const circular = new Set<UnitEntry>()
  const walked = new Set<UnitEntry>()
  for (const entry of parents.keys()) {
    const path = new Set<UnitEntry>()
    let at: UnitEntry | undefined = entry
    for (; at !== undefined && !walked.has(at) && !path.has(at); at = parents.get(at)) path.add(at)
    if (at !== undefined && path.has(at)) {
      const line = [...path]
      for (const member of line.slice(line.indexOf(at))) circular.add(member)
    }
    for (const one of path) walked.add(one)
  }
  return circular
}
