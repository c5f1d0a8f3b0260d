import type { Figure } from "../figures/figure"
import { checkCode, noCode, seedOf } from "../formulas/check-code"
import type { CellKey } from "../model/cell-key"
import { specsOf } from "../model/cell-spec"
import type { Form } from "../model/form"
import { oncePer } from "../model/once-per"
import type { Period } from "../model/period"

/** What stands in a cell as Excel sees it: a number, nothing, or something that is no number. */
export type Seen = Figure | "blank" | "noNumber"

/** The cells whose figures the check code of a form is made of, in printed order: numbers and days, totals too. */
export const codedCells = oncePer((form: Form): readonly CellKey[] =>
  [...specsOf(form)].flatMap(([cell, { kind }]) => (kind === "number" || kind === "date" ? [cell] : [])),
)

/** The most decimals that a cell of the form declares. */
export const codedPlaces = oncePer((form: Form): number =>
  Math.max(0, ...[...specsOf(form).values()].map(({ places }) => places)),
)

/** What sets the codes of different forms, units and periods apart where their figures are the same. */
export function codeSeed(form: Form, unit: string, period: Period): number {
  return seedOf(`${form.code} ${unit} ${period}`)
}

/**
 * The check code ("mã đối chiếu") that the workbook of a unit shows on a form for what stands in its cells: empty for an
 * untouched form, `?` while something in it is no number. Undefined for figures that no spreadsheet could add exactly, or
 * that have more decimals than their form: there Excel may round otherwise.
 */
export function formCode(
  form: Form,
  unit: string,
  period: Period,
  seenIn: (cell: CellKey) => Seen,
): string | undefined {
  const seen = codedCells(form).map(seenIn)
  if (seen.includes("noNumber")) return noCode
  const figures = seen.map((value) => (typeof value === "string" ? undefined : value))
  if (figures.every((figure) => figure === undefined)) return ""
  const places = codedPlaces(form)
  if (figures.some((figure) => (figure?.places ?? 0) > places)) return undefined
  return checkCode(figures, places, codeSeed(form, unit, period))
}
