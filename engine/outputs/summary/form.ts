import { cellKey } from "../../model/cell-key"
import { hasCell, mergingOf, specOf } from "../../model/cell-spec"
import type { Form, Indicator, Line } from "../../model/form"
import { addressOf, columnLetters, reference } from "../../workbook/address"
import type { BookCell, BookSheet, PrintSetup } from "../../workbook/book"
import { emptyCell, linked, textCell } from "../cells"
import { comparedLots, nameBefore, type TotalsLine } from "./compared-lines"
import { coverage, markOf, placesShown, storedTotal, totalOf } from "./figures"
import { headLines, type SummaryHead } from "./form-head"
import { slotColumns, summaryGeometry, type Slot, type SummaryGeometry } from "./form-geometry"
import { entriesOf, listsOf } from "./lists"
import { lineagePlaces } from "./lineage-places"
import { measureText } from "./measures"
import { fitsOnePage, pagesOf, widthScale } from "./pages"
import { summaryCell, unitsOf, type SummaryPlan } from "./plan"
import { readingSheet } from "./reading-sheet"
import { signatureLines } from "./signatures"
import { gap, laidOut, wayRows, wideLine, widthAcross, type TableLine } from "./table"
import { areasThere, columnOfCell } from "./units-geometry"
import { unitsPlace } from "./units-place"

/** In characters: what is wider cannot be read on one page, and goes on to the right of its codes and labels. */
const widestPage = 240

/** A form of the province: every total with the units behind it, for the whole province and for each tier. */
export function summaryFormSheet(plan: SummaryPlan, form: Form): BookSheet {
  const units = unitsOf(plan, form)
  const geometry = summaryGeometry(form, units)
  const { widths, bands, orientation } = geometry
  const head = headLines(plan, geometry)
  const lots = bands.map((band) => [
    ...(bands.length > 1 ? [bandHead(plan, geometry, band)] : []),
    ...printedLines(form).map((line) => tableLine(plan, geometry, band, line)),
  ])
  const foot = [gap(), wideLine(widths.length, "note", plan.say("form.marks", {})), ...signatureLines(plan, widths)]
  const compared = comparedLots(plan, geometry, totalsLines(form, lots, head))
  const own = [...head.lines, ...lots.flat(), ...foot]
  const comparedAt = addressOf({ row: own.length + wayRows + 1, column: 1 })
  return readingSheet(plan, {
    name: form.sheet,
    widths,
    lines: [...own, ...compared.flat()],
    merges: head.merges,
    ways: [
      { sheet: units.sheet, text: plan.say("toUnits", {}) },
      ...(compared.length === 0
        ? []
        : [{ sheet: form.sheet, text: plan.say("compared.way", { before: nameBefore(plan) }), address: comparedAt }]),
    ],
    head: [head.firstRow, head.lines.length + wayRows],
    frozenColumns: 1,
    hint: plan.say("toSources", {}),
    print: { orientation, ...pages(geometry, head, lots, foot, compared) },
  })
}

/** The lines of totals of each band, and the rows of the sheet they stand in. */
function totalsLines(
  form: Form,
  lots: readonly (readonly TableLine[])[],
  head: SummaryHead,
): readonly (readonly TotalsLine[])[] {
  const printed = printedLines(form)
  let row = head.lines.length + wayRows
  return lots.map((lot) => {
    const first = row + 1 + lot.length - printed.length
    row += lot.length
    return printed.flatMap((line, index) => {
      const own = lot[lot.length - printed.length + index]
      return line.line !== "indicator" || own === undefined
        ? []
        : [{ indicator: line.indicator, row: first + index, line: own }]
    })
  })
}

/** What nearly fits one page is drawn together onto it; else every tier has a page of its own. What is compared comes after, on others. */
function pages(
  geometry: SummaryGeometry,
  head: SummaryHead,
  lots: readonly (readonly TableLine[])[],
  foot: readonly TableLine[],
  compared: readonly (readonly TableLine[])[],
): Pages {
  const { widths, orientation } = geometry
  const own = ownPages(geometry, head, lots, foot)
  if (compared.length === 0 || own.titleColumns !== undefined) return own
  const all = laidOut(widths, [gap(), ...head.lines, ...lots.flat(), ...foot, ...compared.flat()]).rows
  const rest = all.slice(all.length - compared.flat().length)
  const first = all.slice(wayRows, all.length - rest.length)
  const repeated = all.slice(head.firstRow - 1, head.lines.length + wayRows)
  let taken = 0
  const [begun = [], ...others] = compared.map((lot) => rest.slice(taken, (taken += lot.length)))
  const after = pagesOf([[...repeated, ...begun], ...others], repeated, widths, orientation)
  const before = own.onePage === true ? pagesOf([first], [], widths, orientation) : own
  const scale = Math.min(before.scale ?? 100, after.scale ?? 100, widthScale(widths, orientation))
  return { scale, rowBreaks: [...(before.rowBreaks ?? []), first.at(-1)?.row ?? 1, ...(after.rowBreaks ?? [])] }
}

type Pages = Pick<PrintSetup, "scale" | "rowBreaks" | "titleColumns" | "onePage">

function ownPages(
  { widths, orientation, fixedColumns }: SummaryGeometry,
  head: SummaryHead,
  lots: readonly (readonly TableLine[])[],
  foot: readonly TableLine[],
): Pages {
  if (widthAcross(widths, 1, widths.length) > widestPage) return { titleColumns: `A:${columnLetters(fixedColumns)}` }
  const rows = [...laidOut(widths, [gap(), ...head.lines, ...lots.flat(), ...foot]).rows.slice(wayRows)]
  if (fitsOnePage(rows, widths, orientation)) return { onePage: true }
  if (lots.length === 1) return {}
  const counts = lots.map((lot, index) => lot.length + (index === 0 ? head.lines.length : 0))
  const pagesOfRows = counts.map((count, index) => {
    const rest = index === counts.length - 1 ? foot.length : 0
    return rows.splice(0, count + rest)
  })
  const repeated = pagesOfRows[0]?.slice(head.firstRow - 1 - wayRows, head.lines.length) ?? []
  return pagesOf(pagesOfRows, repeated, widths, orientation)
}

function bandHead({ say, request }: SummaryPlan, { widths }: SummaryGeometry, band: readonly Slot[]): TableLine {
  const label = band[0]?.group.tier?.label[request.language] ?? say("wholeProvince", {})
  return { ...wideLine(widths.length, "columnHead", label), height: 20 }
}

/** A line of the form as it is printed, or what stands in place of the entries of a list. */
type PrintedLine = Line | { readonly line: "list"; readonly parts: readonly string[] }

function printedLines(form: Form): readonly PrintedLine[] {
  const entries = entriesOf(form)
  const lists = [...listsOf(form).values()]
  return form.lines.flatMap((line): readonly PrintedLine[] => {
    if (line.line === "heading" || !entries.has(line.indicator.code)) return [line]
    const list = lists.find(([first]) => first === line.indicator.code)
    return list === undefined ? [] : [{ line: "list", parts: list }]
  })
}

function tableLine(
  plan: SummaryPlan,
  { form, widths, fixedColumns }: SummaryGeometry,
  band: readonly Slot[],
  line: PrintedLine,
): TableLine {
  const { language } = plan.request
  if (line.line === "list") {
    const { sheet, listRow } = unitsOf(plan, form)
    const text = plan.say("form.list", { sheet, first: line.parts[0] ?? "", last: line.parts.at(-1) ?? "" })
    const address = addressOf({ row: listRow, column: 1 })
    return {
      cells: [{ column: 1, look: "link", content: { kind: "link", text, sheet, address } }],
      spans: [[1, widths.length]],
    }
  }
  if (line.line === "heading") {
    const closed = widths.slice(1).map((_, index) => emptyCell(index + 2, "closed"))
    return { cells: [{ ...textCell(1, "heading", line.label[language]), indent: line.depth }, ...closed] }
  }
  const { indicator } = line
  const { code, depth } = indicator
  const isTotal = form.breakdowns.some(({ as, of }) => as === "partition" && of === code)
  const label = indicator.label[language]
  const text = indicator.merging === "maximum" ? plan.say("largest", { label }) : label
  const column = form.columns.find(({ number, measure }) => measure === undefined && hasCell(indicator, number))
  const measure = column === undefined ? "" : measureText(specOf(indicator, column), language, plan.say)
  return {
    cells: [
      { ...textCell(1, isTotal ? "labelTotal" : depth > 0 ? "labelIndented" : "label", text), indent: depth },
      textCell(2, "code", code),
      ...(fixedColumns === 3 ? [textCell(fixedColumns, "measure", measure)] : []),
      ...band.flatMap((slot) => slotCells(plan, form, indicator, slot)),
    ],
  }
}

/** The rows of the province's lines on the form's sheet, by row code; entries of a list stand in its one line. */
export function provinceRows(plan: SummaryPlan, form: Form, geometry: SummaryGeometry): ReadonlyMap<string, number> {
  const first = headLines(plan, geometry).lines.length + wayRows + (geometry.bands.length > 1 ? 2 : 1)
  return new Map(
    printedLines(form).flatMap((line, index) => {
      if (line.line === "heading") return []
      const codes = line.line === "list" ? line.parts : [line.indicator.code]
      return codes.map((code) => [code, first + index] as const)
    }),
  )
}

/** The total, which is that of the unit-by-unit sheet, its share of units, its mark. */
function slotCells(plan: SummaryPlan, form: Form, indicator: Indicator, slot: Slot): readonly BookCell[] {
  if (!hasCell(indicator, slot.column.number)) {
    return [0, 1, 2].map((inside) => emptyCell(slot.at + inside, "closed"))
  }
  const units = unitsOf(plan, form)
  const { tier, totalRow } = slot.group
  const cell = cellKey(form.code, indicator.code, slot.column.number)
  const [{ sheet }, column] = [units, columnOfCell(units, cell)]
  const summary = summaryCell(plan, cell)
  const spec = specOf(indicator, slot.column)
  const total = totalOf(summary, tier)
  const formula = reference(sheet, addressOf({ row: totalRow, column }))
  const figure: BookCell =
    mergingOf(spec) === "notAdditive"
      ? textCell(slot.at, "figureTotal", plan.say("notAdditive", {}))
      : {
          column: slot.at,
          look: "figureTotal",
          places: placesShown(spec, [total]),
          content: { kind: "formula", formula, stored: storedTotal(total) },
        }
  const share = coverage(plan.request, summary, spec, { total, tier, areas: areasThere(slot.group, sheet, column) })
  // A figure leads to the units' figures, how many units there are to their files, sheets and cells; under a tier, which has no
  // lineage of its own, and where there are none, to the units as well. LibreOffice would show where a formula without a result leads.
  const toUnits = unitsPlace(plan, cell, tier)
  const toLineage = tier === undefined ? lineagePlaces(plan).get(cell) : undefined
  return [
    linked(figure, total.units === 0 ? undefined : toUnits),
    linked({ column: slot.at + 1, look: "measure", content: share }, toLineage ?? toUnits),
    textCell(slot.at + slotColumns - 1, "measure", markOf(summary, tier)),
  ]
}
