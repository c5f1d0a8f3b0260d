import { add, compare, figureFrom, multiply, negate, subtract, zero, type Figure } from "../figures/figure"
import { difference } from "../formulas/building"
import type { Condition, Quantity, Relation } from "../formulas/formula"
import { hasQuotient } from "../formulas/quotient"
import { comparedPlaces } from "../formulas/values"
import type { CellKey } from "../model/cell-key"
import type { Stated } from "./inequality"

/**
 * What it takes for a condition to hold, or to fail, as linear inequalities joined by "all" and "any". Whatever is no sum of cells
 * (a product of two, a median, a quotient) is a variable by itself, of which nothing is known but that it is the same everywhere:
 * so what is found impossible is, and some of what is impossible is not found.
 */
export type Claim =
  | { readonly op: "all"; readonly of: readonly Claim[] }
  | { readonly op: "any"; readonly of: readonly Claim[] }
  | Literal

/** `figures`: cells that then hold a figure, or a blank that counts as one; `filled`: cells in which something is written. */
export interface Literal {
  readonly op: "literal"
  readonly stated: readonly Stated[]
  readonly figures: readonly CellKey[]
  readonly filled: readonly CellKey[]
}

/** How many decimals a cell's figures have at most; undefined where nothing limits them. */
export type PlacesIn = (cell: CellKey) => number | undefined

/** What it takes for the condition to hold (`wanted`), or to fail. */
export function claimOf(condition: Condition, wanted: boolean, placesIn: PlacesIn): Claim {
  switch (condition.op) {
    case "not":
      return claimOf(condition.of, !wanted, placesIn)
    case "and":
    case "or":
      return {
        op: (condition.op === "and") === wanted ? "all" : "any",
        of: condition.of.map((part) => claimOf(part, wanted, placesIn)),
      }
    case "if": {
      const [chosen, notChosen] = [true, false].map((is) => claimOf(condition.if, is, placesIn)) as [Claim, Claim]
      const then = claimOf(condition.then, wanted, placesIn)
      const always = wanted ? all() : nothing
      const otherwise = condition.otherwise === undefined ? always : claimOf(condition.otherwise, wanted, placesIn)
      // Where the first is unknown, both ways may come to the same.
      return { op: "any", of: [all(chosen, then), all(notChosen, otherwise), all(then, otherwise)] }
    }
    case "blank":
      return blankClaim(condition.of, wanted)
    case "pace":
      return paceClaim(condition, wanted)
    case "compare":
      return compareClaim(condition, wanted, placesIn)
  }
}

const nothing: Claim = { op: "any", of: [] }
const all = (...of: readonly Claim[]): Claim => ({ op: "all", of })

type Compare = Extract<Condition, { readonly op: "compare" }>
type Blank = Extract<Condition, { readonly op: "blank" }>

const one = figureFrom("1", 0)
const minusOne = figureFrom("-1", 0)

/** 1 where nothing is written, 0 where something is. */
function blankClaim({ op, cell }: Blank["of"], wanted: boolean): Claim {
  const factors = new Map([[`blank ${op} ${cell}`, wanted ? minusOne : one]])
  const stated = [{ factors, bound: wanted ? minusOne : zero, isStrict: false }]
  return { op: "literal", stated, figures: [], filled: !wanted && op === "cell" ? [cell] : [] }
}

/** 1 where the change keeps pace, 0 where it does not: of the figures themselves nothing is known by that. */
function paceClaim({ now, width, least }: Extract<Condition, { readonly op: "pace" }>, wanted: boolean): Claim {
  const factors = new Map([[`pace ${now.cell} ${textOf({ width, least })}`, wanted ? minusOne : one]])
  const stated = [{ factors, bound: wanted ? minusOne : zero, isStrict: false }]
  return { op: "literal", stated, figures: now.op === "cell" ? [now.cell] : [], filled: [] }
}

const opposite = {
  "=": "<>",
  "<>": "=",
  "<": ">=",
  ">=": "<",
  ">": "<=",
  "<=": ">",
} as const satisfies Record<Relation, Relation>

function compareClaim(condition: Compare, wanted: boolean, placesIn: PlacesIn): Claim {
  const relation = wanted ? condition.relation : opposite[condition.relation]
  const { sum, margin } =
    hasQuotient(condition.left) || hasQuotient(condition.right) ? signOf(condition) : sumIn(condition, placesIn)
  const figures = [...sum.terms.keys()].flatMap((variable) => sum.cells.get(variable) ?? [])
  const literal = (...stated: readonly Stated[]): Claim => ({ op: "literal", stated, figures, filled: [] })
  const minus = timesFigure(sum, minusOne)
  switch (relation) {
    case "=":
      return literal(atMost(sum, margin.equal), atMost(minus, margin.equal))
    case "<=":
      return literal(atMost(sum, margin.equal))
    case ">=":
      return literal(atMost(minus, margin.equal))
    case "<":
      return literal(atMost(sum, margin.less))
    case ">":
      return literal(atMost(minus, margin.less))
    case "<>":
      return { op: "any", of: [literal(atMost(sum, margin.less)), literal(atMost(minus, margin.less))] }
  }
}

/** A sum of variables, and the cells of this report among them. */
interface Sum {
  readonly terms: ReadonlyMap<string, Figure>
  readonly cells: ReadonlyMap<string, CellKey>
  readonly constant: Figure
}

interface Bound {
  readonly figure: Figure
  readonly isStrict: boolean
}

/** `left − right` counts as 0 up to `equal` on either side, and as less from `less` on. */
interface Margin {
  readonly equal: Bound
  readonly less: Bound
}

function atMost({ terms, constant }: Sum, { figure, isStrict }: Bound): Stated {
  return { factors: terms, bound: subtract(figure, constant), isStrict }
}

/** The sign of a comparison with a quotient: −1, 0 or 1, the same wherever the same two sides are compared. */
function signOf({ left, right, tolerance }: Compare): { readonly sum: Sum; readonly margin: Margin } {
  const sum = {
    terms: new Map([[`sign ${textOf({ left, right, tolerance })}`, one]]),
    cells: new Map<string, CellKey>(),
    constant: zero,
  }
  return { sum, margin: { equal: { figure: zero, isStrict: false }, less: { figure: minusOne, isStrict: false } } }
}

const step = figureFrom("1", comparedPlaces)
const half = figureFrom("5", comparedPlaces + 1)

/**
 * Two sides are compared to six decimals. Where all figures have so few that their difference has no more, it is a whole
 * number of its last decimal, and what it may be ends exactly there; else it ends before the next half of the sixth decimal.
 */
function sumIn(
  { left, right, tolerance = zero }: Compare,
  placesIn: PlacesIn,
): { readonly sum: Sum; readonly margin: Margin } {
  const sum = summed(difference(left, right))
  const places = [...sum.terms].map(([variable, factor]) => {
    const cell = sum.cells.get(variable)
    const own = cell && placesIn(cell)
    return own === undefined ? Infinity : own + factor.places
  })
  const grid = Math.max(sum.constant.places, ...places)
  if (grid > comparedPlaces) {
    const most = add(cutTo(tolerance, comparedPlaces), half)
    return { sum, margin: { equal: { figure: most, isStrict: true }, less: { figure: negate(most), isStrict: false } } }
  }
  const most = cutTo(tolerance, grid)
  const less = negate(add(most, grid === comparedPlaces ? step : figureFrom("1", grid)))
  return { sum, margin: { equal: { figure: most, isStrict: false }, less: { figure: less, isStrict: false } } }
}

/** The figure without the decimals past so many; it is not below 0. */
function cutTo(figure: Figure, places: number): Figure {
  if (figure.places <= places) return figure
  return figureFrom(String(BigInt(figure.digits) / 10n ** BigInt(figure.places - places)), places)
}

function summed(quantity: Quantity): Sum {
  switch (quantity.op) {
    case "figure":
      return { ...empty, constant: quantity.figure }
    case "cell":
      return variable(`cell ${quantity.cell}`, quantity.cell)
    case "previous":
      return variable(`previous ${quantity.cell}`)
    case "sum": {
      const parts = quantity.of.map((part) => (part.op === "peers" ? undefined : summed(part)))
      if (parts.includes(undefined)) return variable(textOf(quantity))
      return parts.reduce((total: Sum, part) => (part === undefined ? total : plus(total, part)), empty)
    }
    case "subtract":
      return plus(summed(quantity.left), timesFigure(summed(quantity.right), minusOne))
    case "multiply": {
      const [left, right] = [summed(quantity.left), summed(quantity.right)]
      if (left.terms.size === 0) return timesFigure(right, left.constant)
      return right.terms.size === 0 ? timesFigure(left, right.constant) : variable(textOf(quantity))
    }
    default:
      return variable(textOf(quantity))
  }
}

const empty: Sum = { terms: new Map(), cells: new Map(), constant: zero }

function variable(name: string, cell?: CellKey): Sum {
  return { ...empty, terms: new Map([[name, one]]), cells: new Map(cell === undefined ? [] : [[name, cell]]) }
}

function plus(a: Sum, b: Sum): Sum {
  const terms = new Map(a.terms)
  for (const [name, factor] of b.terms) {
    const total = add(terms.get(name) ?? zero, factor)
    if (compare(total, zero) === 0) terms.delete(name)
    else terms.set(name, total)
  }
  return { terms, cells: new Map([...a.cells, ...b.cells]), constant: add(a.constant, b.constant) }
}

function timesFigure({ terms, cells, constant }: Sum, by: Figure): Sum {
  const factors =
    compare(by, zero) === 0 ? [] : [...terms].map(([name, factor]) => [name, multiply(factor, by)] as const)
  return { terms: new Map(factors), cells, constant: multiply(constant, by) }
}

/** What tells one expression from another. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? String(one) : one))
}
