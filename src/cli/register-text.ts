import { say, type Finding, type LedgerRow } from "../../engine/index"
import { countsOf, type Outcome } from "./register-json"
import { plain, word, type Terminal } from "./terminal"

/** What `register` says to people: what was written, what was taken with a doubt, and every row not understood. */
export function registerText({ profile, base, registered }: Outcome, terminal: Terminal): string {
  const { units, findings, ledger } = registered
  const { language } = terminal
  const counts = countsOf(registered)
  const tiers = base.tiers.map(({ code, label }) => {
    return `${label[language]} ${units.filter(({ tier }) => tier === code).length}`
  })
  const lines: string[] = []
  if (profile !== undefined) {
    const facts = { path: profile, count: units.length, tiers: tiers.join(", ") }
    lines.push(word(terminal, "register.written", facts), word(terminal, "register.details", counts))
  }
  lines.push(word(terminal, "register.rows", counts))
  const shown = terminal.isQuiet ? findings.filter(({ severity }) => severity !== "info") : findings
  lines.push(...shown.map((finding) => findingLine(finding, terminal)))
  if (counts.notUnderstood > 0) lines.push(word(terminal, "register.notUnderstood", { count: counts.notUnderstood }))
  lines.push(...runsOf(ledger.filter(({ as }) => as === "notUnderstood")).flatMap((run) => rowLines(run, terminal)))
  return lines.map((line) => `${line}\n`).join("")
}

function findingLine({ severity, place, message }: Finding, terminal: Terminal): string {
  const label = word(terminal, `severity.${severity}`, {})
  const where = place === undefined ? "" : `${place.sheet}!${place.address}: `
  return plain(`${label} ${where}${say(message, terminal.language, String)}`)
}

/** Rows that follow one another for one reason, with the same facts, are said at once. */
function runsOf(rows: readonly LedgerRow[]): readonly (readonly LedgerRow[])[] {
  const runs: LedgerRow[][] = []
  for (const row of rows) {
    const last = runs.at(-1)
    const before = last?.at(-1)
    const isSame = before?.sheet === row.sheet && JSON.stringify(before.reason) === JSON.stringify(row.reason)
    if (isSame && last !== undefined) last.push(row)
    else runs.push([row])
  }
  return runs
}

function rowLines(run: readonly LedgerRow[], terminal: Terminal): readonly string[] {
  const [first] = run
  const last = run.at(-1)
  if (first?.reason === undefined || last === undefined) return []
  const [sheet, row, to] = [first.sheet, String(first.row), String(last.row)]
  const where =
    run.length === 1
      ? word(terminal, "register.row", { sheet, row })
      : word(terminal, "register.rowsTo", { sheet, row, to })
  const texts = run.map(({ text }) => (text.length > 120 ? `${text.slice(0, 119)}…` : text))
  return [
    plain(`  ${where}${say(first.reason, terminal.language, String)}`),
    ...texts.map((text) => plain(`      ${text}`)),
  ]
}
