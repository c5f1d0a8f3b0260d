import {
  absolute,
  add,
  compare,
  figureOf,
  isZero,
  multiply,
  round,
  subtract,
  zero,
  type Figure,
} from "../figures/figure"
import { lookedAt, lookedAtBy, type Condition, type Listed, type Quantity, type Relation } from "./formula"
import { judgedWhere, type IndexOf } from "./judged-where"
import { blankIsZero, type MissingPolicy } from "./missing"
import { deviation, median } from "./median"
import { keepsPace, type Change } from "./pace"
import { crossed } from "./quotient"
import { signOf, unknown } from "./sign-of"
import { comparedPlaces, type Value, type Values, type Verdict } from "./values"

/** A condition made ready: it judges values as often as it is called. Never throws. */
export type Judge = (values: Values) => Verdict

/** A quantity made ready: the figure it comes to, undefined where it hangs on something unknown. Never throws. */
export type Measure = (values: Values) => Figure | undefined

type Decide = (values: Values) => boolean | undefined
type MeasureEach = (values: Values) => Figure | readonly Figure[] | undefined

interface Setting {
  readonly indexOf: IndexOf
  readonly isZero: boolean
}

/** Makes a condition ready, once for all submissions. Throws a RangeError for a quotient that is rounded or listed. */
export function compile(condition: Condition, policy: MissingPolicy, indexOf: IndexOf): Judge {
  const isJudged = judgedWhere(lookedAt(condition), policy, indexOf)
  const decide = decided(condition, { indexOf, isZero: blankIsZero(policy) })
  return (values) => {
    if (!isJudged(values)) return "notJudged"
    const holds = decide(values)
    return holds === undefined ? "undecided" : holds ? "holds" : "fails"
  }
}

/** Makes a quantity ready. Throws a RangeError for a quotient: it is compared, and never worked out. */
export function compileQuantity(quantity: Quantity, policy: MissingPolicy, indexOf: IndexOf): Measure {
  return measured(quantity, { indexOf, isZero: blankIsZero(policy) })
}

/** Kleene's three-valued logic: undefined is unknown, and decides only where the rest cannot. */
function decided(condition: Condition, setting: Setting): Decide {
  switch (condition.op) {
    case "blank": {
      const at = setting.indexOf(lookedAtBy(condition.of))
      return (values) => values[at] === "blank"
    }
    case "not": {
      const decide = decided(condition.of, setting)
      return (values) => inverse(decide(values))
    }
    case "and":
    case "or": {
      const parts = condition.of.map((part) => decided(part, setting))
      const settling = condition.op === "or"
      return (values) => {
        let isOpen = false
        for (const decide of parts) {
          const holds = decide(values)
          if (holds === settling) return settling
          if (holds === undefined) isOpen = true
        }
        return isOpen ? undefined : !settling
      }
    }
    case "if": {
      const [chosen, then] = [decided(condition.if, setting), decided(condition.then, setting)]
      const otherwise = condition.otherwise === undefined ? always : decided(condition.otherwise, setting)
      return (values) => {
        const isChosen = chosen(values)
        if (isChosen !== undefined) return isChosen ? then(values) : otherwise(values)
        const holds = then(values)
        return holds === otherwise(values) ? holds : undefined
      }
    }
    case "compare":
      return comparison(condition, setting)
    case "pace": {
      const { width, least } = condition
      const [now, before] = [measured(condition.now, setting), measured(condition.before, setting)]
      const at = setting.indexOf(lookedAtBy(condition.others))
      return (values) => {
        const [one, other, others] = [now(values), before(values), values[at] as readonly Change[] | undefined]
        if (one === undefined || other === undefined || others === undefined) return undefined
        return keepsPace({ now: one, before: other }, others, width, least)
      }
    }
  }
}

const always: Decide = () => true

function inverse(holds: boolean | undefined): boolean | undefined {
  return holds === undefined ? undefined : !holds
}

/** Whether a relation holds of two sides of which the left is less, equal, more. */
const holdsOf = {
  "=": [false, true, false],
  "<>": [true, false, true],
  "<": [true, false, false],
  "<=": [true, true, false],
  ">": [false, false, true],
  ">=": [false, true, true],
} as const satisfies Record<Relation, readonly [boolean, boolean, boolean]>

function comparison(condition: Extract<Condition, { readonly op: "compare" }>, setting: Setting): Decide {
  const { left, right, tolerance = zero } = condition
  const [less, equal, more] = holdsOf[condition.relation]
  const outcome = (sign: number): boolean => (sign < 0 ? less : sign === 0 ? equal : more)
  const across = crossed(left, right)
  if (across !== undefined) {
    const [one, other] = [measured(across.left, setting), measured(across.right, setting)]
    const divisors = across.divisors.map((divisor) => measured(divisor, setting))
    const nonZero = across.nonZero.map((divisor) => measured(divisor, setting))
    return (values) => {
      if (nonZero.some((divisor) => isNothing(divisor(values)))) return undefined
      const sign = signBetween(one(values), other(values), tolerance)
      const isTurned = divisors.filter((divisor) => isBelow(divisor(values))).length % 2 === 1
      return sign === undefined ? undefined : outcome(isTurned ? -sign : sign)
    }
  }
  const [one, other] = [measured(left, setting), measured(right, setting)]
  const exact = (values: Values): number => signBetween(one(values), other(values), tolerance) ?? unknown
  const sign = signOf(left, right, tolerance, setting, exact) ?? exact
  return (values) => {
    const found = sign(values)
    return found === unknown ? undefined : outcome(found)
  }
}

function signBetween(left: Figure | undefined, right: Figure | undefined, tolerance: Figure): number | undefined {
  if (left === undefined || right === undefined) return undefined
  const seen = round(subtract(left, right), comparedPlaces)
  return compare(absolute(seen), tolerance) <= 0 ? 0 : compare(seen, zero)
}

/** To as many decimals as two sides are compared to: dust of doubles would be divided by in Excel. */
function isNothing(divisor: Figure | undefined): boolean {
  return divisor === undefined || isZero(round(divisor, comparedPlaces))
}

function isBelow(divisor: Figure | undefined): boolean {
  return divisor !== undefined && compare(divisor, zero) < 0
}

function measured(quantity: Quantity, setting: Setting): Measure {
  switch (quantity.op) {
    case "figure":
      return () => quantity.figure
    case "cell":
    case "previous": {
      const at = setting.indexOf(lookedAtBy(quantity))
      return (values) => known(values[at], setting.isZero)
    }
    case "sum":
      return folded(quantity.of, setting, add, zero)
    case "minimum":
      return folded(quantity.of, setting, (a, b) => (compare(a, b) <= 0 ? a : b))
    case "maximum":
      return folded(quantity.of, setting, (a, b) => (compare(a, b) >= 0 ? a : b))
    case "median":
      return gathered(quantity.of, setting, median)
    case "deviation":
      return gathered([quantity.of], setting, deviation)
    case "round": {
      const measure = measured(quantity.of, setting)
      return (values) => applied(measure(values), (figure) => round(figure, quantity.places))
    }
    case "absolute": {
      const measure = measured(quantity.of, setting)
      return (values) => applied(measure(values), absolute)
    }
    case "count":
      return counted(quantity.of.map((one) => setting.indexOf(lookedAtBy(one))))
    case "countBlank": {
      const all = quantity.of.map((one) => setting.indexOf(lookedAtBy(one)))
      return (values) => figureOf(all.filter((at) => values[at] === "blank").length)
    }
    case "choose": {
      const [then, otherwise] = [measured(quantity.then, setting), measured(quantity.otherwise, setting)]
      const decide = decided(quantity.if, setting)
      return (values) => {
        const holds = decide(values)
        return holds === undefined ? undefined : holds ? then(values) : otherwise(values)
      }
    }
    case "subtract":
    case "multiply": {
      const [left, right] = [measured(quantity.left, setting), measured(quantity.right, setting)]
      const work = quantity.op === "subtract" ? subtract : multiply
      return (values) => {
        const one = left(values)
        const other = right(values)
        return one === undefined || other === undefined ? undefined : work(one, other)
      }
    }
    case "divide":
      throw new RangeError("a quotient is compared, and never worked out (law L3)")
  }
}

function applied(figure: Figure | undefined, work: (figure: Figure) => Figure): Figure | undefined {
  return figure === undefined ? undefined : work(figure)
}

/** Figures one after the other, from `start` where there is one; undefined where one is unknown, or where there is none at all. */
function folded(
  of: readonly Listed[],
  setting: Setting,
  join: (a: Figure, b: Figure) => Figure,
  start?: Figure,
): Measure {
  const parts = of.map((part) => listed(part, setting))
  return (values) => {
    let total = start
    for (const part of parts) {
      const found = part(values)
      if (found === undefined) return undefined
      for (const figure of isFigure(found) ? [found] : found) total = total === undefined ? figure : join(total, figure)
    }
    return total
  }
}

/** What all figures together come to; undefined where one is unknown, or where there is none at all. */
function gathered(
  of: readonly Listed[],
  setting: Setting,
  come: (figures: readonly Figure[]) => Figure | undefined,
): Measure {
  const parts = of.map((part) => listed(part, setting))
  return (values) => {
    const figures: Figure[] = []
    for (const part of parts) {
      const found = part(values)
      if (found === undefined) return undefined
      if (isFigure(found)) figures.push(found)
      else figures.push(...found)
    }
    return come(figures)
  }
}

function listed(part: Listed, setting: Setting): MeasureEach {
  if (part.op !== "peers") return measured(part, setting)
  const at = setting.indexOf(lookedAtBy(part))
  return (values) => values[at] as readonly Figure[] | undefined
}

function counted(all: readonly number[]): Measure {
  return (values) => {
    let count = 0
    for (const at of all) {
      const value = values[at]
      if (value === undefined || value === "unreadable") return undefined
      if (value !== "blank") count += isFigure(value) ? 1 : value.length
    }
    return figureOf(count)
  }
}

function isFigure(value: Figure | readonly unknown[]): value is Figure {
  return "digits" in value
}

function known(value: Value, isZero: boolean): Figure | undefined {
  if (value === "blank") return isZero ? zero : undefined
  return value === "unreadable" ? undefined : (value as Figure | undefined)
}
