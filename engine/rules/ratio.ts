import { z } from "zod"
import { both, cell, compared, constant, either, product } from "../formulas/building"
import { ruleKind, ruleMessage } from "./kind"
import { figureOfLimit, limit, limitsInOrder } from "./limit"
import { columns } from "./parameters"
import { ownSide, pairsOf, side, twoSides } from "./sides"

/**
 * Plausibility edit: the ratio of two rows, or of two cells, lies between two limits. Nothing is divided: `minimum × denominator <=
 * numerator <= maximum × denominator`. A denominator of 0 holds, a blank on either side is not judged.
 */
export const ratio = ruleKind({
  kind: "ratio",
  thresholds: [
    { parameter: "minimum", quieter: "lower" },
    { parameter: "maximum", quieter: "higher" },
  ],
  parameters: (codes) =>
    z
      .strictObject({
        numerator: ownSide(codes),
        denominator: side(codes),
        minimum: limit(codes),
        maximum: limit(codes),
        columns: columns(codes),
      })
      .superRefine(twoSides("numerator", "denominator"))
      .superRefine(limitsInOrder),

  *expand({ numerator, denominator, columns, ...limits }, scope) {
    const minimum = figureOfLimit(limits.minimum, scope)
    const maximum = figureOfLimit(limits.maximum, scope)
    for (const [at, other] of pairsOf(scope, numerator, denominator, columns)) {
      yield {
        at,
        condition: either(
          compared(cell(other), "=", constant(0)),
          both(
            compared(cell(at), ">=", product(constant(minimum), cell(other))),
            compared(cell(at), "<=", product(constant(maximum), cell(other))),
          ),
        ),
        missing: "non_null",
        fails: ruleMessage("ratio.outside", {
          cell: { cell: at },
          numerator: { quantity: cell(at) },
          other: { cell: other },
          denominator: { quantity: cell(other) },
          minimum,
          maximum,
        }),
      }
    }
  },
})
