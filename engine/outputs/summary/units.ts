import type { Form } from "../../model/form"
import type { UnitState } from "../../tracking/unit-state"
import { columnLetters } from "../../workbook/address"
import type { LongSheet } from "../../workbook/book"
import { summaryCell, unitsOf, type SummaryPlan } from "./plan"
import { columnBreaks, fitsOnePage, wideRoom, wideScale } from "./pages"
import { longSheet, type Reading } from "./reading-sheet"
import { sectionsFor } from "./request"
import { acrossArea, downArea, laidOut, spansOf, wayRows, widthAcross, type TableLine } from "./table"
import { unitHead } from "./unit-head"
import { listLines } from "./unit-lists"
import { groupLines, type FigureColumn } from "./unit-rows"
import {
  columnOfCell,
  tabulated,
  unitColumns,
  unitHeadRows,
  type UnitsGeometry,
  type UnitsGroup,
} from "./units-geometry"
import { entriesOf } from "./lists"

/** Columns of figures that an A4 page on its side takes beside the units' names, in a size that can be read. */
const figureColumns = 11

/** The figures of a form unit by unit, under the totals that they make. What does not fit a page goes on to the right. */
export function unitSheet(plan: SummaryPlan, form: Form): LongSheet {
  const geometry = unitsOf(plan, form)
  const { groups, numberRow, sheet } = geometry
  const sections = sectionsFor(plan.request, form)
  const specs = tabulated(form)
  const widths = widthsFor(plan, form)
  const orientation = isUpright(plan, form) ? "portrait" : "landscape"
  const isWide = specs.length > figureColumns
  const across = isWide ? acrossPages(geometry, widths) : undefined
  const head = unitHead(plan, geometry, { last: across?.columnBreaks[0] ?? widths.length, isWide })
  const lists = listLines(plan, geometry, widths.length)
  const statesOf = ({ tier }: UnitsGroup): readonly UnitState[] =>
    (groups.length === 1 ? sections[0] : sections.find((one) => one.tier.code === tier?.code))?.states ?? []
  function* lines(): Generator<TableLine> {
    const columns = specs.map(([cell, spec]): FigureColumn => {
      const summary = summaryCell(plan, cell)
      return { column: columnOfCell(geometry, cell), spec, summary }
    })
    for (const group of groups) yield* groupLines(plan, group, statesOf(group), columns)
    yield* lists
  }
  const count = groups.reduce((sum, group) => sum + 2 + statesOf(group).length, lists.length)
  const mayBeOnePage = !isWide && count <= mostOnPage
  const onePage = mayBeOnePage && fitsOnePage(laidOut(widths, [...head, ...lines()]).rows, widths, orientation)
  const listRow = wayRows + head.length + count - lists.length + 1
  const reading: Reading = {
    name: sheet,
    widths,
    lines: head,
    merges: range(1, unitColumns.check).map((column) => downArea(column, unitHeadRows.label, numberRow)),
    ways: [{ sheet: form.sheet, text: plan.say("toForm", { sheet: form.sheet }) }],
    head: [unitHeadRows.label, numberRow],
    frozenColumns: unitColumns.name,
    hint: plan.say("toFiles", {}),
    print: {
      orientation,
      ...(onePage ? { onePage } : {}),
      ...across,
    },
  }
  const totals = groups.flatMap(({ totalRow, shareRow }) => [totalRow, shareRow])
  const merges = [...totals.map((row) => acrossArea(row, 1, unitColumns.check)), ...spansOf(lists, listRow)]
  return longSheet(plan, reading, { count, merges, lines })
}

/** No page takes more lines in a size that can be read. */
const mostOnPage = 100

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
    scale: wideScale,
    titleColumns: `A:${columnLetters(unitColumns.name)}`,
    columnBreaks: columnBreaks(groups, first, next),
  }
}

/** Columns before the figures. Where units list agencies or programs by name, the names stand under the last of them. */
function fixedWidths({ codeWidth }: SummaryPlan, form: Form): readonly number[] {
  const hasNames = entriesOf(form).size > 0 && form.columns[0]?.kind === "text"
  return [5, codeWidth, 31, 16, hasNames ? 34 : 11]
}

/** What an upright page takes in a size that can be read. */
const uprightWidth = 122

const narrowest = 10

function isUpright(plan: SummaryPlan, form: Form): boolean {
  const fixed = fixedWidths(plan, form)
  const kinds = tabulated(form).map(([, { kind }]) => kind)
  const figures = kinds.reduce((sum, kind) => sum + (kind === "text" ? wordsWidth : narrowest + 1), 0)
  return widthAcross(fixed, 1, fixed.length) + figures <= uprightWidth && entriesOf(form).size === 0
}

const wordsWidth = 30

/** Few columns share the width of the page, many are as narrow as a figure allows; words need more. */
function widthsFor(plan: SummaryPlan, form: Form): readonly number[] {
  const fixed = fixedWidths(plan, form)
  const kinds = tabulated(form).map(([, { kind }]) => kind)
  const words = kinds.filter((kind) => kind === "text").length
  const room = (isUpright(plan, form) ? uprightWidth : 137) - widthAcross(fixed, 1, fixed.length) - words * wordsWidth
  const each = Math.min(18, Math.max(narrowest, Math.floor(room / Math.max(1, kinds.length - words))))
  const widths = [...fixed, ...kinds.map((kind) => (kind === "text" ? wordsWidth : each))]
  const columns = entriesOf(form).size > 0 ? unitColumns.check - 1 + form.columns.length : 0
  return [...widths, ...Array.from({ length: Math.max(0, columns - widths.length) }, () => 14)]
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
