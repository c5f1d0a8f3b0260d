import { cellNames, lint, say, type LintFinding, type NameOf } from "../../engine/index"
import { coloured } from "./colour"
import type { ExitStatus } from "./commands/command"
import type { Call } from "./options"
import { namedProfile, type Resources } from "./resources"
import { plain, printJson, word, type Terminal } from "./terminal"

interface Linted {
  readonly resources: Resources
  readonly profiles: Resources["profiles"]
  readonly findings: readonly LintFinding[]
}

/** Looks over the rules of packs, each by all of its profiles or by the one of `--profile`; 1 where something is an error. */
export async function lintPacks(packs: readonly Resources[], call: Call, terminal: Terminal): Promise<ExitStatus> {
  const all: Linted[] = []
  for (const resources of packs) {
    const named = await namedProfile(call, resources)
    const profiles = named === undefined ? resources.profiles : [named]
    all.push({ resources, profiles, findings: lint(resources.pack, profiles) })
  }
  if (call.flags.has("--json")) printJson(terminal, { lint: all.map((one) => asJson(one, terminal)) })
  else for (const one of all) terminal.out(asText(one, terminal))
  return all.some(({ findings }) => countOf(findings, "error") > 0) ? 1 : 0
}

function countOf(findings: readonly LintFinding[], wanted: LintFinding["severity"]): number {
  return findings.filter(({ severity }) => severity === wanted).length
}

function asJson({ resources: { pack }, profiles, findings }: Linted, { language }: Terminal): unknown {
  const nameOf = cellNames(pack, language)
  return {
    ...{ pack: pack.id, version: pack.version, profiles: profiles.map(({ id }) => id) },
    findings: findings.map((finding) => ({ ...finding, message: say(finding.message, language, nameOf) })),
    counts: { errors: countOf(findings, "error"), warnings: countOf(findings, "warning") },
  }
}

function asText({ resources: { pack }, findings }: Linted, terminal: Terminal): string {
  const nameOf = cellNames(pack, terminal.language)
  const counts = { errors: countOf(findings, "error"), warnings: countOf(findings, "warning") }
  const head = word(terminal, "lint.counts", { pack: pack.id, version: pack.version, ...counts })
  return [`${head}\n`, ...findings.flatMap((finding) => findingLines(finding, nameOf, terminal))].join("")
}

function findingLines({ severity, message, asks }: LintFinding, nameOf: NameOf, terminal: Terminal): readonly string[] {
  const sentence = plain(say(message, terminal.language, nameOf))
  return [
    `  ${coloured(terminal, severity)} ${sentence}\n`,
    ...asks.map(({ rule, formula }) => `      ${word(terminal, "lint.asks", { rule, formula })}\n`),
  ]
}
