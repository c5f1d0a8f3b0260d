import { figureOf } from "../../figures/figure"
import { figureText } from "../../figures/writing"
import type { Language } from "../../model/bilingual"
import type { CellKey } from "../../model/cell-key"
import type { Place } from "../../model/observation"
import { dayOfSerial, shortDay } from "../../model/serial-day"
import type { Picture } from "../../workbook/picture"

/** A figure of a report as a person left it, and what it is bound to. */
export interface StatedFigure {
  readonly cell: CellKey
  readonly tier?: string
  readonly unit?: string
  readonly place: Place
  /** As the draft had it. */
  readonly text: string
  /** As it stands there now; absent where it was taken out. */
  readonly now?: string
}

export interface StatedReport {
  /** The file name of the provincial workbook that it was drafted from. */
  readonly workbook: string
  readonly language: Language
  readonly figures: readonly StatedFigure[]
  /** Numbers that the draft did not have, each with its paragraph: nothing says where they come from. */
  readonly added: readonly { readonly numeral: string; readonly text: string }[]
}

/**
 * What a report and the provincial workbook do not agree on. `differs`: another figure stands in the report. `noFigure`: the
 * workbook has none there any more. `removed`: the report says it no more, which may be meant.
 */
export interface Disagreement {
  readonly kind: "differs" | "noFigure" | "removed"
  readonly figure: StatedFigure
  /** As the report would write what the workbook has; absent where it has nothing. */
  readonly wanted?: string
}

/** Holds every figure of a report against the workbook, in the order of the report. */
export function disagreements({ figures, language }: StatedReport, picture: Picture): readonly Disagreement[] {
  const sheets = new Map(picture.sheets.map((sheet) => [sheet.name, sheet]))
  return figures.flatMap((figure): readonly Disagreement[] => {
    const { place, now } = figure
    const content = sheets.get(place.sheet)?.cells.get(place.address)?.content
    const value = content?.type === "number" ? content.value : undefined
    if (value === undefined) return [{ kind: "noFigure", figure }]
    const wanted = isDay(figure.text) ? dayText(value) : figureText(figureOf(value), language)
    if (now === undefined) return [{ kind: "removed", figure, wanted }]
    return says(now, wanted, language) ? [] : [{ kind: "differs", figure, wanted }]
  })
}

/** Whether a text states a figure, however it is grouped and whatever stands around it: `hơn 3135` states `3.135`. */
function says(now: string, wanted: string, language: Language): boolean {
  const [numeral, ...others] = now.match(/\d[\d.,/]*\d|\d/g) ?? []
  return numeral !== undefined && others.length === 0 && bare(numeral, language) === bare(wanted, language)
}

/** A numeral without groups and leading zeros, with a point for its mark. */
function bare(numeral: string, language: Language): string {
  const plain = language === "vi" ? numeral.replaceAll(".", "").replace(",", ".") : numeral.replaceAll(",", "")
  return plain.replace(/^0+(?=\d)/, "")
}

function isDay(text: string): boolean {
  return /^\d\d\/\d\d\/\d{4}$/.test(text)
}

function dayText(serial: number): string {
  const day = dayOfSerial(serial)
  return day === undefined ? String(serial) : shortDay(day)
}
