import { zero } from "../figures/figure"
import { storedNumber } from "../figures/writing"
import { mistake, mistakesOf } from "../forms/mistakes"
import { TemplateError } from "../forms/template-error"
import type { CellKey } from "../model/cell-key"
import type { Pack } from "../model/pack"
import type { ByTier, Draw, Recipe, RecipeTerm, Ref, Step, Weights } from "./recipe"
import { namesIn, type Names } from "./recipe-names"
import { isFigure, recipeSchema, type ByTierJson, type DrawJson, type FirstJson, type StepJson } from "./recipe-schema"
import { isCell } from "./sample-unit"

type Path = readonly PropertyKey[]

/**
 * Makes a Recipe of the JSON of a pack's `sampling.json` (`file`: where it came from, for messages). Throws a TemplateError
 * with every mistake: a name that leads nowhere, a cell that has two values, a required cell that has none.
 */
export function loadRecipe(file: string, json: unknown, { forms }: Pick<Pack, "forms">): Recipe {
  const parsed = recipeSchema.safeParse(json)
  if (!parsed.success) throw new TemplateError(mistakesOf(file, parsed.error, json))
  const { province, tiers, slips, stocks, ...source } = parsed.data
  const names = namesIn(file, forms)
  const steps = source.steps.map((step, index) => stepOf(step, ["steps", index], names))
  names.close()
  for (const [flow, stock] of Object.entries(stocks))
    for (const cell of [flow, stock])
      if (!names.specs.has(cell as CellKey)) {
        const wanted = { vi: "ô của một biểu trong bộ", en: "a cell of a form of the pack" }
        names.mistakes.push(mistake(file, ["stocks", flow], cell, wanted))
      }
  if (names.mistakes.length > 0) throw new TemplateError(names.mistakes)
  return {
    province,
    tiers: tiers.map(({ tier, name, exactly, share, below }) => ({
      ...{ tier, name },
      ...(exactly === undefined ? {} : { exactly }),
      ...(share === undefined ? {} : { share }),
      ...(below === undefined ? {} : { below }),
    })),
    steps,
    slips,
    stocks: new Map(Object.entries(stocks)) as ReadonlyMap<string, string> as Recipe["stocks"],
  }
}

function stepOf(step: StepJson, path: Path, names: Names): Step {
  const at = (...more: Path): Path => [...path, ...more]
  switch (step.kind) {
    case "split": {
      const total = names.taken(at("total"), step.total)
      const weights = weightsOf(step, path, names)
      const over = names.givenAll(at("over"), step.over, ["number"])
      const places = Math.max(0, ...over.map((ref) => placesOf(ref, undefined, names)))
      const parts = weights.by === "weights" ? weights.weights : weights.cells
      if (parts.length !== over.length) {
        const wanted = { vi: `${over.length} tỷ trọng, mỗi phần một`, en: `${over.length} weights, one for each part` }
        names.mistakes.push(mistake(names.file, at(weights.by), String(parts.length), wanted))
      }
      return { kind: "split", total, over, weights, places, per: step.per }
    }
    case "tally": {
      const count = names.taken(at("count"), step.count)
      return { kind: "tally", count, over: names.givenAll(at("over"), step.over, ["number"]) }
    }
    case "text": {
      const given = step.given === undefined ? [] : names.takenAll(at("given"), step.given)
      const over = names.givenAll(at("over"), step.over, ["text"])
      return { kind: "text", over, given, texts: step.texts, per: step.per }
    }
    default:
      return drawStep(step, path, names)
  }
}

function weightsOf(step: Extract<StepJson, { kind: "split" }>, path: Path, names: Names): Weights {
  const { weights, like, within } = step
  if (weights !== undefined) return { by: "weights", weights }
  if (within !== undefined) return { by: "within", cells: names.takenAll([...path, "within"], within) }
  return { by: "like", cells: names.takenAll([...path, "like"], like ?? []) }
}

function drawStep(step: DrawJson, path: Path, names: Names): Step {
  const { cell, chance, given, per, least, most, blank, fresh, places } = step
  const draw = drawOf(step, path, names)
  const from = given === undefined ? undefined : names.taken([...path, "given"], given)
  const to = names.given([...path, "cell"], cell, [kindOf(step.kind)])
  return {
    ...{
      kind: "draw",
      to,
      draw,
      per,
      isFresh: fresh,
      isBlank: blank || draw.kind === "date",
      places: placesOf(to, places, names),
    },
    ...(chance === undefined ? {} : { chance: byTier(chance) }),
    ...(from === undefined ? {} : { given: from }),
    ...(least === undefined ? {} : { least: byTier(least) }),
    ...(most === undefined ? {} : { most: byTier(most) }),
  }
}

function kindOf(kind: DrawJson["kind"]): "number" | "date" | "yesNo" {
  return kind === "date" ? "date" : kind === "yes" ? "yesNo" : "number"
}

function drawOf(step: DrawJson | FirstJson, path: Path, names: Names): Draw {
  const at = (...more: Path): Path => [...path, ...more]
  switch (step.kind) {
    case "size":
      return { kind: "size", median: byTier(step.median), sigma: storedNumber(step.sigma) }
    case "share":
      return { kind: "share", of: names.taken(at("of"), step.of), from: byTier(step.from), to: byTier(step.to) }
    case "sum":
      return { kind: "sum", terms: step.terms.map((term, index) => termOf(term, at("terms", index), names)) }
    case "smallest":
      return { kind: "smallest", of: names.takenAll(at("of"), step.of) }
    case "carried":
      return { kind: "carried", of: names.before(at("of"), step.of), first: drawOf(step.first, at("first"), names) }
    case "date":
      return { kind: "date", from: step.from, to: step.to }
    case "yes":
      return { kind: "yes" }
  }
}

function termOf(
  term: string | { readonly minus: string } | { readonly previous: string },
  path: Path,
  names: Names,
): RecipeTerm {
  if (typeof term === "string") return { ref: names.taken(path, term), sign: 1, period: "this" }
  if ("minus" in term) return { ref: names.taken(path, term.minus), sign: -1, period: "this" }
  return { ref: names.before(path, term.previous), sign: 1, period: "previous" }
}

/** A cell has the decimals of its form; a quantity of the recipe's own those that the recipe says, else none. */
function placesOf(ref: Ref, stated: number | undefined, names: Names): number {
  return (isCell(ref) ? names.specs.get(ref)?.places : stated) ?? stated ?? 0
}

function byTier(value: ByTierJson): ByTier {
  return isFigure(value)
    ? { other: value, tiers: new Map() }
    : { other: value.other ?? zero, tiers: new Map(Object.entries(value)) }
}
