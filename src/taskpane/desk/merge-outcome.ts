import {
  cellNames,
  countsOf,
  isFirstPeriod,
  previousPeriod,
  reviewOf,
  say,
  shownState,
  type Message,
  type Pack,
  type Tracking,
  type UnitState,
} from "../../../engine/index"
import type { LastBrought } from "./last-reports"
import type { MergedOutcome, ShownState } from "./merged"
import { lookedOver, type Round } from "./round"
import { refusalSaid, shownPeriod } from "./said"
import { shownFindings } from "./shown-findings"
import { shownTotals } from "./shown-totals"

/** What a round came to, as the pane shows it. Figures and sentences are those of `merge` (promise G17). */
export function mergeOutcomeOf(round: Round, brought: LastBrought): MergedOutcome {
  const { known, profile, tracking, merged } = round
  const { pack } = known
  const { figures, used, superseded, setAside, unaccounted } = merged.ledger
  const review = reviewOf(lookedOver(round))
  const said = saying(pack)
  const previous = previousOf(round, brought)
  return {
    kind: "merged",
    pack: { id: pack.id, title: pack.title, hasReport: known.hasReport },
    province: profile.province.name,
    period: shownPeriod(tracking.period),
    units: {
      expected: tracking.units.length,
      received: tracking.units.filter(({ state }) => state !== "missing").length,
    },
    states: tracking.units.map(stateShown),
    refused: refusedOf(tracking),
    decisions: tracking.decisions,
    counts: countsOf(tracking.senders.flatMap(({ chosen }) => chosen?.outcome.findings ?? [])),
    calls: review.calls.map(({ unit, message }) => ({ unit: unit.name, message: said(message) })),
    findings: shownFindings(
      [...tracking.findings.filter(({ rule }) => rule !== "tracking.missing"), ...review.findings],
      pack,
    ),
    totals: shownTotals(round),
    ledger: { figures, used, superseded, setAside, unaccounted },
    ...(previous === undefined ? {} : { previous }),
  }
}

function saying(pack: Pack): (message: Message) => MergedOutcome["calls"][number]["message"] {
  const nameOf = { vi: cellNames(pack, "vi"), en: cellNames(pack, "en") }
  return (message) => ({ vi: say(message, "vi", nameOf.vi), en: say(message, "en", nameOf.en) })
}

function stateShown(state: UnitState): ShownState {
  const { unit, chosen, tied, superseded, parts = [] } = state
  return {
    ...{ code: unit.code, name: unit.name, state: state.state, text: shownState(state) },
    ...(chosen === undefined ? {} : { file: chosen.source.file }),
    tied: tied.map(({ source }) => source.file),
    superseded: superseded.map(({ source }) => source.file),
    parts: parts.map(stateShown),
  }
}

function refusedOf({ refused }: Tracking): MergedOutcome["refused"] {
  return refused.map(({ source, outcome: { refusal } }) => ({
    ...{ file: source.file, code: refusal.code, message: refusalSaid(refusal) },
  }))
}

/** What the last reports were good for, of the units that are added up. */
function previousOf({ known, profile, tracking, last }: Round, brought: LastBrought): MergedOutcome["previous"] {
  const { period, senders } = tracking
  if (last === undefined || isFirstPeriod(period)) return undefined
  const before = previousPeriod(period)
  const asking = senders.filter(({ chosen }) => chosen !== undefined)
  const round = last.roundBefore(profile, period)
  return {
    period: shownPeriod(before),
    units: asking.filter(({ unit }) => last.of(profile, unit.code, period) !== undefined).length,
    of: asking.length,
    unfit: brought.unfitFor(before, known),
    tied: (round?.senders ?? []).flatMap(({ state, unit, tied }) =>
      state === "tied" ? [{ unit: unit.name, files: tied.map(({ source }) => source.file) }] : [],
    ),
  }
}
