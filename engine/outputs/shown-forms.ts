import { isZero } from "../figures/figure"
import { figureText, storedNumber } from "../figures/writing"
import { liveTotals } from "../forms/live-totals"
import type { Bilingual } from "../model/bilingual"
import { cellKey, type CellKey } from "../model/cell-key"
import { specsOf, type CellSpec } from "../model/cell-spec"
import type { Form, Line } from "../model/form"
import type { Observation, Place } from "../model/observation"
import type { Pack } from "../model/pack"
import { formsOf, type Profile } from "../model/profile"
import { dayOfSerial, shortDay } from "../model/serial-day"
import type { Submission } from "../model/submission"

/** A form as it was filled in, to be shown as a table where there is no Excel. */
export interface ShownForm {
  readonly code: string
  readonly title: Bilingual
  readonly sheet: string
  readonly columns: readonly { readonly number: string; readonly label: Bilingual }[]
  readonly rows: readonly ShownRow[]
}

/** A line of a form; a heading has no code, no measure and no cells. */
export interface ShownRow {
  readonly code: string
  readonly label: Bilingual
  readonly measure: Bilingual
  /** 0 for the outermost rows. */
  readonly depth: number
  /** One for each column; undefined where the row takes nothing in that column. */
  readonly cells: readonly (ShownCell | undefined)[]
}

export interface ShownCell {
  readonly cell: CellKey
  /** As it was understood: a figure with its separators, a day, words; what was not understood as it is written. Empty: blank. */
  readonly text: Bilingual
  /** The form itself works it out from other cells. */
  readonly isComputed: boolean
  /** Where it stands in the workbook; absent where the workbook lacks the form. */
  readonly place?: Place
}

/** The forms that the unit of a submission fills, in the pack's order, with what it reported in them. */
export function shownForms(pack: Pack, profile: Profile, submission: Submission): readonly ShownForm[] {
  const unit = profile.units.find(({ code }) => code === submission.unit)
  const codes = unit === undefined ? [] : formsOf(profile, unit)
  return pack.forms.filter(({ code }) => codes.includes(code)).map((form) => shownForm(form, submission))
}

function shownForm(form: Form, { observations }: Submission): ShownForm {
  const specs = specsOf(form)
  const totals = liveTotals(form)
  const cellAt = (row: string, column: string): ShownCell | undefined => {
    const cell = cellKey(form.code, row, column)
    const spec = specs.get(cell)
    if (spec === undefined) return undefined
    const observation = observations.get(cell)
    const place = observation !== undefined && "place" in observation ? observation.place : undefined
    const text = textOf(observation, spec)
    return { cell, text, isComputed: totals.has(cell), ...(place === undefined ? {} : { place }) }
  }
  return {
    ...{ code: form.code, title: form.title, sheet: form.sheet },
    columns: form.columns.map(({ number, label }) => ({ number, label })),
    rows: form.lines.map((line) => shownRow(line, form, cellAt)),
  }
}

function shownRow(line: Line, form: Form, cellAt: (row: string, column: string) => ShownCell | undefined): ShownRow {
  if (line.line === "heading") {
    return { code: "", label: line.label, measure: blank, depth: line.depth, cells: [] }
  }
  const { code, label, measure, depth } = line.indicator
  const cells = form.columns.map(({ number }) => cellAt(code, number))
  return { code, label, measure: measure.label, depth, cells }
}

const blank: Bilingual = { vi: "", en: "" }

/** What a cell holds as it was understood; empty for a blank. */
export function textOf(observation: Observation | undefined, { kind }: Pick<CellSpec, "kind">): Bilingual {
  switch (observation?.state) {
    case undefined:
    case "blank":
    case "notApplicable":
      return blank
    case "zero":
      return { vi: "0", en: "0" }
    case "words":
    case "unreadable":
      return { vi: observation.text, en: observation.text }
    case "reported": {
      const { figure, qualifier } = observation
      if (kind === "yesNo") return isZero(figure) ? { vi: "không", en: "no" } : { vi: "có", en: "yes" }
      const day = kind === "date" && figure.places === 0 ? dayOfSerial(storedNumber(figure)) : undefined
      if (day !== undefined) return { vi: shortDay(day), en: shortDay(day) }
      const mark = qualifier === undefined ? "" : "≈ "
      return { vi: mark + figureText(figure, "vi"), en: mark + figureText(figure, "en") }
    }
  }
}
