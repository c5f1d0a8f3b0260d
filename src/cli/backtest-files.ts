import { backtest, decimalText, figureText, type Backtest, type TestedRule } from "../../engine/index"
import { coloured } from "./colour"
import type { ExitStatus } from "./commands/command"
import { askingIn, lastReports, lastText, outcomeOf } from "./last-reports"
import type { Call } from "./options"
import { receiveAll } from "./receive"
import { namedProfile, resourcesOf } from "./resources"
import { plain, printJson, word, type Terminal } from "./terminal"

/** Tries the rules of a pack on the submissions of `--backtest`, and counts; 1 where a file is rejected. */
export async function backtestFiles(call: Call, terminal: Terminal): Promise<ExitStatus> {
  const resources = await resourcesOf(call)
  const profile = await namedProfile(call, resources)
  const last = await lastReports(call, resources, profile, terminal)
  const request = {
    ...{ resources, profile, receivedOn: () => undefined },
    ...(last === undefined ? {} : { previousOf: last.of }),
  }
  const paths = [call.values.get("--backtest") ?? ""]
  const { received, skipped } = await receiveAll(paths, request, terminal)
  const { pack } = resources
  const tested = backtest(pack, received, last?.of)
  const previous = last && outcomeOf(last, askingIn(received), terminal)
  if (call.flags.has("--json")) {
    const rules = tested.rules.map(ruleJson)
    const { reports, notCounted } = tested
    const head = { pack: pack.id, version: pack.version, reports, notCounted, skipped }
    printJson(terminal, { backtest: { ...head, rules, ...(previous === undefined ? {} : { previous }) } })
  } else {
    const count = tested.reports
    const head = word(terminal, "backtest.reports", { pack: pack.id, version: pack.version, count })
    const lines = [head, ...(previous === undefined ? [] : lastText(previous, terminal)), ...textOf(tested, terminal)]
    terminal.out(`${lines.join("\n")}\n`)
  }
  return received.some(({ file }) => "refusal" in file.outcome) ? 1 : 0
}

/** In tenths of a per cent. */
function shareOf({ fails, judged }: TestedRule): number {
  return judged === 0 ? 0 : Math.round((fails.length * 1000) / judged)
}

function ruleJson(tested: TestedRule): unknown {
  const { rule, form, judged, undecided, fails, thresholds } = tested
  return {
    ...{ rule: rule.id, form, kind: rule.kind, severity: rule.severity },
    ...(rule.trial === undefined ? {} : { trial: true }),
    ...{ judged, fails: fails.length, undecided, percent: shareOf(tested) / 10, units: fails },
    thresholds: thresholds.map(({ parameter, now, setting, others }) => ({
      ...{ parameter, now: now.map(decimalText), ...(setting === undefined ? {} : { setting }) },
      others: others.map((other) => ({ value: decimalText(other.figure), fails: other.fails })),
    })),
  }
}

/** The rules that say something, the most frequent first, then the others by number. */
function textOf({ notCounted, rules }: Backtest, terminal: Terminal): readonly string[] {
  const loud = rules.filter(({ fails, undecided }) => fails.length + undecided > 0)
  const sorted = [...loud].sort((one, other) => shareOf(other) - shareOf(one))
  const quiet = rules.filter((one) => one.judged > 0 && !loud.includes(one))
  const never = rules.filter(({ judged }) => judged === 0).map(({ rule }) => rule.id)
  return [
    ...(notCounted.length === 0 ? [] : [word(terminal, "backtest.notCounted", { files: notCounted.join(", ") })]),
    ...sorted.flatMap((one) => ruleLines(one, terminal)),
    word(terminal, "backtest.quiet", { count: quiet.length }),
    ...(never.length === 0 ? [] : [word(terminal, "backtest.never", { rules: never.join(", ") })]),
  ]
}

const mostUnits = 5

function ruleLines(tested: TestedRule, terminal: Terminal): readonly string[] {
  const { rule, fails, judged, undecided, thresholds } = tested
  const share = figureText({ digits: shareOf(tested), places: 1 }, terminal.language)
  const facts = { rule: rule.id, fails: fails.length, judged, share, undecided }
  const units = fails.map(({ unit }) => unit)
  const few = units.slice(0, mostUnits).join(", ")
  const named =
    units.length <= mostUnits ? few : word(terminal, "backtest.more", { units: few, count: units.length - mostUnits })
  return [
    `  ${coloured(terminal, rule.severity)} ${word(terminal, "backtest.rule", facts)}`,
    ...(units.length === 0 ? [] : [`      ${plain(word(terminal, "backtest.units", { units: named }))}`]),
    ...(fails.length === 0 ? [] : thresholds.flatMap((threshold) => thresholdLines(threshold, terminal))),
  ]
}

function thresholdLines(
  { parameter, setting, now, others }: TestedRule["thresholds"][number],
  terminal: Terminal,
): readonly string[] {
  if (others.length === 0) return []
  const figure = (of: (typeof now)[number]): string => figureText(of, terminal.language)
  const tried = others.map((other) =>
    word(terminal, "backtest.other", { figure: figure(other.figure), fails: other.fails }),
  )
  const facts = { parameter, now: now.map(figure).join("; "), others: tried.join("; ") }
  if (setting === undefined) return [`      ${word(terminal, "backtest.threshold", facts)}`]
  return [`      ${word(terminal, "backtest.setting", { ...facts, setting })}`]
}
