import { zero } from "../figures/figure"
import { mergingOf, type CellSpec } from "../model/cell-spec"
import { combineParts } from "../model/combine"
import { cleanText } from "../workbook/clean-text"
import type { CellContent } from "../workbook/picture"
import type { Recorded, SummaryMap } from "../workbook/summary-map"
import { contentText } from "./cell-text"
import { figureOfRecorded, isNumber } from "./recorded-figure"

/** What the workbooks that share a row recorded in a cell of a form, by its place among the form's cells; those that count. */
export function recordedTogether(
  { reports }: SummaryMap,
  row: string,
  form: string,
  index: number,
): readonly Recorded[] {
  return reports
    .filter((report) => report.row === row && !report.isTied)
    .flatMap(({ forms }) => forms.find((one) => one.form === form)?.recorded[index] ?? [])
}

/** Whether a cell still shows what several workbooks make together: their one figure, else their words, else no number. */
export function isShownTogether(
  together: readonly Recorded[],
  content: CellContent | undefined,
  spec: CellSpec,
): boolean {
  const figures = together.flatMap((one) => (one === 0 ? [zero] : (figureOfRecorded(one) ?? [])))
  const figure = combineParts(mergingOf(spec), figures)
  if (figure !== undefined) return isNumber(content, figure)
  const words = together.flatMap((one) => (one !== null && typeof one === "object" && "t" in one ? [one.t] : []))
  if (words.length > 0) return contentText(content) === cleanText([...new Set(words)].join("; "))
  return content?.type !== "number"
}
