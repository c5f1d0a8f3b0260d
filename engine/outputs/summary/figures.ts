import type { Figure } from "../../figures/figure"
import { storedNumber } from "../../figures/writing"
import { mergingOf, type CellSpec } from "../../model/cell-spec"
import type { SummaryCell, Total, UnitFigure } from "../../merging/merged"
import type { Tier } from "../../model/profile"
import { sendersOf } from "../../tracking/combined"
import type { BookCell, BookContent, Look } from "../../workbook/book"
import { signs, type FigureMark } from "../../workbook/looks"
import { numberCount, quoted } from "../cell-formulas"
import { textCell } from "../cells"
import type { SummaryRequest } from "./request"
import type { SummarySpeaker } from "./words"

/** One unit's figure, with the mark of what is to be known of it. */
export function contributionCell(column: number, contribution: UnitFigure, spec: CellSpec): BookCell {
  const { figure } = contribution
  const content: BookContent = { kind: "number", value: storedNumber(figure) }
  const look = spec.kind === "date" ? "figureDay" : lookOf(contribution)
  return { column, look, places: placesShown(spec, [figure]), content }
}

function lookOf({ isProvisional, isNil, qualifier }: UnitFigure): Look {
  if (isNil) return "figureNil"
  if (isProvisional) return qualifier === undefined ? "figureProvisional" : "figureDoubtful"
  return qualifier === undefined ? "figure" : "figureApproximate"
}

/**
 * A total of cells of the workbook: live, blank while none of them holds a number. `areas` are the cells it is made of. An indicator that cannot be added says so instead.
 */
export function totalCell(
  column: number,
  spec: CellSpec,
  total: Total,
  areas: readonly string[],
  say: SummarySpeaker,
): BookCell {
  const merging = mergingOf(spec)
  if (merging === "notAdditive") return textCell(column, "figureTotal", say("notAdditive", {}))
  const places = placesShown(spec, [total])
  const cells = areas.join(",")
  const combined = merging === "maximum" ? `MAX(${cells})` : exactSum(cells, places)
  const formula = `IF(${numberCount(areas)}=0,"",${combined})`
  return { column, look: "figureTotal", places, content: { kind: "formula", formula, stored: storedTotal(total) } }
}

/** What a reader sees of a total before anything is computed: empty text where there is none, never 0. */
export function storedTotal({ figure }: Total): number | string {
  return figure === undefined ? "" : storedNumber(figure)
}

/** Excel adds doubles: rounded to the decimals that are shown, their sum is the exact decimal one. */
function exactSum(cells: string, places: number): string {
  return places === 0 ? `SUM(${cells})` : `ROUND(SUM(${cells}),${places})`
}

/** How many of the cells hold a number, of how many: `5/9`, live, with a mark behind it where there is one. */
function shareContent({ units, of }: Total, areas: readonly string[], mark = ""): BookContent {
  const tail = `/${of}${mark}`
  return { kind: "formula", formula: `${numberCount(areas)}&${quoted(tail)}`, stored: `${units}${tail}` }
}

/**
 * How many of the units that must fill a cell have something in it: live where that is a number, as it was counted for words,
 * which no formula tells from the mark of what was set aside.
 */
export function coverage(
  { tracking }: Pick<SummaryRequest, "tracking">,
  summary: SummaryCell,
  spec: CellSpec,
  { total, tier, areas }: { readonly total: Total; readonly tier: Tier | undefined; readonly areas: readonly string[] },
  mark = "",
): BookContent {
  const { cell } = summary
  if (spec.kind !== "text") {
    // A unit whose parts came to no one figure has no number that a formula could count.
    const isCountable = total.figures === total.units
    return isCountable ? shareContent(total, areas, mark) : { kind: "text", text: `${total.units}/${total.of}${mark}` }
  }
  const stated = tracking.units.filter(
    (state) =>
      (tier === undefined || state.unit.tier === tier.code) &&
      sendersOf(state).some(({ chosen }) => chosen?.outcome.submission.observations.get(cell)?.state === "words"),
  )
  return { kind: "text", text: `${stated.length}/${total.of}` }
}

/** What is to be known of a total: some figures in it are provisional, some approximate. Nothing of one that cannot be added. */
export function totalMarks({ status, provisionalUnits, isApproximate }: Total): readonly FigureMark[] {
  if (status === "notAdditive") return []
  return [
    ...(provisionalUnits > 0 ? (["provisional"] as const) : []),
    ...(isApproximate ? (["approximate"] as const) : []),
  ]
}

/**
 * The same as it is written: `*2` where two units' figures in it are provisional, `≈` where some are approximate, `*2 ≈` where
 * both, `…` where nobody has a figure; empty where nothing is.
 */
export function markOf(cell: SummaryCell, tier: Tier | undefined): string {
  const total = totalOf(cell, tier)
  if (total.status === "notReported") return signs.notReported
  const written = (mark: FigureMark): string =>
    mark === "provisional" ? `${signs[mark]}${total.provisionalUnits}` : signs[mark]
  return totalMarks(total).map(written).join(" ")
}

/** The units' figures behind the total of one tier, or of the province where no tier is named. */
export function unitFiguresOf({ units }: SummaryCell, tier: Tier | undefined): readonly UnitFigure[] {
  return tier === undefined ? units : units.filter(({ unit }) => unit.tier === tier.code)
}

/** The total of one tier, or of the province where no tier is named. */
export function totalOf(cell: SummaryCell, tier: Tier | undefined): Total {
  if (tier === undefined) return cell.province
  const found = cell.tiers.find((one) => one.tier.code === tier.code)
  if (found === undefined) throw new Error(`${cell.cell} has no total of tier ${tier.code}`)
  return found.total
}

/** The decimals to show: those of the cell, more where a unit wrote more. */
export function placesShown({ places }: Pick<CellSpec, "places">, figures: readonly Pick<Figure, "places">[]): number {
  return Math.max(places, placesIn(figures))
}

/** 15 are all that a double has. */
function placesIn(figures: readonly Pick<Figure, "places">[]): number {
  return Math.min(15, Math.max(0, ...figures.map((figure) => figure.places)))
}
