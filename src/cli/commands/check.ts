import {
  cellNames,
  isTaken,
  peersAmong,
  ruleOutcomes,
  rulesOncePer,
  type LastReports,
  type Received,
  type ResultFormat,
} from "../../../engine/index"
import { version } from "../../../package.json"
import { writeWhole } from "../atomic-write"
import { CallError } from "../call-error"
import { fileJson, totalCounts } from "../check-json"
import { fileText } from "../check-text"
import { dayOption } from "../days"
import { askingIn, lastReports, lastText, outcomeOf } from "../last-reports"
import type { Call } from "../options"
import { receiveAll, type ReceivedAll } from "../receive"
import { namedProfile, resourcesOf, type Resources } from "../resources"
import { formatNames, formatOption, outputOption } from "../results-option"
import { jsonText, word, type Terminal } from "../terminal"
import type { Command } from "./command"

/** Checks workbooks or folders of them. */
export const check: Command = {
  name: "check",
  usage: `check PATH… [--pack P] [--profile R] [--previous PATH] [--format ${formatNames.join("|")}] [-o FILE] [--today DAY] [--json]`,
  does: { vi: "kiểm tra biểu đã điền", en: "checks filled workbooks" },
  options: {
    ...{ "--pack": "value", "--profile": "value", "--previous": "value" },
    ...{ "--format": "value", "-o": "value", "--today": "value" },
  },

  async run(call, terminal) {
    if (call.paths.length === 0) throw CallError.of("call.noPath", { command: "check" })
    const wanted = formatOption(call)
    const output = await outputOption(call)
    const resources = await resourcesOf(call)
    const profile = await namedProfile(call, resources)
    const last = await lastReports(call, resources, profile, terminal)
    const request = {
      resources,
      profile,
      receivedOn: () => undefined,
      ...(last === undefined ? {} : { previousOf: last.of }),
    }
    const all = await receiveAll(call.paths, request, terminal)
    const text =
      typeof wanted === "string"
        ? ownText(all, { wanted, resources, last, terminal })
        : formattedText(all, { format: wanted.format, resources, last, terminal, call })
    const counts = totalCounts(all.received)
    if (output === undefined) terminal.out(text)
    else {
      await writeWhole(output, Buffer.from(text))
      if (!terminal.isQuiet)
        terminal.err(`${word(terminal, "check.total", counts)}\n${word(terminal, "check.written", { path: output })}\n`)
    }
    return counts.errors > 0 || counts.rejected > 0 ? 1 : 0
  },
}

interface Around {
  readonly resources: Resources
  readonly last: LastReports | undefined
  readonly terminal: Terminal
}

function ownText(
  { received, skipped }: ReceivedAll,
  { wanted, resources, last, terminal }: Around & { readonly wanted: "text" | "json" },
): string {
  const previous = last && outcomeOf(last, askingIn(received), terminal)
  const counts = totalCounts(received)
  // Beside the text of a file its form is seen; JSON sentences stand alone.
  const nameOf = cellNames(resources.pack, terminal.language, wanted === "text")
  if (wanted === "json") {
    const files = received.map(({ file }) => fileJson(file, nameOf, terminal))
    return jsonText({ files, skipped, counts, ...(previous === undefined ? {} : { previous }) })
  }
  return [
    ...received.map((one) => fileText(one, nameOf, terminal)),
    ...(skipped.length > 0 ? [`${word(terminal, "check.skipped", { files: skipped.join(", ") })}\n`] : []),
    ...(previous ? lastText(previous, terminal) : []).map((line) => `${line}\n`),
    `${word(terminal, "check.total", counts)}\n`,
  ].join("")
}

function formattedText(
  { received, skipped }: ReceivedAll,
  { format, resources, last, terminal, call }: Around & { readonly format: ResultFormat; readonly call: Call },
): string {
  const date = dayOption(call, "--today")
  const rulesOf = rulesOncePer(resources.pack)
  const needsOutcomes = format.needs.includes("outcomes")
  const peersOf = peersAmong(received, last?.of)
  const files = received.map((one) => ({
    ...one,
    outcomes: needsOutcomes ? ruleOutcomes(one, rulesOf, previousOf(one, last), peersOf(one)) : [],
  }))
  const { language } = terminal
  return format.write({
    ...{ pack: resources.pack, files, skipped, language, version },
    ...(date === undefined ? {} : { date }),
  })
}

/** The report that the file was held against when it was checked. */
function previousOf({ file, profile }: Received, last: LastReports | undefined): ReturnType<LastReports["of"]> {
  if (last === undefined || profile === undefined || !isTaken(file)) return undefined
  const { unit, period } = file.outcome.submission
  return last.of(profile, unit, period)
}
