import { cellKey, type CellKey } from "../../model/cell-key"
import { hasCell, mergingOf, specOf } from "../../model/cell-spec"
import type { Form, Indicator, Line } from "../../model/form"
import type { Place } from "../../model/observation"
import { addressOf, columnLetters, reference } from "../../workbook/address"
import type { BookCell, BookSheet } from "../../workbook/book"
import { emptyCell, textCell } from "../cells"
import { contributionsOf, markOf, placesShown, shareContent, storedTotal, totalOf } from "./figures"
import { headLines } from "./form-head"
import { fixedColumns, slotColumns, summaryGeometry, type Slot, type SummaryGeometry } from "./form-geometry"
import { footerOf, summaryCell, unitsOf, type SummaryPlan } from "./plan"
import { signatureLines } from "./signatures"
import { laidOut, wideLine, gap, widthAcross, type TableLine } from "./table"
import { areasThere, columnOfCell } from "./units-geometry"

/** In characters: what is wider cannot be read on one page, and goes on to the right of its codes and labels. */
const widestPage = 240

/** A form of the province: every total with the units behind it, for the whole province and for each tier. */
export function summaryFormSheet(plan: SummaryPlan, form: Form): BookSheet {
  const geometry = summaryGeometry(form, unitsOf(plan, form))
  const { widths, bands, orientation } = geometry
  const head = headLines(plan, geometry)
  const table = laidOut(widths, [
    ...head.lines,
    ...bands.flatMap((band) => [
      ...(bands.length > 1 ? [bandHead(plan, geometry, band)] : []),
      ...form.lines.map((line) => tableLine(plan, geometry, band, line)),
    ]),
    gap(),
    wideLine(widths.length, "note", plan.say("form.marks", {})),
    ...signatureLines(plan, widths),
  ])
  return {
    name: form.sheet,
    visibility: "visible",
    ...table,
    merges: [...table.merges, ...head.merges],
    locked: false,
    validations: [],
    print: {
      orientation,
      titleRows: `${head.firstRow}:${head.lines.length}`,
      ...(widthAcross(widths, 1, widths.length) > widestPage
        ? { titleColumns: `A:${columnLetters(fixedColumns)}` }
        : {}),
      footer: footerOf(plan, form.sheet),
      blackOnWhite: true,
    },
    frozen: { rows: head.lines.length, columns: 1 },
  }
}

function bandHead({ say, request }: SummaryPlan, { widths }: SummaryGeometry, band: readonly Slot[]): TableLine {
  const label = band[0]?.group.tier?.label[request.language] ?? say("wholeProvince", {})
  return { ...wideLine(widths.length, "columnHead", label), height: 20 }
}

function tableLine(plan: SummaryPlan, { form, widths }: SummaryGeometry, band: readonly Slot[], line: Line): TableLine {
  const { language } = plan.request
  if (line.line === "heading") {
    const closed = widths.slice(1).map((_, index) => emptyCell(index + 2, "closed"))
    return { cells: [{ ...textCell(1, "heading", line.label[language]), indent: line.depth }, ...closed] }
  }
  const { indicator } = line
  const { code, depth, measure } = indicator
  const isTotal = form.breakdowns.some(({ as, of }) => as === "partition" && of === code)
  const label = indicator.label[language]
  const text = indicator.merging === "maximum" ? plan.say("largest", { label }) : label
  return {
    cells: [
      { ...textCell(1, isTotal ? "labelTotal" : depth > 0 ? "labelIndented" : "label", text), indent: depth },
      textCell(2, "code", code),
      textCell(fixedColumns, "measure", isMeasured(form) ? measure.label[language] : ""),
      ...band.flatMap((slot) => slotCells(plan, form, indicator, slot)),
    ],
  }
}

/** Whether units of measure stand beside the rows; else every column has its own, in its head. */
function isMeasured({ columns }: Form): boolean {
  return columns.some(({ measure }) => measure === undefined)
}

/** Where the province's totals of a form stand, for links. */
export function provincePlaces(plan: SummaryPlan, form: Form): ReadonlyMap<CellKey, Place> {
  const geometry = summaryGeometry(form, unitsOf(plan, form))
  const { bands } = geometry
  const firstLine = headLines(plan, geometry).lines.length + (bands.length > 1 ? 2 : 1)
  const slots = (bands[0] ?? []).filter(({ group }) => group.tier === undefined)
  return new Map(
    form.lines.flatMap((line, index) => {
      if (line.line === "heading") return []
      const shown = slots.filter(({ column }) => hasCell(line.indicator, column.number))
      return shown.map(({ column, at }) => [
        cellKey(form.code, line.indicator.code, column.number),
        { sheet: form.sheet, address: addressOf({ row: firstLine + index, column: at }) },
      ])
    }),
  )
}

/** The total, which is that of the unit-by-unit sheet, its share of units, its mark. */
function slotCells(plan: SummaryPlan, form: Form, indicator: Indicator, slot: Slot): readonly BookCell[] {
  if (!hasCell(indicator, slot.column.number)) {
    return [0, 1, 2].map((inside) => emptyCell(slot.at + inside, "closed"))
  }
  const units = unitsOf(plan, form)
  const cell = cellKey(form.code, indicator.code, slot.column.number)
  const [{ sheet }, column] = [units, columnOfCell(units, cell)]
  const summary = summaryCell(plan, cell)
  const spec = specOf(indicator, slot.column)
  const total = totalOf(summary, slot.group.tier)
  const figures = contributionsOf(summary, slot.group.tier).map(({ figure }) => figure)
  const formula = reference(sheet, addressOf({ row: slot.group.totalRow, column }))
  const figure: BookCell =
    mergingOf(spec) === "notAdditive"
      ? textCell(slot.at, "figureTotal", plan.say("notAdditive", {}))
      : {
          column: slot.at,
          look: "figureTotal",
          places: placesShown(spec, figures),
          content: { kind: "formula", formula, stored: storedTotal(total) },
        }
  const share = shareContent(total, areasThere(slot.group, sheet, column))
  return [
    figure,
    { column: slot.at + 1, look: "measure", content: share },
    textCell(slot.at + slotColumns - 1, "measure", markOf(summary, slot.group.tier)),
  ]
}
