import type { Form } from "../../model/form"
import { columnLetters } from "../../workbook/address"
import type { BookSheet } from "../../workbook/book"
import { summaryCell, unitsOf, type SummaryPlan } from "./plan"
import { columnBreaks, fitsOnePage, wideRoom } from "./pages"
import { readingSheet } from "./reading-sheet"
import { sectionsFor } from "./request"
import { downArea, laidOut, widthAcross } from "./table"
import { unitHead } from "./unit-head"
import { listLines } from "./unit-lists"
import { groupLines, type FigureColumn } from "./unit-rows"
import { columnOfCell, tabulated, unitColumns, unitHeadRows, type UnitsGeometry } from "./units-geometry"
import { entriesOf } from "./lists"

/** Columns of figures that an A4 page on its side takes beside the units' names, in a size that can be read. */
const figureColumns = 11

/** The figures of a form unit by unit, under the totals that they make. What does not fit a page goes on to the right. */
export function unitSheet(plan: SummaryPlan, form: Form): BookSheet {
  const geometry = unitsOf(plan, form)
  const { groups, numberRow, sheet } = geometry
  const sections = sectionsFor(plan.request, form)
  const specs = tabulated(form)
  const columns = specs.map(([cell, spec]): FigureColumn => {
    const summary = summaryCell(plan, cell)
    const byUnit = new Map(summary.contributions.map((one) => [one.unit.code, one]))
    return { column: columnOfCell(geometry, cell), spec, summary, byUnit }
  })
  const widths = widthsFor(plan, form)
  const isWide = specs.length > figureColumns
  const shown = isWide ? unitColumns.check + figureColumns : widths.length
  const lines = [
    ...unitHead(plan, geometry, Math.min(widths.length, shown)),
    ...groups.flatMap((group) => {
      const only = groups.length === 1 ? sections[0] : sections.find(({ tier }) => tier.code === group.tier?.code)
      return groupLines(plan, group, only?.states ?? [], columns)
    }),
    ...listLines(plan, geometry, widths.length),
  ]
  const onePage = !isWide && fitsOnePage(laidOut(widths, lines).rows, widths, "landscape")
  return readingSheet(plan, {
    name: sheet,
    widths,
    lines,
    merges: range(1, unitColumns.check).map((column) => downArea(column, unitHeadRows.label, numberRow)),
    ways: [{ sheet: form.sheet, text: plan.say("toForm", { sheet: form.sheet }) }],
    head: [unitHeadRows.label, numberRow],
    frozenColumns: unitColumns.name,
    print: {
      orientation: "landscape",
      ...(onePage ? { onePage } : {}),
      ...(isWide ? acrossPages(geometry, widths) : {}),
    },
  })
}

/** The units' names repeat on every page across; the columns of one row of the form stay together. */
function acrossPages(geometry: UnitsGeometry, widths: readonly number[]) {
  const lastOf = new Map<string, number>()
  for (const [cell, { indicator }] of tabulated(geometry.form)) lastOf.set(indicator.code, columnOfCell(geometry, cell))
  let from: number = unitColumns.firstFigure
  const groups = [...lastOf.values()].map((to) => {
    const width = widthAcross(widths, from, to)
    from = to + 1
    return { to, width }
  })
  const first = wideRoom - widthAcross(widths, 1, unitColumns.check)
  const next = wideRoom - widthAcross(widths, 1, unitColumns.name)
  return {
    titleColumns: `A:${columnLetters(unitColumns.name)}`,
    columnBreaks: columnBreaks(groups, first, next),
  }
}

/** Few columns share the width of the page, many are as narrow as a figure allows; words need more. */
function widthsFor({ codeWidth }: SummaryPlan, form: Form): readonly number[] {
  const specs = tabulated(form)
  const hasLists = entriesOf(form).size > 0
  const fixed = [5, codeWidth, 33, 14, hasLists && form.columns[0]?.kind === "text" ? 34 : 11]
  const words = specs.filter(([, { kind }]) => kind === "text").length * 30
  const room = 137 - widthAcross(fixed, 1, fixed.length) - words
  const each = Math.min(18, Math.max(10.5, Math.floor(room / Math.max(1, specs.length))))
  const widths = [...fixed, ...specs.map(([, { kind }]) => (kind === "text" ? 30 : each))]
  const missing = hasLists ? Math.max(0, unitColumns.check - 1 + form.columns.length - widths.length) : 0
  return [...widths, ...Array.from({ length: missing }, () => 14)]
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
