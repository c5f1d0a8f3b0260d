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
import { counted, folded, gathered, type MeasureEach } from "./lists"
import { deviation, median } from "./median"
import { keepsPace, type OtherChanges } from "./pace"
import { crossed } from "./quotient"
import { signOf, unknown } from "./sign-of"
import { comparedPlaces, type Value, type Values, type Verdict } from "./values"

/** A condition made ready: it judges values as often as it is called. Never throws. */
export type Judge = (values: Values) => Verdict

/** A quantity made ready: the figure it comes to, undefined where it hangs on something unknown. Never throws. */
export type Measure = (values: Values) => Figure | undefined

type Decide = (values: Values) => boolean | undefined

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
        const [one, other, others] = [now(values), before(values), values[at] as OtherChanges | undefined]
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
  const each = (of: readonly Listed[]) => of.map((part) => listed(part, setting))
  switch (quantity.op) {
    case "figure":
      return () => quantity.figure
    case "cell":
    case "previous": {
      const at = setting.indexOf(lookedAtBy(quantity))
      return (values) => known(values[at], setting.isZero)
    }
    case "sum":
      return folded(each(quantity.of), add, zero)
    case "minimum":
      return folded(each(quantity.of), (a, b) => (compare(a, b) <= 0 ? a : b))
    case "maximum":
      return folded(each(quantity.of), (a, b) => (compare(a, b) >= 0 ? a : b))
    case "median":
      return gathered(each(quantity.of), median)
    case "deviation":
      return gathered(each([quantity.of]), deviation)
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

function listed(part: Listed, setting: Setting): MeasureEach {
  if (part.op !== "peers") return measured(part, setting)
  const at = setting.indexOf(lookedAtBy(part))
  return (values) => values[at] as readonly Figure[] | undefined
}

function known(value: Value, isZero: boolean): Figure | undefined {
  if (value === "blank") return isZero ? zero : undefined
  return value === "unreadable" ? undefined : (value as Figure | undefined)
}
