import { message, type Message } from "../messages/catalogue"
import type { Bilingual } from "../model/bilingual"
import { matchKey } from "../text/matching"
import type { TieredUnit } from "./codes"
import type { Entry, HeadingEntry, UnitEntry } from "./entries"
import { bare } from "./tier-words"

/**
 * Rows that cannot all stand: of a unit that is there twice the first is kept; of different units with one code none is,
 * since nothing says whose it is. Codes that differ in case only are one code: files are named after them.
 */
export function repeatedUnits(
  units: readonly TieredUnit[],
  codes: ReadonlyMap<UnitEntry, string>,
  named: ReadonlyMap<HeadingEntry, UnitEntry>,
): ReadonlyMap<UnitEntry, Message> {
  const reasons = new Map<UnitEntry, Message>()
  const coded = units.filter(({ entry }) => codes.has(entry))
  for (const group of groups(coded, ({ entry }) => codes.get(entry)?.toUpperCase() ?? "")) {
    const [first, ...others] = group
    if (first === undefined || others.length === 0) continue
    const isOne = group.every(({ entry }) => nameKey(entry) === nameKey(first.entry))
    const examples = group.slice(0, mostRows + 1).map(({ entry }) => entry)
    for (const { entry } of isOne ? others : group) {
      const rows = rowsOf(examples.filter((other) => other !== entry))
      const code = codes.get(entry) ?? ""
      const written = entry.draft.name
      reasons.set(
        entry,
        isOne ? message("registering.repeated", { written, rows }) : message("registering.codeTaken", { code, rows }),
      )
    }
  }
  const context = ({ entry, tier }: TieredUnit): string => {
    const { heading, above, parent } = entry.draft
    const unit = above ?? (heading === undefined ? undefined : named.get(heading))
    const place = unit === undefined ? "" : `${unit.row.sheet}\n${unit.row.row}`
    return [nameKey(entry), tier.code, matchKey(parent?.text ?? ""), place].join("\n")
  }
  for (const group of groups(units, context)) {
    const whole = group.filter(({ entry }) => codes.has(entry) && !reasons.has(entry))
    const bareOnes = group.filter(({ entry }) => entry.draft.code === undefined)
    const kept = whole[0] ?? bareOnes[0]
    for (const { entry } of bareOnes.filter((one) => one !== kept)) {
      const rows = kept === undefined ? rowsOf([]) : rowsOf([kept.entry])
      reasons.set(entry, message("registering.repeated", { written: entry.draft.name, rows }))
    }
  }
  return reasons
}

function nameKey({ draft }: UnitEntry): string {
  return bare(matchKey(draft.name))
}

function groups<T>(list: readonly T[], key: (one: T) => string): readonly (readonly T[])[] {
  const found = new Map<string, T[]>()
  for (const one of list) {
    const of = key(one)
    const group = found.get(of)
    if (group === undefined) found.set(of, [one])
    else group.push(one)
  }
  return [...found.values()]
}

/** So many rows are named beside a row; the others have the same said of them. */
const mostRows = 5

/** Rows as people find them: `Trang1, dòng 5; Trang2, dòng 7`. */
function rowsOf(entries: readonly Entry[]): Bilingual {
  const text = (word: string): string =>
    entries
      .slice(0, mostRows)
      .map(({ row }) => `${row.sheet}, ${word} ${row.row}`)
      .join("; ")
  return { vi: text("dòng"), en: text("row") }
}
