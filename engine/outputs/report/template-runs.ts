import { figureOf, compare } from "../../figures/figure"
import { figureText } from "../../figures/writing"
import type { Slot, Template } from "../../forms/narrative"
import type { UnitFigure } from "../../merging/merged"
import type { CellKey } from "../../model/cell-key"
import { isFirstPeriod, previousPeriod, yearOf } from "../../model/period"
import type { Tier } from "../../model/profile"
import { periodText } from "../../messages/period-text"
import { unitFiguresOf, totalOf } from "../summary/figures"
import { summaryCell } from "../summary/plan"
import { changeOf } from "./changes"
import { fills } from "./circumstances"
import type { Run } from "./document"
import { telling, totalRuns, unitRuns } from "./figure-runs"
import { specOfCell, type ReportPlan } from "./request"
import { tierOf, unitsInState } from "./round"
import { reportSpeaker } from "./words"

/** So many units are named one by one; of more, those with the greatest figures, and how many others there are. */
const mostNamed = 12

/**
 * A text with its slots filled. Undefined where one is about a tier that the province does not have, or that does not fill the
 * form: the text is about something else.
 */
export function runsOf(plan: ReportPlan, template: Template): readonly Run[] | undefined {
  const runs: Run[] = []
  for (const piece of template[plan.request.language]) {
    const filled = typeof piece === "string" ? [piece] : slotRuns(plan, piece)
    if (filled === undefined) return undefined
    runs.push(...filled)
  }
  return runs
}

/** The same as words alone, for titles. */
export function textOf(plan: ReportPlan, template: Template): string {
  return (runsOf(plan, template) ?? []).map((run) => (typeof run === "string" ? run : run.text)).join("")
}

function slotRuns(plan: ReportPlan, slot: Slot): readonly Run[] | undefined {
  const { request, workbook } = plan
  const { language, profile, tracking } = request
  const tier = "tier" in slot ? tierOf(request, slot.tier) : undefined
  if (tier === "unknown") return undefined
  switch (slot.slot) {
    case "figure":
      return fills(plan, slot.cell, tier) ? totalRuns(plan, slot.cell, tier) : undefined
    case "coverage": {
      if (!fills(plan, slot.cell, tier)) return undefined
      const { units, of } = totalOf(summaryCell(workbook, slot.cell), tier)
      return [`${units}/${of}`]
    }
    case "each":
      return slot.cells.every((cell) => fills(plan, cell, tier)) ? eachUnit(plan, slot.cells, tier) : undefined
    case "words":
      return [wordsIn(plan, slot.cells)]
    case "change":
      return [changeText(plan, slot.cell)]
    case "count":
      return [counted(unitsInState(request, slot.state, tier).length, plan)]
    case "names":
      return [
        namesOf(
          unitsInState(request, slot.state, tier).map(({ unit }) => unit.name),
          plan,
        ),
      ]
    case "fact":
      switch (slot.fact) {
        case "period":
          return [periodText(tracking.period, language)]
        case "year":
          return [String(yearOf(tracking.period))]
        case "previousPeriod":
          return [isFirstPeriod(tracking.period) ? "" : periodText(previousPeriod(tracking.period), language)]
        case "province":
          return [profile.province.name.replace(/^(?:Tỉnh|Thành phố)(?= )/u, (kind) => kind.toLowerCase())]
        case "receiver":
          return [profile.receiver]
      }
  }
}

/** A count in a sentence: `05`, `12`. */
function counted(count: number, { request: { language } }: ReportPlan): string {
  const text = figureText({ digits: count, places: 0 }, language)
  return language === "vi" && count > 0 && count < 10 ? `0${text}` : text
}

function namesOf(names: readonly string[], plan: ReportPlan): string {
  const say = reportSpeaker(plan.request.language)
  if (names.length === 0) return say("none", {})
  const others = names.length - mostNamed
  if (others <= 1) return names.join(", ")
  return `${names.slice(0, mostNamed).join(", ")} ${say("others", { count: counted(others, plan) })}`
}

/** Unit by unit, `;` between units where they have several figures each. */
function eachUnit(plan: ReportPlan, cells: readonly CellKey[], tier: Tier | undefined): readonly Run[] {
  const { request, workbook } = plan
  const say = reportSpeaker(request.language)
  const byUnit = new Map<string, { readonly cell: CellKey; readonly contribution: UnitFigure }[]>()
  for (const cell of cells) {
    for (const contribution of telling(unitFiguresOf(summaryCell(workbook, cell), tier))) {
      const { code } = contribution.unit
      byUnit.set(code, [...(byUnit.get(code) ?? []), { cell, contribution }])
    }
  }
  const units = request.tracking.units.flatMap(({ unit }) => {
    const stated = byUnit.get(unit.code)
    return stated === undefined ? [] : [{ unit, stated }]
  })
  if (units.length === 0) return [say("none", {})]
  const shown = units.length - mostNamed <= 1 ? units : greatest(units, cells)
  const between = cells.length > 1 ? "; " : ", "
  const runs = shown.flatMap(({ unit, stated }, i): readonly Run[] => [
    `${i === 0 ? "" : between}${unit.name}${cells.length > 1 ? ": " : " "}`,
    ...stated.flatMap(({ cell, contribution }, j): readonly Run[] => [
      j === 0 ? "" : ", ",
      // Which of several indicators it is stands before the figure; where there is one, the sentence has said so.
      cells.length > 1 ? `${inSentence(specOfCell(request.pack, cell).indicator.label[request.language])} ` : "",
      ...unitRuns(plan, cell, contribution),
      ` ${specOfCell(request.pack, cell).measure.label[request.language]}`,
    ]),
  ])
  const others = units.length - shown.length
  const tail = others === 0 ? [] : [` ${say("others", { count: counted(others, plan) })}`]
  return joined([...runs, ...tail])
}

interface Stating {
  readonly unit: UnitFigure["unit"]
  readonly stated: readonly { readonly cell: CellKey; readonly contribution: UnitFigure }[]
}

/** The units with the greatest figures in the first of the cells, the greatest first; in the register's order where they tie. */
function greatest(units: readonly Stating[], [first]: readonly CellKey[]): readonly Stating[] {
  const figureIn = ({ stated }: Stating) =>
    stated.find(({ cell }) => cell === first)?.contribution.figure ?? figureOf(0)
  return [...units].sort((a, b) => compare(figureIn(b), figureIn(a))).slice(0, mostNamed)
}

/** A label within a sentence: without what it explains in brackets. */
function inSentence(label: string): string {
  const bare = label.replace(/\s*\([^()]*\)/g, "")
  return bare.charAt(0).toLowerCase() + bare.slice(1)
}

/** Neighbouring words as one run. */
function joined(runs: readonly Run[]): readonly Run[] {
  const all: Run[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (typeof run === "string" && typeof last === "string") all[all.length - 1] = last + run
    else if (run !== "") all.push(run)
  }
  return all
}

function wordsIn(plan: ReportPlan, cells: readonly CellKey[]): string {
  const { tracking, language } = plan.request
  const all = tracking.senders.flatMap(({ chosen }) =>
    cells.flatMap((cell) => {
      const stated = chosen?.outcome.submission.observations.get(cell)
      return stated?.state === "words" ? [stated.text] : []
    }),
  )
  const texts = [...new Set(all.map((text) => text.trim()).filter((text) => text !== ""))]
  return texts.length === 0 ? reportSpeaker(language)("none", {}) : texts.join(", ")
}

function changeText(plan: ReportPlan, cell: CellKey): string {
  const { language } = plan.request
  const say = reportSpeaker(language)
  const { direction, percent, difference } = changeOf(plan, cell)
  if (direction === "unknown") return say("notReported", {})
  if (direction === "same") return say("same", {})
  if (percent !== undefined) return say(direction, { percent: figureText(percent, language) })
  return say("upFromNone", { figure: figureText(difference, language) })
}
