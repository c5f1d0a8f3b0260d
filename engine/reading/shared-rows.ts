import { zero } from "../figures/figure"
import { mergingOf, type CellSpec } from "../model/cell-spec"
import { combineParts } from "../model/combine"
import { oncePer } from "../model/once-per"
import { byPart } from "../workbook/by-part"
import { cleanText } from "../workbook/clean-text"
import { signs } from "../workbook/looks"
import type { CellContent } from "../workbook/picture"
import type { MappedReport, Recorded, SummaryMap } from "../workbook/summary-map"
import { contentText } from "./cell-text"
import { figureOfRecorded, isNumber } from "./recorded-figure"

/** What stands in a cell of a row that several reports share. */
export interface SharedCell {
  /** Whether it still shows what they make together. */
  readonly isShown: boolean
  /** The report is the first of the row: with it is listed what stands there instead. */
  readonly isFirst: boolean
}

/** Holds a cell of a form, by its place among the form's cells, against what the reports of its row recorded. */
export function sharedCell(
  map: SummaryMap,
  report: MappedReport,
  form: string,
  index: number,
  content: CellContent | undefined,
  spec: CellSpec,
): SharedCell {
  const sharing = byWhole(map).get(report.whole ?? "") ?? []
  const recordedIn = ({ forms }: MappedReport): readonly Recorded[] =>
    forms.find((one) => one.form === form)?.recorded.slice(index, index + 1) ?? []
  return {
    isShown: isShownTogether(
      sharing.filter(({ isTied }) => !isTied).flatMap(recordedIn),
      sharing.filter(({ isTied }) => isTied).flatMap(recordedIn),
      content,
      spec,
    ),
    isFirst: sharing[0] === report,
  }
}

/** The reports of each row that several share, by the unit's code. */
const byWhole = oncePer(({ reports }: SummaryMap): ReadonlyMap<string, readonly MappedReport[]> => {
  const found = new Map<string, MappedReport[]>()
  for (const report of reports) {
    if (report.whole === undefined) continue
    const sharing = found.get(report.whole) ?? []
    found.set(report.whole, sharing)
    sharing.push(report)
  }
  return found
})

/**
 * Their one figure, else their words, else that each has its own, else the mark of what was written and does not count, else nothing.
 * `tied`: what was recorded of reports of which none counts.
 */
function isShownTogether(
  together: readonly Recorded[],
  tied: readonly Recorded[],
  content: CellContent | undefined,
  spec: CellSpec,
): boolean {
  const figures = together.flatMap((one) => (one === 0 ? [zero] : (figureOfRecorded(one) ?? [])))
  const figure = combineParts(mergingOf(spec), figures)
  if (figure !== undefined) return isNumber(content, figure)
  const words = together.flatMap((one) => (one !== null && typeof one === "object" && "t" in one ? [one.t] : []))
  const shown = contentText(content)
  if (words.length > 0) return shown === cleanText([...new Set(words)].join("; "))
  if (figures.length > 0) return shown === byPart.vi || shown === byPart.en
  const isWritten = [...together, ...tied].some((one) => one !== null && one !== 0)
  return isWritten ? shown === signs.setAside : content === undefined
}
