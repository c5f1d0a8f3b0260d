import {
  absolute,
  add,
  compare,
  figureOf,
  isZero,
  multiply,
  negate,
  round,
  subtract,
  zero,
  type Figure,
} from "../../engine/figures/figure"
import { valueAt, type Lookup } from "../../engine/formulas/evaluate"
import {
  lookedAt,
  lookedAtBy,
  type Condition,
  type Listed,
  type Quantity,
  type Relation,
} from "../../engine/formulas/formula"
import { blankIsZero, type MissingPolicy } from "../../engine/formulas/missing"
import type { Verdict } from "../../engine/formulas/values"
import type { OtherChanges } from "../../engine/formulas/pace"
import { plainPace } from "./plain-pace"

/**
 * Judges a condition by walking its tree, as slowly and as plainly as the meaning of each word can be written down: what the
 * engine's own way, made for speed, is held against. A quotient is a pair of numbers here, and is never multiplied out.
 */
export function plainVerdict(condition: Condition, lookup: Lookup, policy: MissingPolicy): Verdict {
  if (!isJudged(condition, lookup, policy)) return "notJudged"
  const holds = decide(condition, lookup, blankIsZero(policy))
  return holds === undefined ? "undecided" : holds ? "holds" : "fails"
}

function isJudged(condition: Condition, lookup: Lookup, policy: MissingPolicy): boolean {
  const ofPeers = ["peers", "peerChanges"]
  const own = lookedAt(condition).filter(({ report }) => !ofPeers.includes(report))
  const peers = lookedAt(condition).filter(({ report }) => ofPeers.includes(report))
  const isNobody = (found: OtherChanges | readonly unknown[] = []): boolean =>
    "all" in found ? found.all.every((one) => one === found.own) : found.length === 0
  if (peers.some((at) => isNobody(valueAt(at, lookup) as OtherChanges | readonly unknown[] | undefined))) return false
  const values = own.map((at) => valueAt(at, lookup))
  if (values.includes(undefined)) return false
  const blanks = values.filter((value) => value === "blank").length
  const nothing = values.filter((value) => typeof value === "object" && isZero(value as Figure)).length
  if (policy === "non_null") return blanks === 0
  if (policy === "non_zero") return values.length > blanks + nothing
  if (policy === "partial_null" || policy === "partial_zero") return blanks < values.length
  return true
}

function decide(condition: Condition, lookup: Lookup, blankAsZero: boolean): boolean | undefined {
  const of = (part: Condition) => decide(part, lookup, blankAsZero)
  switch (condition.op) {
    case "blank":
      return valueAt(lookedAtBy(condition.of), lookup) === "blank"
    case "not": {
      const holds = of(condition.of)
      return holds === undefined ? undefined : !holds
    }
    case "and":
    case "or": {
      const settling = condition.op === "or"
      const parts = condition.of.map(of)
      if (parts.includes(settling)) return settling
      return parts.includes(undefined) ? undefined : !settling
    }
    case "if": {
      const [then, otherwise] = [of(condition.then), condition.otherwise === undefined ? true : of(condition.otherwise)]
      const isChosen = of(condition.if)
      return isChosen === undefined ? (then === otherwise ? then : undefined) : isChosen ? then : otherwise
    }
    case "pace": {
      const [now, before] = [condition.now, condition.before].map((one) => ratio(one, lookup, blankAsZero)?.top)
      const others = lookup.peerChanges?.(condition.others.cell)
      if (now === undefined || before === undefined || others === undefined) return undefined
      const { all, own } = others
      return plainPace(
        { now, before },
        all.filter((other) => other !== own),
        condition.width,
        condition.least,
      )
    }
    case "compare": {
      const left = ratio(condition.left, lookup, blankAsZero)
      const right = ratio(condition.right, lookup, blankAsZero)
      if (left === undefined || right === undefined) return undefined
      const off = subtract(multiply(left.top, right.bottom), multiply(right.top, left.bottom))
      const turned = left.bottom.digits < 0 !== right.bottom.digits < 0
      return related(turned ? negate(off) : off, condition.relation, condition.tolerance ?? zero)
    }
  }
}

function related(off: Figure, relation: Relation, tolerance: Figure): boolean {
  const seen = round(off, 6)
  const sign = compare(absolute(seen), tolerance) <= 0 ? 0 : compare(seen, zero)
  const holds = { "=": sign === 0, "<>": sign !== 0, "<": sign < 0, "<=": sign <= 0, ">": sign > 0, ">=": sign >= 0 }
  return holds[relation]
}

interface Ratio {
  readonly top: Figure
  readonly bottom: Figure
}

const whole = (top: Figure): Ratio => ({ top, bottom: figureOf(1) })

function ratio(quantity: Quantity, lookup: Lookup, blankAsZero: boolean): Ratio | undefined {
  const of = (part: Quantity) => ratio(part, lookup, blankAsZero)
  const each = (parts: readonly Listed[]) =>
    parts.flatMap((part): readonly (Ratio | undefined)[] =>
      part.op === "peers" ? (lookup.peers?.(part.cell) ?? []).map(whole) : [of(part)],
    )
  switch (quantity.op) {
    case "figure":
      return whole(quantity.figure)
    case "cell":
    case "previous": {
      const value = valueAt(lookedAtBy(quantity), lookup)
      if (value === "blank") return blankAsZero ? whole(zero) : undefined
      return value === "unreadable" || value === undefined ? undefined : whole(value as Figure)
    }
    case "sum":
      return each(quantity.of).reduce((a, b) => a && b && plus(a, b), whole(zero))
    case "minimum":
    case "maximum": {
      const parts = each(quantity.of)
      if (parts.includes(undefined)) return undefined
      const sign = quantity.op === "minimum" ? 1 : -1
      const tops = parts.map((part) => part!.top).sort((a, b) => sign * compare(a, b))
      return tops[0] && whole(tops[0])
    }
    case "median": {
      const parts = each(quantity.of)
      return parts.includes(undefined) ? undefined : middle(parts.map((part) => part!.top))
    }
    case "deviation": {
      const figures = lookup.peers?.(quantity.of.cell) ?? []
      const centre = middle(figures)
      return centre && middle(figures.map((figure) => absolute(subtract(figure, centre.top))))
    }
    case "round": {
      const figure = of(quantity.of)
      return figure && whole(round(figure.top, quantity.places))
    }
    case "absolute": {
      const figure = of(quantity.of)
      return figure && { top: absolute(figure.top), bottom: absolute(figure.bottom) }
    }
    case "count": {
      const values = quantity.of.flatMap((part): readonly unknown[] => [valueAt(lookedAtBy(part), lookup)].flat())
      if (values.includes("unreadable") || values.includes(undefined)) return undefined
      return whole(figureOf(values.filter((value) => value !== "blank").length))
    }
    case "countBlank":
      return whole(figureOf(quantity.of.filter((part) => valueAt(lookedAtBy(part), lookup) === "blank").length))
    case "choose": {
      const holds = decide(quantity.if, lookup, blankAsZero)
      return holds === undefined ? undefined : of(holds ? quantity.then : quantity.otherwise)
    }
    case "subtract": {
      const [left, right] = [of(quantity.left), of(quantity.right)]
      return left && right && plus(left, { ...right, top: negate(right.top) })
    }
    case "multiply": {
      const [left, right] = [of(quantity.left), of(quantity.right)]
      return left && right && { top: multiply(left.top, right.top), bottom: multiply(left.bottom, right.bottom) }
    }
    case "divide": {
      const [left, right] = [of(quantity.left), of(quantity.right)]
      if (left === undefined || right === undefined || isZero(round(right.top, 6))) return undefined
      return { top: multiply(left.top, right.bottom), bottom: multiply(left.bottom, right.top) }
    }
  }
}

/** Twice the middle one, or both in the middle, over 2. */
function middle(figures: readonly Figure[]): Ratio | undefined {
  const left = [...figures].sort(compare)
  while (left.length > 2) {
    left.pop()
    left.shift()
  }
  const [one, other = one] = left
  return one && other && whole(multiply(add(one, other), { digits: 5, places: 1 }))
}

function plus(one: Ratio, other: Ratio): Ratio {
  const top = add(multiply(one.top, other.bottom), multiply(other.top, one.bottom))
  return { top, bottom: multiply(one.bottom, other.bottom) }
}
