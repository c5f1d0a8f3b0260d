import { zero } from "../figures/figure"
import { mergingOf, specsOf } from "../model/cell-spec"
import { liveTotals, type TermCell } from "../forms/live-totals"
import { partsOfKey, type CellKey } from "../model/cell-key"
import type { Merging } from "../model/form"
import type { Pack } from "../model/pack"
import { formsOf, type Profile, type ReportingUnit } from "../model/profile"
import type { Tracking } from "../tracking/track"
import type { UnitState } from "../tracking/unit-state"
import { combine } from "../model/combine"
import { ledgerOf } from "./ledger"
import type { Contribution, HardFindings, Merged, OfUnit, SummaryCell, Total } from "./merged"
import { isOneFigure, unitFigures, type CombinedFigure } from "./unit-figures"

/** Adds up the submissions that count into the province's figures, cell by cell, each with the units that stand behind it. */
export function merge(pack: Pack, profile: Profile, tracking: Tracking, hard: HardFindings): Merged {
  const totals = pack.forms.flatMap((form) => [...liveTotals(form)])
  const doubted = new Map(tracking.senders.map((state) => [state.unit.code, doubtedCells(state, totals)]))
  const cells = new Map<CellKey, SummaryCell>()
  const reporting = new Map<string, number>()
  const ofLastCell = lastCellKept()
  for (const form of pack.forms) {
    const asked = tracking.units.filter(({ unit }) => formsOf(profile, unit).includes(form.code))
    const stateOf = new Map(asked.map((state) => [state.unit.code, state]))
    const withFigures = new Set<string>()
    for (const [cell, spec] of specsOf(form)) {
      const way = mergingOf(spec)
      const behindOf = (states: readonly UnitState[]): Behind => {
        const contributions: Contribution[] = []
        for (const state of states) {
          for (const sender of state.parts ?? [state]) {
            const one = contributionOf(sender, state.unit, cell, doubted.get(sender.unit.code) ?? none)
            if (one === undefined) continue
            if (hard === "keep" || !one.isProvisional || sender.isIncluded === true) contributions.push(one)
          }
        }
        return { contributions, units: unitFigures(cell, way, contributions, states, profile) }
      }
      const ofUnit = (code: string): OfUnit => {
        const state = stateOf.get(code)
        if (state === undefined) return nothing
        const { contributions, units } = behindOf([state])
        const figure = units.find(isOneFigure)
        return figure === undefined ? { contributions } : { contributions, figure }
      }
      const behind = ofLastCell(() => behindOf(asked))
      cells.set(cell, summaryCell(cell, way, behind, ofUnit, asked, profile))
      for (const { unit, whole = unit } of behind().contributions) withFigures.add(whole.code)
    }
    reporting.set(form.code, withFigures.size)
  }
  return { cells, reporting, ledger: ledgerOf(profile, tracking, cells, doubted, hard) }
}

const none: ReadonlySet<CellKey> = new Set()
const nothing: OfUnit = { contributions: [] }

/** The cells that a unit's failing hard findings name, and the totals that add a figure among them. */
function doubtedCells(
  { chosen }: UnitState,
  totals: readonly (readonly [CellKey, readonly TermCell[]])[],
): ReadonlySet<CellKey> {
  if (chosen === undefined) return none
  const { submission, findings } = chosen.outcome
  const failing = findings.filter(({ severity, outcome }) => severity === "error" && outcome === "fails")
  if (failing.length === 0) return none
  const doubted = new Set(failing.flatMap(({ cell, related }) => (cell === undefined ? related : [cell, ...related])))
  const isDoubtedFigure = (cell: CellKey): boolean =>
    doubted.has(cell) && submission.observations.get(cell)?.state === "reported"
  // A total of totals is doubted through the totals below it, however deep: each round can only add to the set.
  for (let before = -1; before < doubted.size;) {
    before = doubted.size
    for (const [total, terms] of totals) if (terms.some((term) => isDoubtedFigure(term.cell))) doubted.add(total)
  }
  return doubted
}

function contributionOf(
  { unit, chosen }: UnitState,
  whole: ReportingUnit,
  cell: CellKey,
  doubted: ReadonlySet<CellKey>,
): Contribution | undefined {
  if (chosen === undefined) return undefined
  const { source, outcome } = chosen
  const observation = outcome.submission.observations.get(cell)
  // Written out, not spread together: there is one for each figure of a round, more than once.
  if (observation?.state === "zero") {
    const { place } = observation
    return ofWhole({ unit, figure: zero, isProvisional: false, isNil: true, source, place }, whole)
  }
  if (observation?.state !== "reported") return undefined
  const { figure, qualifier, place } = observation
  const one = { unit, figure, isProvisional: doubted.has(cell), isNil: false, source, place }
  return ofWhole(qualifier === undefined ? one : { ...one, qualifier }, whole)
}

function ofWhole(one: Contribution, whole: ReportingUnit): Contribution {
  return whole === one.unit ? one : { ...one, whole }
}

/** What stands behind a cell's total. */
interface Behind {
  readonly contributions: readonly Contribution[]
  readonly units: readonly CombinedFigure[]
}

/** Keeps what stands behind the cell that was asked about last: most ask several times, and of all cells it would fill the memory. */
function lastCellKept(): (work: () => Behind) => () => Behind {
  let kept: { readonly work: () => Behind; readonly answer: Behind } | undefined
  return (work) => () => {
    if (kept?.work !== work) kept = { work, answer: work() }
    return kept.answer
  }
}

function summaryCell(
  cell: CellKey,
  way: Merging,
  behind: () => Behind,
  ofUnit: SummaryCell["ofUnit"],
  asked: readonly UnitState[],
  profile: Profile,
): SummaryCell {
  return {
    cell,
    ...totalsOf(cell, way, behind(), asked, profile),
    ofUnit,
    get units() {
      return behind().units.filter(isOneFigure)
    },
    get contributions() {
      return behind().contributions
    },
  }
}

/** Apart from the cell: what its getters stood beside they would keep, and those of all cells together fill the memory. */
function totalsOf(
  cell: CellKey,
  way: Merging,
  { contributions, units }: Behind,
  asked: readonly UnitState[],
  profile: Profile,
): Pick<SummaryCell, "province" | "tiers" | "workbooks"> {
  const totalOf = (among: (unit: ReportingUnit) => boolean): Total =>
    total(
      way,
      units.filter(({ unit }) => among(unit)),
      contributions.filter(({ unit, whole }) => among(whole ?? unit)),
      asked.filter(({ unit }) => among(unit)).length,
    )
  const tiers = profile.tiers.filter((tier) => tier.forms.includes(partsOfKey(cell).form))
  return {
    province: totalOf(() => true),
    tiers: tiers.map((tier) => ({ tier, total: totalOf((unit) => unit.tier === tier.code) })),
    workbooks: contributions.length,
  }
}

function total(
  way: Merging,
  byUnit: readonly CombinedFigure[],
  contributions: readonly Contribution[],
  of: number,
): Total {
  const figure = combine(
    way,
    contributions.map((contribution) => contribution.figure),
  )
  const provisionalUnits = byUnit.filter(({ isProvisional }) => isProvisional).length
  const figures = byUnit.filter(isOneFigure)
  const counts = {
    ...{ units: byUnit.length, of, provisionalUnits, figures: figures.length },
    isApproximate: figures.some(({ qualifier }) => qualifier !== undefined),
    places: contributions.reduce((most, one) => Math.max(most, one.figure.places), 0),
  }
  if (way === "notAdditive") return { ...counts, status: "notAdditive" }
  if (figure === undefined) return { ...counts, status: "notReported" }
  const isApproximate = contributions.some(({ qualifier }) => qualifier !== undefined)
  return { ...counts, figure, status: provisionalUnits > 0 ? "provisional" : isApproximate ? "approximate" : "final" }
}
