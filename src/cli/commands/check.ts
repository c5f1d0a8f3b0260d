import {
  briefPeriod,
  cellNames,
  countsOf,
  gradeOf,
  gravestFirst,
  isTaken,
  say,
  type NameOf,
  type Received,
  type ReceivedFile,
  type Submission,
} from "../../../engine/index"
import { CallError } from "../call-error"
import { findingJson, refusalText, rejectedText } from "../finding-json"
import { lastReports, lastText, outcomeOf, type Asking } from "../last-reports"
import { periodJson } from "../period"
import { receiveAll } from "../receive"
import { namedProfile, resourcesOf } from "../resources"
import { coloured } from "../colour"
import { plain, printJson, word, type Terminal } from "../terminal"
import type { Command } from "./command"

/** Checks workbooks or folders of them. */
export const check: Command = {
  name: "check",
  usage: "check PATH… [--pack P] [--profile R] [--previous PATH] [--json]",
  does: { vi: "kiểm tra biểu đã điền", en: "checks filled workbooks" },
  options: { "--pack": "value", "--profile": "value", "--previous": "value" },

  async run(call, terminal) {
    if (call.paths.length === 0) throw CallError.of("call.noPath", { command: "check" })
    const resources = await resourcesOf(call)
    const profile = await namedProfile(call, resources)
    const last = await lastReports(call, resources, profile, terminal)
    const request = {
      resources,
      profile,
      receivedOn: () => undefined,
      ...(last === undefined ? {} : { previousOf: last.of }),
    }
    const { received, skipped } = await receiveAll(call.paths, request, terminal)
    const previous = last && outcomeOf(last, askingIn(received), terminal)
    const counts = totalCounts(received)
    const isJson = call.flags.has("--json")
    // Beside the text of a file its form is seen; JSON sentences stand alone.
    const nameOf = cellNames(resources.pack, terminal.language, !isJson)
    if (isJson) {
      const files = received.map(({ file }) => fileJson(file, nameOf, terminal))
      printJson(terminal, { files, skipped, counts, ...(previous === undefined ? {} : { previous }) })
    } else {
      for (const one of received) terminal.out(fileText(one, nameOf, terminal))
      if (skipped.length > 0) terminal.out(`${word(terminal, "check.skipped", { files: skipped.join(", ") })}\n`)
      for (const line of previous ? lastText(previous, terminal) : []) terminal.out(`${line}\n`)
      terminal.out(`${word(terminal, "check.total", counts)}\n`)
    }
    return counts.errors > 0 || counts.rejected > 0 ? 1 : 0
  },
}

/** The units whose workbooks could be taken: each may have a last report. */
function askingIn(received: readonly Received[]): readonly Asking[] {
  return received.flatMap(({ file, profile }) => {
    if (!isTaken(file) || profile === undefined) return []
    const { unit, period } = file.outcome.submission
    return [{ profile, unit, period }]
  })
}

function totalCounts(
  received: readonly Received[],
): Record<"files" | "accepted" | "findings" | "rejected" | "errors" | "warnings" | "undecided", number> {
  const taken = received.flatMap(({ file }) => (isTaken(file) ? [file] : []))
  const accepted = taken.filter((file) => file.outcome.findings.length === 0).length
  const counts = countsOf(taken.flatMap((file) => file.outcome.findings))
  const files = received.length
  return { files, accepted, findings: taken.length - accepted, rejected: files - taken.length, ...counts }
}

function fileJson(file: ReceivedFile, nameOf: NameOf, { language }: Terminal): unknown {
  const { source, outcome } = file
  if ("refusal" in outcome) {
    const message = refusalText(outcome.refusal, language)
    return { ...source, status: "rejected", reason: outcome.refusal.code, message, findings: [] }
  }
  const { submission, findings } = outcome
  return {
    ...source,
    status: findings.length === 0 ? "accepted" : "findings",
    ...{ unit: submission.unit, ...periodJson(submission.period), pack: submission.pack },
    ...codesJson(submission),
    findings: findings.map((finding) => findingJson(finding, language, nameOf)),
  }
}

/** The check codes by form; absent where there is none. */
function codesJson({ codes }: Submission): { readonly codes?: Readonly<Record<string, string>> } {
  return codes === undefined || codes.size === 0 ? {} : { codes: Object.fromEntries(codes) }
}

function fileText({ file, profile }: Received, nameOf: NameOf, terminal: Terminal): string {
  const { source, outcome } = file
  if ("refusal" in outcome) return rejectedText(source.file, outcome.refusal, terminal)
  const { submission, findings } = outcome
  const unit = profile?.units.find((candidate) => candidate.code === submission.unit)?.name ?? submission.unit
  const verdict =
    findings.length === 0 ? word(terminal, "check.accepted", {}) : word(terminal, "check.counts", countsOf(findings))
  const lines = gravestFirst(findings).map(({ findings: [finding, ...others], message }) => {
    const { place } = finding
    const label = coloured(terminal, gradeOf(finding))
    const isOne = place !== undefined && others.length === 0
    const where = isOne ? place.sheet + word(terminal, "check.cell", { address: place.address }) : ""
    return `    ${label} ${plain(where + say(message, terminal.language, nameOf))}\n`
  })
  const period = briefPeriod(submission.period, terminal.language)
  return `${plain(source.file)}: ${plain(unit)}, ${period}: ${verdict}\n${lines.join("")}`
}
