import { outcomesOf } from "../checking/outcomes"
import { settingsOf } from "../forms/settings"
import type { CellKey } from "../model/cell-key"
import type { Form } from "../model/form"
import type { Pack } from "../model/pack"
import type { Rule } from "../model/rule"
import { peersAmong, type PreviousOf } from "../receiving/peers"
import { rulesOncePer, type Received } from "../receiving/receive"
import { isTaken } from "../tracking/received-file"
import { track } from "../tracking/track"
import type { Backtest, TestedRule } from "./tested"
import { testedThresholds, type Report } from "./thresholds"

/**
 * Judges the newest report of every unit and period by all rules of the pack, those about peers too, and counts. `previousOf`:
 * a unit's report of the period before; absent: rules that look back are not judged.
 */
export function backtest(pack: Pack, received: readonly Received[], previousOf?: PreviousOf): Backtest {
  const reports = reportsAmong(pack, received, previousOf)
  const counted = new Set(reports.map(({ file }) => file))
  const said = reports.map((report) => {
    const outcomes = outcomesOf(report.submission, report.prepared, report.previous, report.peers)
    const byRule = new Map<string, typeof outcomes>()
    for (const one of outcomes) byRule.set(one.rule, [...(byRule.get(one.rule) ?? []), one])
    return { report, byRule }
  })
  const rules = pack.forms.flatMap((form) => form.rules.map((rule) => testedRule(rule, form)))
  const notCounted = received.flatMap(({ file }) => (counted.has(file.source.file) ? [] : [file.source.file]))
  return { reports: reports.length, notCounted, rules }

  function testedRule(rule: Rule, form: Form): TestedRule {
    const judged = said.flatMap(({ report, byRule }) => {
      const outcomes = byRule.get(rule.id)
      return outcomes === undefined ? [] : [{ report, outcomes }]
    })
    const fails = judged.flatMap(({ report, outcomes }) => {
      const cells = outcomes.flatMap(({ outcome, cell }): readonly CellKey[] => (outcome === "fails" ? [cell] : []))
      return cells.length === 0 ? [] : [{ unit: report.submission.unit, file: report.file, cells }]
    })
    const undecided = judged.filter(
      ({ outcomes }) =>
        outcomes.some(({ outcome }) => outcome === "undecided") && !outcomes.some(({ outcome }) => outcome === "fails"),
    )
    return {
      ...{ rule, form: form.code, judged: judged.length, undecided: undecided.length, fails },
      thresholds: testedThresholds(rule, form, pack, reports, judged.length),
    }
  }
}

/** The reports that count: of each unit and period the newest. */
function reportsAmong(pack: Pack, received: readonly Received[], previousOf?: PreviousOf): readonly Report[] {
  const rulesOf = rulesOncePer(pack)
  const peersOf = peersAmong(received, previousOf)
  const chosen = new Map<string, ReadonlySet<unknown>>()
  return received.flatMap((one): readonly Report[] => {
    const { file, profile } = one
    if (profile === undefined || !isTaken(file)) return []
    const { submission } = file.outcome
    const { period, unit } = submission
    const key = `${profile.id} ${period}`
    if (!chosen.has(key)) {
      const own = received.flatMap((other) => (other.profile === profile ? [other.file] : []))
      chosen.set(key, new Set(track(profile, period, own).senders.flatMap((state) => state.chosen ?? [])))
    }
    if (chosen.get(key)?.has(file) !== true) return []
    const previous = previousOf?.(profile, unit, period)
    return [
      {
        ...{ submission, file: file.source.file, period, prepared: rulesOf(profile, period), peers: peersOf(one) },
        settings: settingsOf(pack, profile),
        ...(previous === undefined ? {} : { previous }),
      },
    ]
  })
}
