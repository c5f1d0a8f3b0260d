import {
  decimalText,
  figureText,
  formsOf,
  mergingOf,
  specsOf,
  textOf,
  totalMarks,
  type Bilingual,
  type CellSpec,
  type Contribution,
  type Form,
  type Total,
} from "../../../engine/index"
import type { ShownSender, ShownSource, ShownTotal, ShownTotals } from "./merged"
import type { Round } from "./round"

/** The totals behind which some unit stands, form by form, each with the figures that it was made of; a form without any is left out. */
export function shownTotals({ known: { pack }, profile, tracking, merged }: Round): readonly ShownTotals[] {
  const senderOf = senders()
  return pack.forms.flatMap((form): readonly ShownTotals[] => {
    const rows = [...specsOf(form)].flatMap(([cell, spec]): readonly ShownTotal[] => {
      const summary = merged.cells.get(cell)
      if (summary === undefined || summary.province.units === 0) return []
      const sources = summary.contributions.map((one) => sourceOf(one, spec, senderOf))
      return [{ cell, ...totalOf(form, spec, summary.province), sources }]
    })
    if (rows.length === 0) return []
    const asked = tracking.units.filter(({ unit }) => formsOf(profile, unit).includes(form.code))
    return [
      {
        ...{ code: form.code, title: form.title, rows },
        asked: asked.map(({ unit: { code, name } }) => ({ code, name })),
      },
    ]
  })
}

function totalOf(form: Form, spec: CellSpec, total: Total): Omit<ShownTotal, "cell" | "sources"> {
  const { indicator, column, measure } = spec
  const { figure, units, of, status } = total
  const several = form.columns.length > 1
  const label = (language: keyof Bilingual): string =>
    indicator.label[language] + (several ? ` – ${column.label[language]}` : "")
  const text = (language: keyof Bilingual): string => (figure === undefined ? "–" : figureText(figure, language))
  return {
    label: { vi: label("vi"), en: label("en") },
    measure: measure.label,
    total: figure === undefined ? null : decimalText(figure),
    text: { vi: text("vi"), en: text("en") },
    ...{ units, of, status, marks: totalMarks(total), isLargest: mergingOf(spec) === "maximum" },
  }
}

function sourceOf(one: Contribution, spec: CellSpec, senderOf: (one: Contribution) => ShownSender): ShownSource {
  const { figure, qualifier, isProvisional, isNil, place } = one
  return {
    from: senderOf(one),
    // The mark of an approximate figure is among the words beside it.
    text: textOf({ state: "reported", figure, place }, spec),
    marks: [
      ...(isProvisional ? (["provisional"] as const) : []),
      ...(qualifier === undefined ? [] : (["approximate"] as const)),
      ...(isNil ? (["nil"] as const) : []),
    ],
    place,
  }
}

/** One object for all figures of a unit: shared, it crosses from the worker once. */
function senders(): (one: Contribution) => ShownSender {
  const known = new Map<string, ShownSender>()
  return ({ unit, whole = unit, source }) => {
    const sender = known.get(unit.code) ?? {
      ...{ unit: unit.name, counts: whole.code, file: source.file },
      ...(source.origin === undefined ? {} : { origin: source.origin.file }),
    }
    known.set(unit.code, sender)
    return sender
  }
}
