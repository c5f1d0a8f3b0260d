import { cellKey } from "../../model/cell-key"
import { hasCell, mergingOf, specOf } from "../../model/cell-spec"
import type { Form, Indicator, Line } from "../../model/form"
import { addressOf, columnLetters, reference } from "../../workbook/address"
import type { BookCell, BookSheet } from "../../workbook/book"
import { emptyCell, textCell } from "../cells"
import { contributionsOf, coverage, markOf, placesShown, storedTotal, totalOf } from "./figures"
import { headLines, type SummaryHead } from "./form-head"
import { slotColumns, summaryGeometry, type Slot, type SummaryGeometry } from "./form-geometry"
import { entriesOf, listsOf } from "./lists"
import { measureText } from "./measures"
import { fitsOnePage, pagesOf } from "./pages"
import { summaryCell, unitsOf, type SummaryPlan } from "./plan"
import { readingSheet } from "./reading-sheet"
import { signatureLines } from "./signatures"
import { gap, laidOut, wayRows, wideLine, widthAcross, type TableLine } from "./table"
import { areasThere, columnOfCell } from "./units-geometry"

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
  return readingSheet(plan, {
    name: form.sheet,
    widths,
    lines: [...head.lines, ...lots.flat(), ...foot],
    merges: head.merges,
    ways: [{ sheet: units.sheet, text: plan.say("toUnits", {}) }],
    head: [head.firstRow, head.lines.length + wayRows],
    frozenColumns: 1,
    print: { orientation, ...pages(geometry, head, lots, foot) },
  })
}

/** What nearly fits one page is drawn together onto it; else every tier has a page of its own. */
function pages(
  { widths, orientation, fixedColumns }: SummaryGeometry,
  head: SummaryHead,
  lots: readonly (readonly TableLine[])[],
  foot: readonly TableLine[],
) {
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
  const figures = contributionsOf(summary, tier).map(({ figure }) => figure)
  const formula = reference(sheet, addressOf({ row: totalRow, column }))
  const figure: BookCell =
    mergingOf(spec) === "notAdditive"
      ? textCell(slot.at, "figureTotal", plan.say("notAdditive", {}))
      : {
          column: slot.at,
          look: "figureTotal",
          places: placesShown(spec, figures),
          content: { kind: "formula", formula, stored: storedTotal(total) },
        }
  const share = coverage(plan.request, summary, spec, { total, tier, areas: areasThere(slot.group, sheet, column) })
  return [
    figure,
    { column: slot.at + 1, look: "measure", content: share },
    textCell(slot.at + slotColumns - 1, "measure", markOf(summary, tier)),
  ]
}
