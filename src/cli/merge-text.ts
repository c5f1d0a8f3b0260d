import {
  cellNames,
  countsOf,
  figureText,
  mergingOf,
  periodText,
  say,
  specsOf,
  type Form,
  type Merged,
  type Profile,
} from "../../engine/index"
import { coloured } from "./colour"
import { refusalText } from "./finding-json"
import { lastText } from "./last-reports"
import type { MergeOutcome } from "./merge-json"
import { plain, word, type Terminal } from "./terminal"

/** The provincial totals as a table for the terminal, the state of the round above it, the ledger below. */
export function mergeText(outcome: MergeOutcome & { readonly profile: Profile }, terminal: Terminal): string {
  const { pack, profile, tracking, merged, skipped, previous } = outcome
  const { language } = terminal
  const count = (wanted: string): number => tracking.units.filter(({ state }) => state === wanted).length
  const missing = tracking.units.filter(({ state }) => state === "missing").map(({ unit }) => unit.name)
  const { figures, used, superseded, setAside, unaccounted } = merged.ledger
  const facts = {
    province: profile.province.name,
    period: periodText(tracking.period, language),
    pack: pack.title[language],
  }
  return [
    word(terminal, "merge.title", facts),
    word(terminal, "merge.units", {
      expected: tracking.units.length,
      received: tracking.units.length - missing.length,
      onTime: count("onTime"),
      late: count("late"),
      unknown: count("received"),
      tied: count("tied"),
      missing: missing.length,
      rejected: tracking.refused.length,
    }),
    word(
      terminal,
      "merge.findings",
      countsOf(tracking.senders.flatMap(({ chosen }) => chosen?.outcome.findings ?? [])),
    ),
    ...(missing.length > 0 ? [word(terminal, "merge.missing", { units: missing.join(", ") })] : []),
    ...roundLines(outcome, terminal),
    ...reviewLines(outcome, terminal),
    ...(previous === undefined ? [] : lastText(previous, terminal)),
    ...(skipped.length > 0 ? [word(terminal, "check.skipped", { files: skipped.join(", ") })] : []),
    ...formsText(outcome, terminal),
    "",
    word(terminal, "merge.ledger", { figures, used, superseded, setAside, unaccounted }),
    "",
  ].join("\n")
}

/** What there is to say of who sent what; the missing units are named together elsewhere. */
function roundLines({ pack, tracking }: MergeOutcome, terminal: Terminal): readonly string[] {
  const { language } = terminal
  const refused = tracking.refused.map(({ source, outcome: { refusal } }) => {
    const facts = { file: source.file, code: refusal.code, reason: refusalText(refusal, language) }
    return word(terminal, "merge.rejected", facts)
  })
  const nameOf = cellNames(pack, language)
  const said = tracking.findings.filter(({ rule }) => rule !== "tracking.missing")
  return [
    ...refused,
    ...said.map(({ severity, message }) => `${coloured(terminal, severity)} ${plain(say(message, language, nameOf))}`),
  ]
}

const mostCalls = 5

/** Whom to call first and why, then what no single report shows. */
function reviewLines({ pack, review }: MergeOutcome, terminal: Terminal): readonly string[] {
  const { language } = terminal
  const nameOf = cellNames(pack, language)
  const calls = review.calls.slice(0, mostCalls).map(({ unit, message }, index) =>
    word(terminal, "merge.call", {
      ...{ number: index + 1, unit: unit.name, reason: say(message, language, nameOf) },
    }),
  )
  const left = review.calls.length - calls.length
  return [
    ...(calls.length === 0 ? [] : [word(terminal, "merge.calls", {}), ...calls]),
    ...(left > 0 ? [word(terminal, "merge.moreCalls", { count: left })] : []),
    ...review.findings.map(
      ({ severity, message }) => `${coloured(terminal, severity)} ${plain(say(message, language, nameOf))}`,
    ),
  ]
}

/** A table for each form that has a figure, and one line that names the others. */
function formsText({ pack, merged }: MergeOutcome, terminal: Terminal): readonly string[] {
  const { language } = terminal
  const tables = pack.forms.map((form) => ({ form, rows: rowsOf(form, merged, terminal) }))
  const without = tables.filter(({ rows }) => rows.length === 0).map(({ form }) => form.code)
  return [
    ...tables.flatMap(({ form, rows }) => {
      if (rows.length === 0) return []
      const blank = specsOf(form).size - rows.length
      const left =
        blank === 0
          ? []
          : [word(terminal, form.columns.length > 1 ? "merge.blankCells" : "merge.blank", { count: blank })]
      return [
        "",
        word(terminal, "merge.form", { form: form.code, title: form.title[language] }),
        ...aligned([headOf(form, terminal), ...rows]),
        ...left,
      ]
    }),
    ...(without.length === 0 ? [] : ["", word(terminal, "merge.withoutFigures", { forms: without.join(", ") })]),
  ]
}

function headOf({ columns }: Form, terminal: Terminal): readonly string[] {
  return [
    "",
    word(terminal, "table.indicator", {}),
    ...(columns.length > 1 ? [word(terminal, "table.column", {})] : []),
    word(terminal, "table.total", {}),
    word(terminal, "table.measure", {}),
    word(terminal, "table.units", {}),
    "",
  ]
}

/** The totals of a form behind which some unit stands; what cannot be added says how many units have it. */
function rowsOf(form: Form, { cells }: Merged, terminal: Terminal): readonly (readonly string[])[] {
  const { language } = terminal
  return [...specsOf(form)].flatMap(([cell, spec]) => {
    const { indicator, column, measure } = spec
    const total = cells.get(cell)?.province
    if (total === undefined || total.units === 0) return []
    const figure = total.figure === undefined ? "–" : figureText(total.figure, language)
    const columnLabel = form.columns.length > 1 ? [column.label[language]] : []
    const marks = [
      ...(mergingOf(spec) === "maximum" ? [word(terminal, "table.largest", {})] : []),
      word(terminal, `status.${total.status}`, {}),
    ]
    const mark = marks.filter((text) => text !== "").join(", ")
    const counts = `${total.units}/${total.of}`
    return [[indicator.code, indicator.label[language], ...columnLabel, figure, measure.label[language], counts, mark]]
  })
}

/** Columns of text under one another; the figures, which are the fourth from the end, to the right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? "").length)))
  return rows.map((row) =>
    row
      .map((text, i) => (i === row.length - 4 ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0)))
      .join("  ")
      .trimEnd(),
  )
}
