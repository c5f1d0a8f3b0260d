import { say, type Language, type Profile, type Registered } from "../../engine/index"
import { findingJson } from "./finding-json"

/** What a list came to: `profile` is where it was written, absent where no unit was read. */
export interface Outcome {
  readonly list: string
  readonly profile?: string
  /** The profile whose tiers, deadline and province are kept. */
  readonly base: Profile
  readonly registered: Registered
}

/** What `register --json` prints: see docs/register.md. */
export function registerJson({ list, profile, base, registered }: Outcome, language: Language): unknown {
  const { units, findings, ledger } = registered
  return {
    list,
    status: profile === undefined ? "noUnits" : "written",
    profile: profile ?? null,
    counts: countsOf(registered),
    tiers: base.tiers.map(({ code }) => ({ tier: code, units: units.filter(({ tier }) => tier === code).length })),
    rows: ledger.map(({ sheet, row, text, as, unit, reason }) => ({
      ...{ sheet, row, text, as },
      ...(unit === undefined ? {} : { unit }),
      ...(reason === undefined ? {} : { reason: reason.key, message: say(reason, language, String) }),
    })),
    findings: findings.map((finding) => findingJson(finding, language, String)),
  }
}

/** How much of what a list brought: rows by their end, codes by where they come from. */
export function countsOf({ units, findings, ledger }: Registered) {
  const rows = (as: string): number => ledger.filter((row) => row.as === as).length
  const found = (rule: string): number => findings.filter((finding) => finding.rule === rule).length
  const suggested = found("registering.suggestedCode")
  return {
    ...{ rows: ledger.length, title: rows("title"), header: rows("header"), heading: rows("heading") },
    ...{ unit: rows("unit"), notUnderstood: rows("notUnderstood") },
    ...{ given: units.length - suggested, padded: found("registering.padded"), suggested },
    aliases: units.reduce((sum, { aliases }) => sum + aliases.length, 0),
    parents: units.filter(({ parent }) => parent !== undefined).length,
  }
}
