import {
  cellNames,
  figureText,
  mergingOf,
  periodText,
  say,
  specsOf,
  type Merged,
  type Pack,
  type Profile,
} from "../../engine/index"
import { coloured } from "./colour"
import { countsOf, refusalText } from "./finding-json"
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
    word(terminal, "merge.findings", countsOf(tracking.units.flatMap(({ chosen }) => chosen?.outcome.findings ?? []))),
    ...(missing.length > 0 ? [word(terminal, "merge.missing", { units: missing.join(", ") })] : []),
    ...roundLines(outcome, terminal),
    ...(previous === undefined ? [] : lastText(previous, terminal)),
    ...(skipped.length > 0 ? [word(terminal, "check.skipped", { files: skipped.join(", ") })] : []),
    ...pack.forms.flatMap((form) => ["", headOf(form, terminal), ...tableOf(form, merged, terminal)]),
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

function headOf({ code, title }: Pack["forms"][number], terminal: Terminal): string {
  return word(terminal, "merge.form", { form: code, title: title[terminal.language] })
}

function tableOf(form: Pack["forms"][number], { cells }: Merged, terminal: Terminal): readonly string[] {
  const { language } = terminal
  const head = [
    "",
    word(terminal, "table.indicator", {}),
    word(terminal, "table.total", {}),
    word(terminal, "table.measure", {}),
    word(terminal, "table.units", {}),
    "",
  ]
  const rows = [...specsOf(form)].flatMap(([cell, spec]) => {
    const total = cells.get(cell)?.province
    if (total === undefined) return []
    const { code, label } = spec.indicator
    const figure = total.figure === undefined ? "–" : figureText(total.figure, language)
    const name = form.columns.length > 1 ? `${label[language]} (${spec.column.number})` : label[language]
    const marks = [
      ...(mergingOf(spec) === "maximum" ? [word(terminal, "table.largest", {})] : []),
      word(terminal, `status.${total.status}`, {}),
    ]
    const mark = marks.filter((text) => text !== "").join(", ")
    return [[code, name, figure, spec.measure.label[language], `${total.units}/${total.of}`, mark]]
  })
  return aligned([head, ...rows])
}

/** Columns of text under one another; the third, the figures, to the right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? "").length)))
  return rows.map((row) =>
    row
      .map((text, i) => (i === 2 ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0)))
      .join("  ")
      .trimEnd(),
  )
}
