import { add, compare, figureFrom, figureOf, isZero, multiply, negate, sum, zero, type Figure } from "../figures/figure"
import { liveTotals, type TermCell } from "../forms/live-totals"
import type { CellKey } from "../model/cell-key"
import type { Form } from "../model/form"
import type { Period } from "../model/period"
import { drawn, streamFor, type Drawing } from "./draw"
import type { Random } from "./random"
import type { Recipe, Ref, Step, Weights } from "./recipe"
import { splitBy } from "./split"

/** What a unit has in one period: figures and words by cell, the form's own totals among them, and the recipe's own quantities. */
export interface UnitPeriod {
  readonly figures: ReadonlyMap<Ref, Figure>
  readonly texts: ReadonlyMap<Ref, string>
}

/** Whose figures are made up. */
export interface SampleRequest {
  readonly recipe: Recipe
  readonly forms: readonly Form[]
  readonly seed: string
}

/** The periods of one unit, one after the other, each going on from the one before. */
export function samplePeriods(
  request: SampleRequest,
  unit: { readonly code: string; readonly tier: string },
  periods: readonly Period[],
): readonly UnitPeriod[] {
  const made: UnitPeriod[] = []
  for (const period of periods) made.push(samplePeriod(request, unit, period, made.at(-1)))
  return made
}

/** Every cell of every form, whether or not the unit fills it: what one form says of another holds in all of them. */
function samplePeriod(
  { recipe, forms, seed }: SampleRequest,
  unit: { readonly code: string; readonly tier: string },
  period: Period,
  before: UnitPeriod | undefined,
): UnitPeriod {
  const totals = new Map(forms.flatMap((form) => [...liveTotals(form)]))
  const figures = new Map<Ref, Figure>()
  const texts = new Map<Ref, string>()
  const drawing: Drawing = {
    ...{ seed, unit: unit.code, tier: unit.tier, period },
    figureAt: (ref) => figures.get(ref) ?? totalOf(ref, totals, drawing.figureAt),
    previous: before && ((ref) => before.figures.get(ref)),
  }
  for (const step of recipe.steps) take(step, drawing, figures, texts)
  for (const cell of totals.keys()) {
    const total = drawing.figureAt(cell)
    if (total !== undefined) figures.set(cell, total)
  }
  return { figures, texts }
}

/** What a form computes; blank while all it is computed from is. */
function totalOf(
  ref: Ref,
  totals: ReadonlyMap<Ref, readonly TermCell[]>,
  figureAt: (ref: Ref) => Figure | undefined,
): Figure | undefined {
  const terms = (totals.get(ref) ?? []).flatMap(({ cell, sign }) => {
    const figure = figureAt(cell)
    return figure === undefined ? [] : [sign === 1 ? figure : negate(figure)]
  })
  return terms.length === 0 ? undefined : sum(terms)
}

function take(step: Step, drawing: Drawing, figures: Map<Ref, Figure>, texts: Map<Ref, string>): void {
  switch (step.kind) {
    case "draw": {
      const figure = drawn(step, drawing)
      if (figure !== undefined) figures.set(step.to, figure)
      return
    }
    case "split": {
      const total = drawing.figureAt(step.total)
      if (total === undefined) return
      const random = streamFor(drawing, step.over.join(" "), step.per, "split")
      const weights = weightsOf(step.weights, drawing, random)
      splitBy(
        total,
        step.places,
        weights.map((weight) => weight ?? zero),
        random,
      ).forEach((part, index) => {
        const to = step.over[index]
        if (to !== undefined && weights[index] !== undefined) figures.set(to, part)
      })
      return
    }
    case "tally": {
      const count = drawing.figureAt(step.count) ?? zero
      const last = step.over.length - 1
      step.over.forEach((to, index) => {
        const left = add(count, figureOf(-index))
        if (compare(left, zero) > 0) figures.set(to, index === last ? left : figureOf(1))
      })
      return
    }
    case "text": {
      const start = streamFor(drawing, step.over.join(" "), step.per, "text").whole()
      step.over.forEach((to, index) => {
        const given = step.given[index]
        const text = step.texts[(start + index) % step.texts.length]
        const isAsked = given === undefined || !isZero(drawing.figureAt(given) ?? zero)
        if (text !== undefined && isAsked) texts.set(to, text)
      })
    }
  }
}

/** Undefined for a part that stays blank. */
function weightsOf(weights: Weights, drawing: Drawing, random: Random): readonly (Figure | undefined)[] {
  if (weights.by === "weights") return weights.weights.map((weight) => varied(weight, random))
  const figures = weights.cells.map((cell) => drawing.figureAt(cell))
  return weights.by === "within" ? figures : figures.map((figure) => figure && varied(figure, random))
}

/** Half as much to half as much again. */
function varied(weight: Figure, random: Random): Figure {
  return multiply(weight, figureFrom(String(500 + (random.whole() % 1001)), 3))
}

/** Whether it is a cell, not a quantity of the recipe's own. */
export function isCell(ref: Ref): ref is CellKey {
  return !ref.startsWith("$")
}
