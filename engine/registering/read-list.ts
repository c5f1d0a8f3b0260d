import type { Finding } from "../findings/finding"
import { message, type Message } from "../messages/catalogue"
import type { Profile, ReportingUnit } from "../model/profile"
import { layoutFinding } from "../reading/layout-finding"
import { matchKey } from "../text/matching"
import { positionOf } from "../workbook/address"
import type { Picture } from "../workbook/picture"
import { codesOf } from "./codes"
import type { Entry, UnitEntry } from "./entries"
import type { LedgerRow, Registered } from "./ledger"
import { readSheet } from "./read-sheet"
import { repeatedUnits } from "./repeated"
import { sharedNames } from "./shared-names"
import { settleParents } from "./settle-parents"
import { settleWholes } from "./settle-wholes"
import { settleTiers } from "./settle-tiers"
import { suggestedCodes } from "./suggested-codes"
import { tierWords } from "./tier-words"

/**
 * Reads a department's own list of units for a profile, whose tiers it may use. Every row that is not empty comes to one
 * end; a row with several readings becomes no unit and says why.
 */
export function readList(picture: Picture, { tiers, province }: Pick<Profile, "tiers" | "province">): Registered {
  const words = tierWords(tiers)
  const findings: Finding[] = []
  const entries: Entry[] = []
  for (const sheet of picture.sheets) {
    if (sheet.visibility === "visible") {
      const read = readSheet(sheet, words)
      entries.push(...read.entries)
      findings.push(...read.findings)
    } else if (sheet.cells.size > 0) {
      findings.push(layoutFinding("warning", message("registering.hiddenSheet", { sheet: sheet.name })))
    }
  }
  const tiered = settleTiers(entries, words, tiers)
  const given = codesOf(tiered.units)
  const sound = tiered.units.filter(({ entry }) => !given.reasons.has(entry))
  const repeated = repeatedUnits(sound, given.codes, tiered.named)
  const kept = sound.filter(({ entry }) => !repeated.has(entry))
  const codes = withSuggestions(
    kept.map(({ entry }) => entry),
    given.codes,
  )
  const above = settleParents(entries, codes.codes, tiered.named, province)
  const settled = kept.filter(({ entry }) => !above.reasons.has(entry))
  const wholes = settleWholes(entries, settled, codes.codes)
  findings.push(...tiered.findings, ...given.findings, ...codes.findings, ...above.findings, ...wholes.findings)

  const reasons = new Map<Entry, Message>([...tiered.reasons, ...given.reasons, ...repeated, ...above.reasons])
  const made = new Map<UnitEntry, ReportingUnit>()
  for (const { entry, tier } of kept) {
    const code = codes.codes.get(entry)
    if (code === undefined || reasons.has(entry)) continue
    const parent = above.parents.get(entry)
    const whole = wholes.wholes.get(entry)
    const codeOf = (other: UnitEntry | undefined): string | undefined => other && codes.codes.get(other)
    made.set(entry, unitOf(entry, code, tier.code, { parent: codeOf(parent), partOf: codeOf(whole) }))
  }
  findings.push(...rowFindings(entries, made), ...sharedNames(made))
  const ledger = entries.map((entry) => ledgerRow(entry, reasons, made))
  return { units: [...made.values()], findings: aboutTaken(findings, ledger), ledger }
}

/** What was taken from a row is of no interest where the row is not taken: its reason says it all. */
function aboutTaken(findings: readonly Finding[], ledger: readonly LedgerRow[]): readonly Finding[] {
  const key = (sheet: string, row: number | undefined): string => `${row ?? ""}\n${sheet}`
  const left = new Set(ledger.filter(({ as }) => as === "notUnderstood").map(({ sheet, row }) => key(sheet, row)))
  return findings.filter(({ place }) => {
    return place === undefined || !left.has(key(place.sheet, positionOf(place.address)?.row))
  })
}

interface Suggested {
  readonly codes: ReadonlyMap<UnitEntry, string>
  readonly findings: readonly Finding[]
}

/** The codes of the units that are kept, with one for each that has none. */
function withSuggestions(kept: readonly UnitEntry[], given: ReadonlyMap<UnitEntry, string>): Suggested {
  const lacking = kept.filter((entry) => !given.has(entry))
  const suggested = suggestedCodes(
    lacking.map(({ draft }) => draft.name),
    given.values(),
  )
  const made = new Map(lacking.map((entry, i) => [entry, suggested[i] ?? ""]))
  const codes = new Map(kept.map((entry) => [entry, given.get(entry) ?? made.get(entry) ?? ""]))
  const findings = [...made].map(([{ draft, row }, code]) =>
    layoutFinding("warning", message("registering.suggestedCode", { unit: draft.name, code }), {
      place: { sheet: row.sheet, address: draft.nameCell.address },
      value: draft.nameCell.written,
    }),
  )
  return { codes, findings }
}

function unitOf(
  { draft }: UnitEntry,
  code: string,
  tier: string,
  { parent, partOf }: Readonly<Record<"parent" | "partOf", string | undefined>>,
): ReportingUnit {
  const { name, from, to } = draft
  const keys = new Set([matchKey(name)])
  const aliases = draft.aliases.filter((alias) => !keys.has(matchKey(alias)) && keys.add(matchKey(alias)))
  return {
    ...{ code, name, aliases, tier },
    ...(parent === undefined ? {} : { parent }),
    ...(partOf === undefined ? {} : { partOf }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}

/** Text in an old encoding, and notes, of the rows that were understood. */
function rowFindings(entries: readonly Entry[], made: ReadonlyMap<UnitEntry, ReportingUnit>): readonly Finding[] {
  return entries.flatMap((entry): readonly Finding[] => {
    if (entry.kind !== "heading" && !(entry.kind === "unit" && made.has(entry))) return []
    const { sheet } = entry.row
    const decoded = [...entry.row.cells.values()]
      .filter(({ encoding }) => encoding !== "unicode")
      .map(({ address, written, encoding, text }) =>
        layoutFinding("info", message("registering.decoded", { written, encoding, text }), {
          place: { sheet, address },
          value: written,
        }),
      )
    if (entry.kind === "heading") return decoded
    const notes = entry.draft.notes.map(({ address, text }) =>
      layoutFinding("info", message("registering.note", { unit: entry.draft.name, written: text }), {
        place: { sheet, address },
        value: text,
      }),
    )
    return [...decoded, ...notes]
  })
}

function ledgerRow(
  entry: Entry,
  reasons: ReadonlyMap<Entry, Message>,
  made: ReadonlyMap<UnitEntry, ReportingUnit>,
): LedgerRow {
  const { sheet, row, cells } = entry.row
  const ordered = [...cells.values()].sort((a, b) => a.column - b.column)
  const seen = { sheet, row, text: ordered.map(({ text }) => text).join(" | ") }
  const reason = entry.kind === "notUnderstood" ? entry.reason : reasons.get(entry)
  if (reason !== undefined) return { ...seen, as: "notUnderstood", reason }
  if (entry.kind !== "unit") return { ...seen, as: entry.kind === "notUnderstood" ? "title" : entry.kind }
  const unit = made.get(entry)
  if (unit === undefined) throw new Error("a row of a unit has become neither a unit nor a reason")
  return { ...seen, as: "unit", unit: unit.code }
}
