import { isZero } from "../figures/figure"
import {
  partsOf,
  type Condition,
  type Formula,
  type Part,
  type PeerChanges,
  type Peers,
  type Quantity,
} from "../formulas/formula"
import { linearOf } from "../formulas/linear"
import { message } from "../messages/catalogue"
import type { CellKey } from "../model/cell-key"
import type { Form, Measure } from "../model/form"
import { specIn, type AskedRule } from "./asked"
import type { LintFinding } from "./lint-finding"
import { asksOf } from "./naming"

/**
 * The rules that add or compare figures of different units of measure (metres and files), each once. A figure times a constant
 * is taken as converted, and what is multiplied or divided by another cell, counted or held against a constant is of no unit.
 */
export function measureMismatches(rules: readonly AskedRule[], forms: readonly Form[]): readonly LintFinding[] {
  const measureOf = (cell: CellKey): Measure | undefined => specIn(forms, cell)?.measure
  return rules.flatMap(({ rule, form, asked }) => {
    for (const one of asked) {
      const found = mismatchIn(one.expansion.condition, measureOf)
      if (found === undefined) continue
      const [left, right] = found
      const facts = {
        ...{ rule: rule.id, cell: { cell: left.cell }, measure: left.measure.label },
        ...{ other: { cell: right.cell }, otherMeasure: right.measure.label },
      }
      return [
        {
          ...{ lint: "measures" as const, severity: "warning" as const, form: form.code, cell: one.expansion.at },
          ...{ rules: [rule.id], others: [], asks: asksOf([one]), message: message("lint.measures", facts) },
        },
      ]
    }
    return []
  })
}

/** A cell, and the unit of measure of what it is part of. */
interface Measured {
  readonly cell: CellKey
  readonly measure: Measure
}

type Pair = readonly [Measured, Measured]

/** Two cells of different units that a formula adds or compares; undefined where there are none. */
function mismatchIn(formula: Part, measureOf: (cell: CellKey) => Measure | undefined): Pair | undefined {
  for (const side of addedOrCompared(formula)) {
    const [first, ...others] = side.flatMap((one) => measured(one, measureOf) ?? [])
    const other = others.find(({ measure }) => first !== undefined && !isSame(measure, first.measure))
    if (first !== undefined && other !== undefined) return [first, other]
  }
  for (const part of partsOf(formula)) {
    const found = mismatchIn(part, measureOf)
    if (found !== undefined) return found
  }
  return undefined
}

/** Two measures that are called the same are the same to whoever fills in the form. */
function isSame(one: Measure, other: Measure): boolean {
  return one.code === other.code || one.label.vi === other.label.vi
}

function addedOrCompared(formula: Part): readonly (readonly (Quantity | Peers)[])[] {
  switch (formula.op) {
    case "compare":
    case "subtract":
      return isComparedToNothing(formula) ? [] : [[formula.left, formula.right]]
    case "sum":
    case "minimum":
    case "maximum":
    case "median":
      return [formula.of]
    case "choose":
      return [[formula.then, formula.otherwise]]
    default:
      return []
  }
}

/** 0 is 0 in every unit. */
function isComparedToNothing({ left, right }: Extract<Formula, { readonly op: "compare" | "subtract" }>): boolean {
  return [left, right].some((side) => side.op === "figure" && isZero(side.figure))
}

/** The unit of a figure, by the first of its cells that has one; undefined for what is of no unit, or converted. */
function measured(
  quantity: Quantity | Peers | PeerChanges,
  measureOf: (cell: CellKey) => Measure | undefined,
): Measured | undefined {
  switch (quantity.op) {
    case "cell":
    case "previous":
    case "peers":
    case "peerChanges": {
      const measure = measureOf(quantity.cell)
      return measure && { cell: quantity.cell, measure }
    }
    case "multiply":
    case "divide":
      return isPlainSign(quantity) ? measured(quantity.right, measureOf) : undefined
    case "figure":
    case "count":
    case "countBlank":
      return undefined
    case "choose":
      return measured(quantity.then, measureOf) ?? measured(quantity.otherwise, measureOf)
    default:
      return firstOf(partsOf(quantity), measureOf)
  }
}

function firstOf(
  parts: ReturnType<typeof partsOf>,
  measureOf: (cell: CellKey) => Measure | undefined,
): Measured | undefined {
  for (const part of parts) {
    const found = isCondition(part) ? undefined : measured(part, measureOf)
    if (found !== undefined) return found
  }
  return undefined
}

function isCondition(part: Part): part is Condition {
  return ["compare", "and", "or", "not", "if", "blank", "pace"].includes(part.op)
}

/** `−1 × cell` is the cell taken away, and no conversion. */
function isPlainSign({ op, left }: Extract<Quantity, { readonly op: "multiply" | "divide" }>): boolean {
  const linear = op === "multiply" ? linearOf(left) : undefined
  return linear?.terms.length === 0 && linear.constant.places === 0 && Math.abs(Number(linear.constant.digits)) === 1
}
