import { storedNumber } from "../../figures/writing"
import { partsOfKey } from "../../model/cell-key"
import { specsOf, type CellSpec } from "../../model/cell-spec"
import type { Charted, PackChart } from "../../model/pack"
import type { Tier } from "../../model/profile"
import { reference } from "../../workbook/address"
import type { BookCell } from "../../workbook/book"
import { emptyCell, textCell } from "../cells"
import { placesShown, storedTotal, totalOf } from "./figures"
import { measureText } from "./measures"
import { summaryCell, type SummaryPlan } from "./plan"
import { allSections } from "./request"
import { countStates } from "./state"
import type { TableLine } from "./table"
import { unitsPlace } from "./units-place"

/** What a chart draws, as a table of its own under it: names in column 1, the lines that are drawn, then the whole province. */
export interface ChartTable {
  readonly kind: "bars" | "stacked"
  readonly valueTitle: string
  readonly places: number
  /** The names of the series stand in the first of these lines. */
  readonly head: readonly TableLine[]
  readonly drawn: readonly { readonly label: string; readonly line: TableLine }[]
  readonly series: readonly {
    readonly column: number
    readonly name: string
    readonly figures: readonly (number | undefined)[]
  }[]
  /** Lines that are not drawn. */
  readonly total: readonly TableLine[]
}

export function chartTable(plan: SummaryPlan, asked: PackChart): ChartTable {
  switch (asked.kind) {
    case "submissions":
      return submissionsTable(plan)
    case "tiers":
      return tiersTable(plan, asked.cells)
    case "cells":
      return cellsTable(plan, asked.cells)
  }
}

/** How many units of each tier are in which state; states that no unit is in have a column and no bar. */
function submissionsTable({ request, say }: SummaryPlan): ChartTable {
  const states = ["onTime", "late", "received", "tied", "missing"] as const
  const titles = states.map((state) => say(`cover.${state}`, {}))
  const rows = allSections(request).map(({ tier, states: units }) => ({
    label: tier.label[request.language],
    counts: countStates(units),
  }))
  const line = (label: BookCell, counts: ReturnType<typeof countStates>): TableLine => ({
    cells: [
      label,
      ...states.map((state, i): BookCell => ({
        column: 2 + i,
        look: "measure",
        content: { kind: "number", value: counts[state] },
      })),
    ],
  })
  const series = states.flatMap((state, i) => {
    const figures = rows.map(({ counts }) => counts[state])
    return figures.every((count) => count === 0) ? [] : [{ column: 2 + i, name: titles[i] ?? state, figures }]
  })
  // One state alone has no legend: its name stands at the axis.
  const [only, ...others] = series
  const units = say("charts.units", {})
  return {
    kind: "stacked",
    valueTitle: only !== undefined && others.length === 0 ? `${units}: ${only.name}` : units,
    places: 0,
    head: [{ cells: [say("tier", {}), ...titles].map((text, i) => textCell(1 + i, "columnHead", text)) }],
    drawn: rows.map(({ label, counts }) => ({ label, line: line(textCell(1, "label", label), counts) })),
    series,
    total: [line(textCell(1, "labelTotal", say("wholeProvince", {})), countStates(request.tracking.units))],
  }
}

/** A line for each tier with the totals of up to three cells, each with the units behind it. */
function tiersTable(plan: SummaryPlan, cells: readonly Charted[]): ChartTable {
  const { request, say } = plan
  const tiers = allSections(request)
    .map(({ tier }) => tier)
    .filter((tier) => cells.some(({ cell }) => tier.forms.includes(partsOfKey(cell).form)))
  const named = cells.map((one, i) => ({
    ...one,
    spec: specOfCharted(plan, one),
    name: nameOf(plan, one),
    column: 2 + 2 * i,
  }))
  const line = (label: BookCell, tier: Tier | undefined): TableLine => ({
    cells: [label, ...named.flatMap((one) => totalCells(plan, one, one.spec, tier, one.column))],
  })
  const spans = named.map(({ column }) => [column, column + 1] as const)
  return {
    ...measured(plan, named),
    head: [
      {
        cells: [
          textCell(1, "columnHead", say("tier", {})),
          ...named.map(({ column, name }) => textCell(column, "columnHead", name)),
        ],
        spans,
      },
      {
        cells: [
          emptyCell(1, "columnHead"),
          ...named.flatMap(({ column }) => [
            textCell(column, "columnHead", say("figure", {})),
            textCell(column + 1, "columnHead", say("coverage", {})),
          ]),
        ],
      },
    ],
    drawn: tiers.map((tier) => {
      const label = tier.label[request.language]
      return { label, line: line(textCell(1, "label", label), tier) }
    }),
    series: named.map((one) => ({
      column: one.column,
      name: one.name,
      figures: tiers.map((tier) => figureOf(plan, one, tier)),
    })),
    total: [line(textCell(1, "labelTotal", say("wholeProvince", {})), undefined)],
  }
}

/** A line for each cell with the province's total of it and the units behind that. */
function cellsTable(plan: SummaryPlan, cells: readonly Charted[]): ChartTable {
  const { say } = plan
  const named = cells.map((one) => ({ ...one, spec: specOfCharted(plan, one), name: nameOf(plan, one) }))
  const titles = [say("charts.indicator", {}), say("figure", {}), say("coverage", {})]
  return {
    ...measured(plan, named),
    head: [{ cells: titles.map((text, i) => textCell(1 + i, "columnHead", text)) }],
    drawn: named.map((one) => ({
      label: one.name,
      line: { cells: [textCell(1, "label", one.name), ...totalCells(plan, one, one.spec, undefined, 2)] },
    })),
    series: [{ column: 2, name: titles[1] ?? "", figures: named.map((one) => figureOf(plan, one, undefined)) }],
    total: [],
  }
}

/** The unit of measure, and the decimals at the bars: none where figures have hundreds, for the table has them all. */
function measured(
  { request: { merged, language }, say }: SummaryPlan,
  cells: readonly (Charted & { readonly spec: CellSpec })[],
): Pick<ChartTable, "kind" | "valueTitle" | "places"> {
  const most = Math.max(0, ...cells.map(({ cell }) => storedOr(merged.cells.get(cell)?.province.figure)))
  const places = most >= 100 ? 0 : Math.max(0, ...cells.map(({ spec }) => spec.places))
  const measure = cells.map(({ spec }) => measureText(spec, language, say))[0] ?? ""
  return { kind: "bars", valueTitle: say("charts.measure", { measure }), places }
}

function storedOr(figure: Parameters<typeof storedNumber>[0] | undefined): number {
  return figure === undefined ? 0 : Math.abs(storedNumber(figure))
}

/** The total, live from the units' sheet, and its n/N. Where there is no total the cell is empty: a text would be drawn as 0. */
function totalCells(
  plan: SummaryPlan,
  { cell }: Charted,
  spec: CellSpec,
  tier: Tier | undefined,
  column: number,
): readonly BookCell[] {
  if (tier !== undefined && !tier.forms.includes(partsOfKey(cell).form))
    return [emptyCell(column, "closed"), emptyCell(column + 1, "closed")]
  const summary = summaryCell(plan, cell)
  const total = totalOf(summary, tier)
  const place = unitsPlace(plan, cell, tier) ?? unitsPlace(plan, cell, undefined)
  const share = textCell(column + 1, "measure", `${total.units}/${total.of}`)
  if (total.figure === undefined || place === undefined) return [emptyCell(column, "figure"), share]
  const formula = reference(place.sheet, place.address)
  const content = { kind: "formula", formula, stored: storedTotal(total) } as const
  return [{ column, look: "figure", places: placesShown(spec, [total.figure]), content, link: place }, share]
}

function figureOf(plan: SummaryPlan, { cell }: Charted, tier: Tier | undefined): number | undefined {
  if (tier !== undefined && !tier.forms.includes(partsOfKey(cell).form)) return undefined
  const { figure } = totalOf(summaryCell(plan, cell), tier)
  return figure === undefined ? undefined : storedNumber(figure)
}

function nameOf(plan: SummaryPlan, charted: Charted): string {
  const { language } = plan.request
  return (charted.label ?? specOfCharted(plan, charted).indicator.label)[language]
}

function specOfCharted({ request: { pack } }: SummaryPlan, { cell }: Charted): CellSpec {
  const form = pack.forms.find(({ code }) => code === partsOfKey(cell).form)
  const spec = form && specsOf(form).get(cell)
  if (spec === undefined) throw new Error(`the pack has no cell ${cell}`)
  return spec
}
