import { mergingOf, specsOf, type CellSpec } from "../../model/cell-spec"
import { printedNumber } from "../../forms/printed-arithmetic"
import type { CellKey } from "../../model/cell-key"
import type { Form } from "../../model/form"
import { columnLetters } from "../../workbook/address"
import type { BookSheet } from "../../workbook/book"
import { columnLabel } from "../blank/form-table"
import { speaker } from "../blank/words"
import { shortened } from "../cell-names"
import { textCell } from "../cells"
import { captionDays } from "../printed-words"
import { footerOf, summaryCell, unitsOf, type SummaryPlan } from "./plan"
import { sectionsFor } from "./request"
import { downArea, gap, laidOut, widthAcross, wideLine, type TableLine } from "./table"
import { groupLines, type FigureColumn } from "./unit-rows"
import { columnOfCell, unitColumns, unitHeadRows, type UnitsGeometry } from "./units-geometry"

const longestLabel = 60

/** Columns of figures that an A4 page on its side takes beside the units' names, in a size that can be read. */
const figureColumns = 12

/** The figures of a form unit by unit, under the totals that they make. What does not fit a page goes on to the right. */
export function unitSheet(plan: SummaryPlan, form: Form): BookSheet {
  const geometry = unitsOf(plan, form)
  const { groups, numberRow, sheet } = geometry
  const sections = sectionsFor(plan.request, form)
  const specs = specsOf(form)
  const columns = [...specs].map(([cell, spec]): FigureColumn => {
    const summary = summaryCell(plan, cell)
    const byUnit = new Map(summary.contributions.map((one) => [one.unit.code, one]))
    return { column: columnOfCell(geometry, cell), spec, summary, byUnit }
  })
  const widths = widthsFor([...specs.values()])
  const table = laidOut(widths, [
    ...head(plan, geometry, widths.length),
    ...groups.flatMap((group) => {
      const states = sections.find(({ tier }) => tier.code === group.tier?.code)?.states ?? []
      return groupLines(plan, group, states, columns)
    }),
  ])
  const fixed = [1, 2, 3, 4].map((column) => downArea(column, unitHeadRows.label, numberRow))
  const isWide = specs.size > figureColumns
  return {
    name: sheet,
    visibility: "visible",
    ...table,
    merges: [...table.merges, ...fixed],
    locked: false,
    validations: [],
    print: {
      orientation: "landscape",
      titleRows: `${unitHeadRows.label}:${numberRow}`,
      ...(isWide ? { titleColumns: `A:${columnLetters(unitColumns.name)}` } : {}),
      footer: footerOf(plan, sheet),
      blackOnWhite: true,
    },
    frozen: { rows: numberRow, columns: unitColumns.name },
  }
}

/** Few columns share the width of the page, many are as narrow as a figure allows; words need more. */
function widthsFor(specs: readonly CellSpec[]): readonly number[] {
  const fixed = [5, 9, 33, 16]
  const room = 137 - widthAcross(fixed, 1, fixed.length)
  const each = Math.min(18, Math.max(11, Math.floor(room / specs.length)))
  return [...fixed, ...specs.map(({ kind }) => (kind === "text" ? 30 : each))]
}

function head(plan: SummaryPlan, geometry: UnitsGeometry, lastColumn: number): readonly TableLine[] {
  const { say, request } = plan
  const { language, tracking } = request
  const { form } = geometry
  const title = say("units.title", { code: form.code, title: form.title[language].toUpperCase() })
  const period = speaker(language)(`form.${form.timing}`, captionDays(tracking.period))
  const fixed = [say("number", {}), say("unitCode", {}), say("unit", {}), say("state", {})]
  const specs = [...specsOf(form)]
  const rows = byRow(specs, geometry)
  const spans = rows.map(({ from, to }) => [from, to] as const)
  const labels = rows.map(({ from, spec }) => {
    const { indicator, measure } = spec
    const own = form.columns.every((column) => column.measure !== undefined) ? "" : ` (${measure.label[language]})`
    const label = `${shortened(indicator.label[language], longestLabel)}${own}`
    return textCell(from, "columnHead", mergingOf(spec) === "maximum" ? say("largest", { label }) : label)
  })
  const perColumn = (look: "columnHead" | "numberRow", textOf: (spec: CellSpec) => string) =>
    specs.map(([cell, spec]) => textCell(columnOfCell(geometry, cell), look, textOf(spec)))
  const columnLabels = {
    cells: perColumn("columnHead", ({ column }) => columnLabel(column, language)),
  }
  return [
    wideLine(Math.min(lastColumn, unitColumns.state + figureColumns), "title", title),
    wideLine(Math.min(lastColumn, unitColumns.state + figureColumns), "subtitle", period),
    wideLine(Math.min(lastColumn, unitColumns.state + figureColumns), "note", say("units.marks", {})),
    gap(),
    { cells: [...fixed.map((text, index) => textCell(index + 1, "columnHead", text)), ...labels], spans },
    { cells: rows.map(({ from, spec }) => textCell(from, "code", spec.indicator.code)), spans },
    ...(form.columns.length > 1 ? [columnLabels] : []),
    { cells: perColumn("numberRow", ({ column }) => printedNumber(column)), height: 16 },
  ]
}

/** The columns that each row of the form takes on the sheet. */
function byRow(
  specs: readonly (readonly [CellKey, CellSpec])[],
  geometry: UnitsGeometry,
): readonly { readonly spec: CellSpec; readonly from: number; readonly to: number }[] {
  const rows = new Map<string, { spec: CellSpec; from: number; to: number }>()
  for (const [cell, spec] of specs) {
    const at = columnOfCell(geometry, cell)
    const row = rows.get(spec.indicator.code)
    if (row === undefined) rows.set(spec.indicator.code, { spec, from: at, to: at })
    else row.to = at
  }
  return [...rows.values()]
}
