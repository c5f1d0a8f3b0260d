import { z } from "zod"
import { compare, figureOf, zero } from "../figures/figure"
import { cell, compared, constant, either, previous } from "../formulas/building"
import { ruleKind, ruleMessage } from "./kind"
import { decimal } from "./limit"
import { unsuitable } from "./parameters"
import { cellsOfEach, eachCell, rowsOrCells } from "./sides"

const least = figureOf(10)

/**
 * Copy-forward edit: what happened in one period is hardly the very figure of the period before. Figures below `from` (10
 * unless the rule says otherwise) repeat by chance and hold; a blank in either period is not judged, nor is anything where
 * no report of the period before is known.
 */
export const repeated = ruleKind({
  kind: "repeated",
  thresholds: [{ parameter: "from", quieter: "higher", usual: least, above: zero }],
  parameters: (codes) =>
    z
      .strictObject({ ...eachCell(codes), from: decimal.optional() })
      .superRefine(rowsOrCells)
      .superRefine(({ from }, context) => {
        if (from !== undefined && compare(from, zero) <= 0) context.addIssue(unsuitable(["from"], from, aboveZero))
      }),

  *expand({ from = least, ...cells }, scope) {
    for (const at of cellsOfEach(scope, cells)) {
      yield {
        at,
        condition: either(compared(cell(at), "<", constant(from)), compared(cell(at), "<>", previous(at))),
        missing: "non_null",
        fails: ruleMessage("repeated.same", { cell: { cell: at }, stated: { quantity: cell(at) } }),
      }
    }
  },
})

const aboveZero = { vi: "một số lớn hơn 0", en: "a decimal above 0" }
