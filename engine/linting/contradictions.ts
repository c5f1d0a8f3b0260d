import { figureFrom, negate, zero } from "../figures/figure"
import { message } from "../messages/catalogue"
import type { CellKey } from "../model/cell-key"
import type { Form } from "../model/form"
import { specIn, type Asked, type AskedRule } from "./asked"
import { claimOf, type Claim, type PlacesIn } from "./claim"
import type { LintFinding } from "./lint-finding"
import { asksOf, idsOf } from "./naming"
import { refute, type Claimed } from "./refute"
import type { TierForms } from "./undecidable"

/**
 * The hard rules that no report can satisfy together with a figure in every cell they look at, and the cells that they let hold
 * nothing but 0. Rules that look back or at other units are left out: without a report of the period before they ask nothing.
 */
export function contradictions(
  rules: readonly AskedRule[],
  forms: readonly Form[],
  tiers: readonly TierForms[],
  placesIn: PlacesIn,
): readonly LintFinding[] {
  const hard = rules.filter(({ rule }) => rule.severity === "error").flatMap(({ asked }) => asked)
  const own = hard.filter(({ previous, peers }) => previous.size === 0 && peers.size === 0)
  const found = new Map<string, LintFinding>()
  for (const tier of tiers) {
    const together = own.filter((asked) => [...asked.forms].every((form) => tier.has(form)))
    for (const part of parts(together))
      for (const finding of contradictionsIn(part, forms, placesIn))
        found.set(JSON.stringify([finding.lint, finding.cell, finding.rules]), finding)
  }
  return [...found.values()]
}

/** Who claims what is no rule: that a cell is filled, or that its figure is above 0. */
type Whose = Asked | CellKey

const isAsked = (whose: Whose): whose is Asked => typeof whose === "object"

function contradictionsIn(part: readonly Asked[], forms: readonly Form[], placesIn: PlacesIn): readonly LintFinding[] {
  const cells = [...new Set(part.flatMap((asked) => [...asked.cells]))]
  const figures = cells.filter((cell) => specIn(forms, cell)?.kind !== "text")
  const claims = [
    ...figures.map((cell): Claimed<Whose> => ({ claim: isNotBlank(cell), whose: cell })),
    ...part.map((asked): Claimed<Whose> => ({ claim: claimWhereJudged(asked, placesIn), whose: asked })),
  ]
  const because = leastOf([], claims)
  if (because !== undefined) return [contradictory(because)]
  const stated = new Set(part.filter(({ rule }) => rule.kind !== "number").flatMap((one) => [...one.cells]))
  const above = [...stated].flatMap((cell): readonly Claimed<Whose>[] => {
    const spec = specIn(forms, cell)
    if (spec?.kind !== "number") return []
    return [{ claim: isAtLeast(cell, figureFrom("1", placesIn(cell) ?? spec.places)), whose: cell }]
  })
  return zerosAmong(above, claims)
}

/** The cells of which none can be above 0: as a rule all can be at once, and one look is enough to know it. */
function zerosAmong(above: readonly Claimed<Whose>[], claims: readonly Claimed<Whose>[]): readonly LintFinding[] {
  const found = refute([...above, ...claims])
  if (found === undefined) return []
  const doubtful = above.filter(({ whose }) => found.has(whose))
  const zeros = doubtful.flatMap((one) => {
    const because = leastOf([one], claims)
    return because === undefined || isAsked(one.whose) ? [] : [alwaysZero(one.whose, because)]
  })
  if (doubtful.length === 0) return zeros
  return [
    ...zeros,
    ...zerosAmong(
      above.filter((one) => !doubtful.includes(one)),
      claims,
    ),
  ]
}

/** The fewest rules that contradict one another, or what is supposed; undefined where nothing is found to. */
function leastOf(supposed: readonly Claimed<Whose>[], claims: readonly Claimed<Whose>[]): readonly Asked[] | undefined {
  const found = refute([...supposed, ...claims])
  if (found === undefined) return undefined
  let least = claims.filter(({ whose }) => found.has(whose))
  for (const one of least) {
    const fewer = least.filter((other) => other !== one)
    if (refute([...supposed, ...fewer]) !== undefined) least = fewer
  }
  return least.flatMap(({ whose }) => (isAsked(whose) ? [whose] : []))
}

function contradictory(because: readonly Asked[]): LintFinding {
  const [first] = because
  const ids = idsOf(because)
  const cells = [...new Set(because.flatMap((asked) => [...asked.cells]))]
  const form = first?.form.code ?? ""
  return {
    ...{ lint: "contradictory", severity: "error", form, rules: ids, others: [], asks: asksOf(because) },
    message: message("lint.contradictory", { rules: ids.join(", "), form, cells: { cells } }),
  }
}

function alwaysZero(cell: CellKey, because: readonly Asked[]): LintFinding {
  const stated = because.filter(({ rule }) => rule.kind !== "number")
  const ids = idsOf(stated.length === 0 ? because : stated)
  return {
    ...{ lint: "alwaysZero", severity: "error", form: because[0]?.form.code ?? "", cell, rules: ids, others: [] },
    ...{ asks: asksOf(stated) },
    message: message("lint.alwaysZero", { cell: { cell }, rules: ids.join(", ") }),
  }
}

/** What the rule wants where every cell holds a figure; one that is not judged of zeros alone wants nothing of those. */
function claimWhereJudged({ expansion, cells }: Asked, placesIn: PlacesIn): Claim {
  const holds = claimOf(expansion.condition, true, placesIn)
  if (expansion.missing !== "non_zero") return holds
  const zeros = [...cells].flatMap((cell) => [isAtLeast(cell, zero), isAtMostZero(cell)])
  return { op: "any", of: [holds, { op: "all", of: zeros }] }
}

const one = figureFrom("1", 0)
const minusOne = negate(one)

function isAtLeast(cell: CellKey, least: ReturnType<typeof negate>): Claim {
  return literal(`cell ${cell}`, minusOne, negate(least))
}

function isAtMostZero(cell: CellKey): Claim {
  return literal(`cell ${cell}`, one, zero)
}

function isNotBlank(cell: CellKey): Claim {
  return literal(`blank cell ${cell}`, one, zero)
}

function literal(variable: string, factor: typeof one, bound: typeof one): Claim {
  const stated = [{ factors: new Map([[variable, factor]]), bound, isStrict: false }]
  return { op: "literal", stated, figures: [], filled: [] }
}

/** What hangs together by the cells it looks at, and by nothing with the rest. */
function parts(all: readonly Asked[]): readonly (readonly Asked[])[] {
  const leaders = new Map<CellKey, CellKey>()
  const leaderOf = (cell: CellKey): CellKey => {
    const next = leaders.get(cell) ?? cell
    return next === cell ? cell : leaderOf(next)
  }
  for (const { cells } of all) {
    const [first, ...others] = cells
    if (first !== undefined) for (const cell of others) leaders.set(leaderOf(cell), leaderOf(first))
  }
  const found = new Map<CellKey, Asked[]>()
  for (const asked of all) {
    const [first] = asked.cells
    if (first === undefined) continue
    const leader = leaderOf(first)
    found.set(leader, [...(found.get(leader) ?? []), asked])
  }
  return [...found.values()]
}
