import { z } from "zod"
import { compare, figureFrom, figureOf, type Figure } from "../figures/figure"
import { both, cell, compared, constant, either, not, previous, product } from "../formulas/building"
import type { Condition, Quantity } from "../formulas/formula"
import { ruleKind, ruleMessage } from "./kind"
import { decimal, figureOfLimit, limit as limitOf } from "./limit"
import { unsuitable } from "./parameters"
import { cellsOfEach, eachCell, rowsOrCells } from "./sides"

/** So much of a power of ten a figure may be and still look like that of the period before with its mark moved. */
const [fewest, most] = [figureFrom("95", 2), figureFrom("105", 2)]
const least = figureOf(100)
const one = figureOf(1)
const powers = [1000, 100, 10].map(figureOf)

/**
 * Trend edit: a figure is not about 10, 100 or 1,000 times that of the period before, or as small a part of it (within 5 %): so
 * it looks where a separator was slipped or another unit of measure meant. With `factor` it is also not otherwise more than so many
 * times as large, or as small.
 *
 * Where neither figure comes to `from` (100 unless the rule says otherwise), nothing is said: small counts jump. A blank in
 * either period is not judged, nor a figure of 0 in either, nor anything where no report of the period before is known.
 */
export const change = ruleKind({
  kind: "change",
  thresholds: [
    { parameter: "factor", quieter: "higher", above: one },
    { parameter: "from", quieter: "higher", usual: least },
  ],
  parameters: (codes) =>
    z
      .strictObject({ ...eachCell(codes), factor: limitOf(codes).optional(), from: decimal.optional() })
      .superRefine(rowsOrCells)
      .superRefine(({ factor }, context) => {
        if (factor === undefined || "setting" in factor || compare(factor, one) > 0) return
        context.addIssue(unsuitable(["factor"], factor, aboveOne))
      }),

  *expand({ factor, from = least, ...cells }, scope) {
    const limit = factor && figureOfLimit(factor, scope)
    for (const at of cellsOfEach(scope, cells)) {
      const [now, before] = [cell(at), previous(at)]
      const isNotJudged = either(
        compared(now, "<=", constant(0)),
        compared(before, "<=", constant(0)),
        both(compared(now, "<", constant(from)), compared(before, "<", constant(from))),
      )
      const facts = { cell: { cell: at }, stated: { quantity: now }, before: { quantity: before } }
      const slips: Condition[] = []
      for (const power of powers) {
        const [more, less] = [isAbout(now, before, power), isAbout(before, now, power)]
        slips.push(more, less)
        const up = ruleMessage("change.slipUp", { ...facts, power })
        const down = ruleMessage("change.slipDown", { ...facts, power })
        yield { at, condition: either(isNotJudged, not(more)), missing: "non_null", fails: up }
        yield { at, condition: either(isNotJudged, not(less)), missing: "non_null", fails: down }
      }
      if (limit === undefined) continue
      // A figure that is out by a power of ten is told as that, and once.
      const known = [isNotJudged, ...slips]
      const isWithin = (figure: Quantity, other: Quantity) => compared(figure, "<=", product(constant(limit), other))
      yield {
        ...{ at, missing: "non_null" },
        condition: either(...known, isWithin(now, before)),
        fails: ruleMessage("change.above", { ...facts, factor: limit }),
      }
      yield {
        ...{ at, missing: "non_null" },
        condition: either(...known, isWithin(before, now)),
        fails: ruleMessage("change.below", { ...facts, factor: limit }),
      }
    }
  },
})

const aboveOne = { vi: "một số lớn hơn 1", en: "a decimal above 1" }

/** Whether a figure is about so many times another: within 5 % of that. */
function isAbout(figure: Quantity, other: Quantity, power: Figure): Condition {
  const times = product(constant(power), other)
  return both(
    compared(figure, ">=", product(constant(fewest), times)),
    compared(figure, "<=", product(constant(most), times)),
  )
}
