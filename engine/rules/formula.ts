import { z } from "zod"
import { absolute, isZero, multiply, sum, type Figure } from "../figures/figure"
import { linearOf } from "../formulas/linear"
import { cellsOf, lookedAt, type Condition, type Quantity } from "../formulas/formula"
import { hasQuotient } from "../formulas/quotient"
import type { CellKey } from "../model/cell-key"
import { specsOf } from "../model/cell-spec"
import { ruleKind, ruleMessage } from "./kind"
import { missing, unsuitable } from "./parameters"
import { placesOf, type Scope } from "./scope"
import { betweenUnequalPlaces, roundingTolerance } from "./tolerance"

/**
 * A rule in the language of formulas, as one would write it into Excel: `A12.01.1 = SUM(A12.02.1:A12.04.1)`. A finding stands
 * at `at`, else at the first cell of the form that the formula names. What a blank means is said by `missing`, as everywhere.
 *
 * `=`, `<=` and `>=` between sums allow for the rounding of each figure's last declared decimal, as balances do; two figures of
 * equally many decimals, `<`, `>`, `<>`, and what is more than a sum are compared as they are written.
 */
export const formula = ruleKind({
  kind: "formula",
  parameters: (codes) =>
    z
      .strictObject({ formula: codes.formula, at: codes.ownCell.optional(), missing })
      .superRefine(({ formula: { condition }, at }, context) => {
        const isOwn = (cell: CellKey): boolean => codes.ownCell.safeParse(cell).success
        if (at === undefined && !cellsOf(condition).some(isOwn)) context.addIssue(unsuitable(["at"], at, ownWanted))
      }),

  *expand({ formula: { text, condition: stated }, at, missing }, scope) {
    const condition = withTolerance(stated, scope)
    const cells = cellsOf(condition)
    const place = at ?? cells.find((cell) => specsOf(scope.form).has(cell))
    if (place === undefined) return
    const cell = place as CellKey
    const expected = expectedAt(cell, condition)
    const before = lookedAt(condition).flatMap((looked) => (looked.report === "previous" ? [looked.cell] : []))
    const facts = {
      ...{ cell: { cell }, formula: text },
      cells: { cells, ...(before.length === 0 ? {} : { previous: before }) },
    }
    const sides = condition.op === "compare" && !isQuotient(condition) ? condition : undefined
    yield {
      ...{ at: cell, condition, missing },
      ...(expected === undefined ? {} : { expected }),
      fails:
        sides === undefined
          ? ruleMessage("formula.off", facts)
          : ruleMessage("formula.unequal", {
              ...facts,
              left: { quantity: sides.left },
              right: { quantity: sides.right },
            }),
    }
  },
})

const ownWanted = {
  vi: "ô của biểu này mà quy tắc nói đến, vì công thức không có ô nào của biểu",
  en: "the cell of this form that the rule is about, as the formula names none",
}

type Compare = Extract<Condition, { readonly op: "compare" }>

function isQuotient({ left, right }: Compare): boolean {
  return hasQuotient(left) || hasQuotient(right)
}

/** What would have to stand at the cell: the other side of an equation of which it is one side by itself. */
function expectedAt(at: CellKey, condition: Condition): Quantity | undefined {
  if (condition.op !== "compare" || condition.relation !== "=" || isQuotient(condition)) return undefined
  const { left, right } = condition
  const isAt = (side: Quantity): boolean => side.op === "cell" && side.cell === at
  const [own, other] = isAt(left) ? [left, right] : [right, left]
  return isAt(own) && !cellsOf(other).includes(at) ? other : undefined
}

function isCell({ op }: Quantity): boolean {
  return op === "cell" || op === "previous"
}

function withTolerance(condition: Condition, scope: Scope): Condition {
  const each = (of: readonly Condition[]) => of.map((part) => withTolerance(part, scope))
  switch (condition.op) {
    case "compare": {
      const tolerance = condition.relation.includes("=") ? toleranceOf(condition, scope) : undefined
      return tolerance === undefined ? condition : { ...condition, tolerance }
    }
    case "and":
    case "or":
      return { ...condition, of: each(condition.of) }
    case "not":
      return { ...condition, of: withTolerance(condition.of, scope) }
    case "if": {
      const more = condition.otherwise && { otherwise: withTolerance(condition.otherwise, scope) }
      return {
        ...condition,
        if: withTolerance(condition.if, scope),
        then: withTolerance(condition.then, scope),
        ...more,
      }
    }
    case "blank":
    case "pace":
      return condition
  }
}

/** How far rounding may have moved the two sides apart; undefined where they are no sums, or where it moves both alike. */
function toleranceOf({ left, right }: Compare, scope: Scope): Figure | undefined {
  const linear = linearOf({ op: "subtract", left, right })
  if (linear === undefined) return undefined
  if (linear.terms.length < 2) return undefined
  const places = linear.terms.map(({ at }) => placesOf(scope, at.cell))
  if (isCell(left) && isCell(right)) return betweenUnequalPlaces(places[0] ?? 0, places[1] ?? 0)
  const rounding = linear.terms.map(({ factor }, i) => multiply(absolute(factor), roundingTolerance([places[i] ?? 0])))
  const most = sum(rounding)
  return isZero(most) ? undefined : most
}
