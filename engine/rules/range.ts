import { z } from "zod"
import { cell, compared, constant } from "../formulas/building"
import { ruleKind, ruleMessage } from "./kind"
import { figureOfLimit, limit, limitsInOrder } from "./limit"
import { columns, several } from "./parameters"
import { cellsAt } from "./scope"

/** Range edit: a figure lies between two limits, both allowed; one of them may be left out. A blank is not judged. */
export const range = ruleKind({
  kind: "range",
  thresholds: [
    { parameter: "minimum", quieter: "lower" },
    { parameter: "maximum", quieter: "higher" },
  ],
  parameters: (codes) =>
    z
      .strictObject({
        rows: several(codes.row),
        columns: columns(codes),
        minimum: limit(codes).optional(),
        maximum: limit(codes).optional(),
      })
      .refine(({ minimum, maximum }) => minimum !== undefined || maximum !== undefined, {
        params: { wanted: { vi: "minimum, maximum hoặc cả hai", en: "a minimum, a maximum, or both" } },
      })
      .superRefine(limitsInOrder),

  *expand({ rows, columns, ...limits }, scope) {
    const minimum = limits.minimum && figureOfLimit(limits.minimum, scope)
    const maximum = limits.maximum && figureOfLimit(limits.maximum, scope)
    for (const at of cellsAt(scope, rows, columns)) {
      const stated = { cell: { cell: at }, stated: { quantity: cell(at) } }
      if (minimum !== undefined) {
        const condition = compared(cell(at), ">=", constant(minimum))
        yield { at, condition, missing: "non_null", fails: ruleMessage("range.below", { ...stated, minimum }) }
      }
      if (maximum !== undefined) {
        const condition = compared(cell(at), "<=", constant(maximum))
        yield { at, condition, missing: "non_null", fails: ruleMessage("range.above", { ...stated, maximum }) }
      }
    }
  },
})
