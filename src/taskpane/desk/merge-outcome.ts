import {
  countsOf,
  decimalText,
  figureText,
  specsOf,
  type Bilingual,
  type CellSpec,
  type Form,
  type Merged,
  type Total,
} from "../../../engine/index"
import type { MergeOutcome, ShownTotals } from "./desk"
import type { Round } from "./round"
import { shownPeriod } from "./said"
import { shownFindings } from "./shown-findings"

/** What a round came to, as the pane shows it. The figures are those of `merge --json` (promise G17). */
export function mergeOutcomeOf({ known: { pack }, profile, tracking, merged }: Round): MergeOutcome {
  const { figures, used, superseded, setAside, unaccounted } = merged.ledger
  const named = (wanted: string): readonly string[] =>
    tracking.units.flatMap(({ state, unit }) => (state === wanted ? [unit.name] : []))
  const missing = named("missing")
  return {
    kind: "merged",
    pack: { id: pack.id, title: pack.title },
    province: profile.province.name,
    period: shownPeriod(tracking.period),
    units: {
      expected: tracking.units.length,
      received: tracking.units.length - missing.length,
      ...{ missing, tied: named("tied"), rejected: tracking.refused.length },
    },
    counts: countsOf(tracking.senders.flatMap(({ chosen }) => chosen?.outcome.findings ?? [])),
    findings: shownFindings(
      tracking.findings.filter(({ rule }) => rule !== "tracking.missing"),
      pack,
    ),
    totals: pack.forms.flatMap((form) => totalsOf(form, merged)),
    ledger: { figures, used, superseded, setAside, unaccounted },
  }
}

/** The totals of a form behind which some unit stands; a form without any is left out. */
function totalsOf(form: Form, { cells }: Merged): readonly ShownTotals[] {
  const rows = [...specsOf(form)].flatMap(([cell, spec]): ShownTotals["rows"] => {
    const total = cells.get(cell)?.province
    return total === undefined || total.units === 0 ? [] : [{ cell, ...shownTotal(form, spec, total) }]
  })
  return rows.length === 0 ? [] : [{ code: form.code, title: form.title, rows }]
}

function shownTotal(
  form: Form,
  { indicator, column, measure }: CellSpec,
  { figure, units, of, status }: Total,
): Omit<ShownTotals["rows"][number], "cell"> {
  const several = form.columns.length > 1
  const label = (language: keyof Bilingual): string =>
    indicator.label[language] + (several ? ` – ${column.label[language]}` : "")
  const text = (language: keyof Bilingual): string => (figure === undefined ? "–" : figureText(figure, language))
  return {
    label: { vi: label("vi"), en: label("en") },
    measure: measure.label,
    total: figure === undefined ? null : decimalText(figure),
    text: { vi: text("vi"), en: text("en") },
    ...{ units, of, status },
  }
}
