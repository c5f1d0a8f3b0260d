import type { Figure } from "../figures/figure"
import type { CellKey } from "../model/cell-key"
import { specsOf } from "../model/cell-spec"
import type { Form } from "../model/form"
import type { Pack } from "../model/pack"
import type { Period } from "../model/period"
import { formsOf, type Profile, type ReportingUnit } from "../model/profile"
import { liveTotals } from "../forms/live-totals"
import type { Recipe, Ref } from "./recipe"
import { samplePeriods } from "./sample-unit"
import { rightly, type Written } from "./written"

/** One unit's made-up report for one period: the truth, and how it is written where nobody errs. */
export interface SampledReport {
  readonly unit: ReportingUnit
  readonly period: Period
  /** The forms that the unit fills, in the pack's order. */
  readonly forms: readonly Form[]
  /** Every figure, the totals of the forms among them. */
  readonly figures: ReadonlyMap<CellKey, Figure>
  readonly texts: ReadonlyMap<CellKey, string>
  /** What is typed in: not the totals, which the forms compute. */
  readonly written: ReadonlyMap<CellKey, Written>
}

/** Who reports, by which recipe, and the seed that everything random comes from. */
export interface Sampling {
  readonly pack: Pack
  readonly profile: Profile
  readonly recipe: Recipe
  readonly seed: string
}

/** The reports of one unit for periods that follow one another. The same for the same seed, whoever else reports. */
export function sampledReports(
  { pack, profile, recipe, seed }: Sampling,
  unit: ReportingUnit,
  periods: readonly Period[],
): readonly SampledReport[] {
  const codes = formsOf(profile, unit)
  const forms = pack.forms.filter(({ code }) => codes.includes(code))
  const made = samplePeriods({ recipe, forms: pack.forms, seed }, unit, periods)
  return periods.flatMap((period, index): readonly SampledReport[] => {
    const values = made[index]
    if (values === undefined) return []
    const figures = inPrintedOrder(values.figures, forms)
    const texts = inPrintedOrder(values.texts, forms)
    return [{ unit, period, forms, figures, texts, written: writtenOf(forms, figures, texts) }]
  })
}

/** What stands in the cells of these forms. */
function inPrintedOrder<T>(values: ReadonlyMap<Ref, T>, forms: readonly Form[]): ReadonlyMap<CellKey, T> {
  const cells = forms.flatMap((form) => [...specsOf(form).keys()])
  return new Map(
    cells.flatMap((cell) => {
      const value = values.get(cell)
      return value === undefined ? [] : [[cell, value] as const]
    }),
  )
}

function writtenOf(
  forms: readonly Form[],
  figures: ReadonlyMap<CellKey, Figure>,
  texts: ReadonlyMap<CellKey, string>,
): ReadonlyMap<CellKey, Written> {
  const written = new Map<CellKey, Written>()
  for (const form of forms) {
    const totals = liveTotals(form)
    for (const [cell, spec] of specsOf(form)) {
      const [figure, text] = [figures.get(cell), texts.get(cell)]
      if (text !== undefined) written.set(cell, { kind: "text", text })
      else if (figure !== undefined && !totals.has(cell)) written.set(cell, rightly(figure, spec))
    }
  }
  return written
}
