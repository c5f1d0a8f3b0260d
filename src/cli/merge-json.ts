import {
  cellNames,
  countsOf,
  decimalText,
  type Language,
  type Merged,
  say,
  type Pack,
  type Review,
  type Tracking,
} from "../../engine/index"
import type { LastOutcome } from "./last-reports"
import { periodJson } from "./period"
import { findingJson, refusalText } from "./finding-json"

/** What a merge came to, and the names of the files that were skipped. */
export interface MergeOutcome {
  readonly pack: Pack
  readonly tracking: Tracking
  readonly merged: Merged
  /** Whom to call first, and what no single report shows. */
  readonly review: Review
  readonly skipped: readonly string[]
  /** What the last reports were good for; absent where none were named. */
  readonly previous?: LastOutcome
}

/**
 * What `merge --json` prints, but for the outputs. Totals are decimal text with a point; `null` where there is none. The
 * findings are those of the round, then those of the submissions that count, with unit and file; `counts` is of the latter.
 */
export function mergeJson(
  { pack, tracking, merged, review, skipped, previous }: MergeOutcome,
  language: Language,
): Readonly<Record<string, unknown>> {
  const { cells, ledger } = merged
  const codesOf = (...states: readonly string[]): readonly string[] =>
    tracking.units.filter(({ state }) => states.includes(state)).map(({ unit }) => unit.code)
  const lists = {
    expected: tracking.units.map(({ unit }) => unit.code),
    received: codesOf("onTime", "late", "received", "tied"),
    late: codesOf("late"),
    missing: codesOf("missing"),
    rejected: tracking.refused.map(({ source }) => source.file),
  }
  const { figures, used, superseded, setAside, unaccounted } = ledger
  const nameOf = cellNames(pack, language)
  const counting = tracking.senders.flatMap(({ unit, chosen }) => (chosen === undefined ? [] : [{ unit, chosen }]))
  return {
    ...periodJson(tracking.period),
    units: {
      expected: lists.expected.length,
      received: lists.received.length,
      late: lists.late.length,
      missing: lists.missing.length,
      rejected: lists.rejected.length,
      lists,
      parts: tracking.units.flatMap(({ unit, parts = [] }) =>
        parts.map((part) => ({ unit: unit.code, part: part.unit.code, state: part.state })),
      ),
      lateForms: tracking.units.flatMap(({ unit, lateForms }) =>
        lateForms.map(({ form, daysLate }) => ({ unit: unit.code, form, daysLate })),
      ),
    },
    figures: [...cells.values()].map(({ cell, province: { figure, units, of, status, provisionalUnits } }) => ({
      ...{ cell, total: figure === undefined ? null : decimalText(figure), units, of, status, provisionalUnits },
    })),
    ledger: { figures, used, superseded, setAside, unaccounted },
    counts: countsOf(counting.flatMap(({ chosen }) => chosen.outcome.findings)),
    findings: [
      ...tracking.findings.map((finding) => findingJson(finding, language, nameOf)),
      ...counting.flatMap(({ unit, chosen: { source, outcome } }) =>
        outcome.findings.map((finding) => ({
          ...{ unit: unit.code, file: source.file },
          ...findingJson(finding, language, nameOf),
        })),
      ),
    ],
    review: {
      calls: review.calls.map(({ unit, why, weight, cell, percent, message }) => ({
        ...{ unit: unit.code, why, weight: decimalOf(weight), cell: cell ?? null, percent: decimalOf(percent) },
        message: say(message, language, nameOf),
      })),
      findings: review.findings.map((finding) => findingJson(finding, language, nameOf)),
    },
    rejected: tracking.refused.map(({ source, outcome }) => ({
      ...{ ...source, reason: outcome.refusal.code, message: refusalText(outcome.refusal, language) },
    })),
    skipped,
    ...(tracking.decisions.length === 0 ? {} : { decisions: tracking.decisions }),
    ...(previous === undefined ? {} : { previous }),
  }
}

function decimalOf(figure: Review["calls"][number]["weight"]): string | null {
  return figure === undefined ? null : decimalText(figure)
}
