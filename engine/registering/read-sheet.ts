import type { Finding } from "../findings/finding"
import { message } from "../messages/catalogue"
import type { Tier } from "../model/profile"
import { layoutFinding } from "../reading/layout-finding"
import type { Sheet } from "../workbook/picture"
import { columnFindings } from "./column-findings"
import type { Entry, HeadingEntry } from "./entries"
import { headersIn } from "./find-header"
import { listRows, type ListRow } from "./list-rows"
import { readBlock } from "./read-block"
import type { TierWords } from "./tier-words"

/** The rows of a sheet, each with what it is, and what is to be said of the sheet. */
export interface SheetRead {
  readonly entries: readonly Entry[]
  readonly findings: readonly Finding[]
}

/** Reads a visible sheet from the top: titles, a header, headings and units under it, a signature; then perhaps a header again. */
export function readSheet(sheet: Sheet, words: TierWords): SheetRead {
  const { rows, covered } = listRows(sheet)
  const findings: Finding[] = covered.map(({ address, written }) =>
    layoutFinding("warning", message("registering.covered", { written }), {
      place: { sheet: sheet.name, address },
      value: written,
    }),
  )
  const headers = headersIn(rows)
  const first = headers.findIndex((header) => header !== undefined)
  if (first < 0) {
    const reason = message("registering.noHeader", { sheet: sheet.name })
    return { entries: rows.map((row) => ({ kind: "notUnderstood", row, reason })), findings }
  }
  const outer = outerTier(sheet, rows.slice(0, first), words, findings)
  const entries: Entry[] = rows.slice(0, first).map((row) => ({ kind: "title", row }))
  let heading: HeadingEntry | undefined
  for (let at = first; at < rows.length;) {
    const header = headers[at]
    if (header === undefined) throw new Error("a block of a list begins with its header")
    const next = headers.findIndex((other, i) => other !== undefined && i >= at + header.height)
    const end = next < 0 ? rows.length : next
    entries.push(...rows.slice(at, at + header.height).map((row) => ({ kind: "header", row }) as const))
    const block = rows.slice(at + header.height, end)
    findings.push(...columnFindings(sheet.name, header, block))
    const read = readBlock(block, header, words, { ...(heading ? { heading } : {}), ...(outer ? { outer } : {}) })
    entries.push(...read.entries)
    findings.push(...read.findings)
    heading = read.heading
    at = end
  }
  return { entries, findings }
}

/** The tier that the sheet's name says, else the title nearest above the list that is nothing but the name of one. */
function outerTier(sheet: Sheet, titles: readonly ListRow[], words: TierWords, findings: Finding[]): Tier | undefined {
  const bySheet = words.named(sheet.name)
  if (bySheet !== undefined && "tier" in bySheet) {
    const { tier, isExact } = bySheet
    if (!isExact)
      findings.push(
        layoutFinding("info", message("registering.tierFromSheet", { written: sheet.name, tier: tier.label })),
      )
    return tier
  }
  for (const { address, text } of titles.flatMap(({ cells }) => [...cells.values()]).reverse()) {
    const said = words.named(text)
    if (said === undefined || !("tier" in said) || !said.isExact) continue
    const place = { sheet: sheet.name, address }
    const facts = { written: text, tier: said.tier.label }
    findings.push(layoutFinding("info", message("registering.tierFromTitle", facts), { place, value: text }))
    return said.tier
  }
  return undefined
}
