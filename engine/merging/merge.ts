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
import type { Contribution, HardFindings, Merged, SummaryCell, Total } from "./merged"
import { isOneFigure, unitFigures, type CombinedFigure } from "./unit-figures"

/** Adds up the submissions that count into the province's figures, cell by cell, each with the units that stand behind it. */
export function merge(pack: Pack, profile: Profile, tracking: Tracking, hard: HardFindings): Merged {
  const totals = pack.forms.flatMap((form) => [...liveTotals(form)])
  const doubted = new Map(tracking.senders.map((state) => [state.unit.code, doubtedCells(state, totals)]))
  const cells = new Map<CellKey, SummaryCell>()
  const reporting = new Map<string, number>()
  const ofLastForm = lastFormKept()
  for (const form of pack.forms) {
    const asked = tracking.units.filter(({ unit }) => formsOf(profile, unit).includes(form.code))
    const senders = asked.flatMap((state) =>
      (state.parts ?? [state]).map((sender) => {
        return { sender, whole: state.unit, named: doubted.get(sender.unit.code) ?? none }
      }),
    )
    const withFigures = new Set<string>()
    for (const [cell, spec] of specsOf(form)) {
      const way = mergingOf(spec)
      const behind = ofLastForm(form.code, (): Behind => {
        const contributions: Contribution[] = []
        for (const { sender, whole, named } of senders) {
          const one = contributionOf(sender, whole, cell, named)
          if (one === undefined) continue
          if (hard === "keep" || !one.isProvisional || sender.isIncluded === true) contributions.push(one)
        }
        return { contributions, units: unitFigures(cell, way, contributions, asked, profile) }
      })
      cells.set(cell, summaryCell(cell, way, behind, asked, profile))
      for (const { unit, whole = unit } of behind().contributions) withFigures.add(whole.code)
    }
    reporting.set(form.code, withFigures.size)
  }
  return { cells, reporting, ledger: ledgerOf(profile, tracking, cells, doubted, hard) }
}

const none: ReadonlySet<CellKey> = new Set()

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

/** Keeps what stands behind the cells of the form that was asked about last: whoever goes form by form has it worked out once. */
function lastFormKept(): (form: string, work: () => Behind) => () => Behind {
  let kept: { readonly form: string; readonly answers: Map<() => Behind, Behind> } | undefined
  return (form, work) => () => {
    if (kept?.form !== form) kept = { form, answers: new Map() }
    const answer = kept.answers.get(work) ?? work()
    kept.answers.set(work, answer)
    return answer
  }
}

function summaryCell(
  cell: CellKey,
  way: Merging,
  behind: () => Behind,
  asked: readonly UnitState[],
  profile: Profile,
): SummaryCell {
  const { contributions, units } = behind()
  const totalOf = (among: (unit: ReportingUnit) => boolean): Total =>
    total(
      way,
      units.filter(({ unit }) => among(unit)),
      contributions.filter(({ unit, whole }) => among(whole ?? unit)),
      asked.filter(({ unit }) => among(unit)).length,
    )
  const tiers = profile.tiers.filter((tier) => tier.forms.includes(partsOfKey(cell).form))
  return {
    cell,
    province: totalOf(() => true),
    tiers: tiers.map((tier) => ({ tier, total: totalOf((unit) => unit.tier === tier.code) })),
    workbooks: contributions.length,
    get units() {
      return behind().units.filter(isOneFigure)
    },
    get contributions() {
      return behind().contributions
    },
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
  const counts = { units: byUnit.length, of, provisionalUnits }
  if (way === "notAdditive") return { ...counts, status: "notAdditive" }
  if (figure === undefined) return { ...counts, status: "notReported" }
  const isApproximate = contributions.some(({ qualifier }) => qualifier !== undefined)
  return { ...counts, figure, status: provisionalUnits > 0 ? "provisional" : isApproximate ? "approximate" : "final" }
}
