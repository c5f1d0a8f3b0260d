import { decimalText } from "../figures/writing"
import { figureOf } from "../figures/figure"
import type { Finding } from "../findings/finding"
import { message, type Message } from "../messages/catalogue"
import type { Tier } from "../model/profile"
import { layoutFinding } from "../reading/layout-finding"
import type { UnitEntry } from "./entries"
import type { ListCell } from "./list-rows"

/** A unit whose tier is settled. */
export interface TieredUnit {
  readonly entry: UnitEntry
  readonly tier: Tier
}

export interface Codes {
  readonly codes: ReadonlyMap<UnitEntry, string>
  /** Why the code of a row cannot be used. */
  readonly reasons: ReadonlyMap<UnitEntry, Message>
  readonly findings: readonly Finding[]
}

interface Written {
  readonly entry: UnitEntry
  readonly cell: ListCell
  readonly text: string
  /** A number that shows no zeros of its own: Excel may have dropped some. */
  readonly isBare: boolean
}

const usable = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/

/** The codes that the list gives. Numbers are compared with the other codes of their tier, which may have zeros before them. */
export function codesOf(units: readonly TieredUnit[]): Codes {
  const codes = new Map<UnitEntry, string>()
  const reasons = new Map<UnitEntry, Message>()
  const findings: Finding[] = []
  const byTier = new Map<Tier, Written[]>()
  for (const { entry, tier } of units) {
    const { code: cell, name } = entry.draft
    if (cell === undefined) continue
    const text = shownCode(cell)
    if (text === undefined) {
      reasons.set(entry, message("registering.badCode", { written: cell.text }))
      continue
    }
    const isNumber = cell.content.type === "number"
    if (isNumber && text !== cell.text) {
      const facts = { unit: name, written: cell.text, code: text }
      findings.push(codeFinding("info", message("registering.shownCode", facts), entry, cell))
    }
    const written = { entry, cell, text, isBare: isNumber && text === cell.text }
    const group = byTier.get(tier) ?? []
    group.push(written)
    byTier.set(tier, group)
  }
  for (const [tier, group] of byTier) {
    const digits = digitsOf(group)
    for (const { entry, cell, text, isBare } of group) {
      const code = isBare && digits !== undefined ? text.padStart(digits, "0") : text
      codes.set(entry, code)
      if (code === text) continue
      const facts = { unit: entry.draft.name, written: text, digits: String(digits), code }
      findings.push(codeFinding("warning", message("registering.padded", facts), entry, cell))
    }
    const [odd] = digits === undefined ? group.filter(({ isBare }) => isBare) : []
    if (odd === undefined || lengthsOf(group).size < 2) continue
    const facts = { tier: tier.label, codes: examples(group) }
    findings.push(codeFinding("warning", message("registering.codeLengths", facts), odd.entry, odd.cell))
  }
  return { codes, reasons, findings }
}

function codeFinding(severity: "info" | "warning", said: Message, { row }: UnitEntry, cell: ListCell): Finding {
  return layoutFinding(severity, said, { place: { sheet: row.sheet, address: cell.address }, value: cell.text })
}

/** The code as Excel shows it: a number under the format `00000` has its zeros. Undefined where it can be no code. */
function shownCode({ content, text, format }: ListCell): string | undefined {
  if (content.type === "text") return usable.test(text) ? text : undefined
  if (content.type !== "number") return undefined
  const digits = decimalText(figureOf(content.value))
  if (!/^\d{1,15}$/.test(digits)) return undefined
  return /^0+$/.test(format ?? "") ? digits.padStart(format?.length ?? 0, "0") : digits
}

/** How many digits the codes of a tier have, by those that have lost none; undefined where that is not clear. */
function digitsOf(group: readonly Written[]): number | undefined {
  const whole = group.filter(({ isBare }) => !isBare)
  if (group.some(({ text }) => !/^\d+$/.test(text))) return undefined
  const longest = Math.max(...group.map(({ text }) => text.length))
  if (whole.length > 0) return whole.every(({ text }) => text.length === longest) ? longest : undefined
  const full = group.filter(({ text }) => text.length === longest).length
  return full > 1 && 2 * full >= group.length ? longest : undefined
}

function lengthsOf(group: readonly Written[]): ReadonlySet<number> {
  return new Set(group.map(({ text }) => text.length))
}

/** A code of each length. */
function examples(group: readonly Written[]): string {
  const lengths = [...lengthsOf(group)].sort((a, b) => a - b)
  return lengths.flatMap((length) => group.find(({ text }) => text.length === length)?.text ?? []).join(", ")
}
