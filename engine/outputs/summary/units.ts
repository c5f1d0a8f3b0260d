import { cellKey } from "../../model/cell-key"
import type { Column, Form, Indicator } from "../../model/form"
import type { BookSheet } from "../../workbook/book"
import { speaker } from "../blank/words"
import { shortened } from "../cell-names"
import { textCell } from "../cells"
import { captionDays } from "../printed-words"
import { printedNumber } from "../../forms/printed-arithmetic"
import { footerOf, summaryCell, unitsOf, type SummaryPlan } from "./plan"
import { sectionsFor } from "./request"
import { downArea, gap, laidOut, widthAcross, wideLine, type TableLine } from "./table"
import { groupLines, type FigureColumn } from "./unit-rows"
import { unitColumns, unitHeadRows, type UnitsGeometry } from "./units-geometry"

const longestLabel = 60

/** The figures of a form unit by unit, under the totals that they make: one sheet, or several for a form of many cells. */
export function unitSheets(plan: SummaryPlan, form: Form): readonly BookSheet[] {
  const geometry = unitsOf(plan, form)
  return geometry.parts.map(({ name, indicators }) => unitSheet(plan, geometry, name, indicators))
}

function unitSheet(
  plan: SummaryPlan,
  geometry: UnitsGeometry,
  name: string,
  indicators: readonly Indicator[],
): BookSheet {
  const { form, groups, numberRow } = geometry
  const sections = sectionsFor(plan.request, form)
  const columns = indicators.flatMap((indicator, index) =>
    form.columns.map(({ number }, inside): FigureColumn => {
      const summary = summaryCell(plan, cellKey(form.code, indicator.code, number))
      const byUnit = new Map(summary.contributions.map((one) => [one.unit.code, one]))
      return { column: firstColumn(index, form) + inside, indicator, summary, byUnit }
    }),
  )
  const widths = widthsFor(columns.length)
  const table = laidOut(widths, [
    ...head(plan, form, indicators, widths.length),
    ...groups.flatMap((group) => {
      const states = sections.find(({ tier }) => tier.code === group.tier?.code)?.states ?? []
      return groupLines(plan, group, states, columns)
    }),
  ])
  const fixed = [1, 2, 3, 4].map((column) => downArea(column, unitHeadRows.label, numberRow))
  return {
    name,
    visibility: "visible",
    ...table,
    merges: [...table.merges, ...fixed],
    locked: false,
    validations: [],
    print: {
      orientation: "landscape",
      titleRows: `${unitHeadRows.label}:${numberRow}`,
      footer: footerOf(plan, name),
      blackOnWhite: true,
    },
    frozen: { rows: numberRow, columns: unitColumns.name },
  }
}

/** Few columns share the width of the page, many are as narrow as a figure allows. */
function widthsFor(figures: number): readonly number[] {
  const fixed = [5, 9, 33, 16]
  const room = 137 - widthAcross(fixed, 1, fixed.length)
  const each = Math.min(18, Math.max(11, Math.floor(room / figures)))
  return [...fixed, ...Array.from({ length: figures }, () => each)]
}

function head(
  { say, request }: SummaryPlan,
  form: Form,
  indicators: readonly Indicator[],
  lastColumn: number,
): readonly TableLine[] {
  const { language, tracking } = request
  const title = say("units.title", { code: form.code, title: form.title[language].toUpperCase() })
  const period = speaker(language)(`form.${form.timing}`, captionDays(tracking.period))
  const fixed = [say("number", {}), say("unitCode", {}), say("unit", {}), say("state", {})]
  const spans = indicators.map((_, index) => [firstColumn(index, form), firstColumn(index + 1, form) - 1] as const)
  const labels = indicators.map((indicator, index) => {
    const label = `${shortened(indicator.label[language], longestLabel)} (${indicator.measure.label[language]})`
    const text = indicator.merging === "maximum" ? say("largest", { label }) : label
    return textCell(firstColumn(index, form), "columnHead", text)
  })
  const perColumn = (look: "columnHead" | "numberRow", textOf: (column: Column) => string) =>
    indicators.flatMap((_, index) =>
      form.columns.map((column, inside) => textCell(firstColumn(index, form) + inside, look, textOf(column))),
    )
  const columnLabels = { cells: perColumn("columnHead", ({ label }) => label[language]) }
  return [
    wideLine(lastColumn, "title", title),
    wideLine(lastColumn, "subtitle", period),
    wideLine(lastColumn, "note", say("units.marks", {})),
    gap(),
    { cells: [...fixed.map((text, index) => textCell(index + 1, "columnHead", text)), ...labels], spans },
    { cells: indicators.map(({ code }, index) => textCell(firstColumn(index, form), "code", code)), spans },
    ...(form.columns.length > 1 ? [columnLabels] : []),
    { cells: perColumn("numberRow", printedNumber), height: 16 },
  ]
}

function firstColumn(index: number, form: Form): number {
  return unitColumns.firstFigure + index * form.columns.length
}
