import { z } from "zod"
import { both, cell, compared, constant, either, product } from "../formulas/building"
import { cellKey } from "../model/cell-key"
import { columnsOf, ruleKind, ruleMessage } from "./kind"
import { columns, decimal, differentRows, limitsInOrder } from "./parameters"

/**
 * Plausibility edit: the ratio of two rows lies between two limits. Nothing is divided: `minimum × denominator <=
 * numerator <= maximum × denominator`. A denominator of 0 holds, a blank on either side is not judged.
 */
export const ratio = ruleKind({
  kind: "ratio",
  parameters: (codes) =>
    z
      .strictObject({
        numerator: codes.row,
        denominator: codes.row,
        minimum: decimal,
        maximum: decimal,
        columns: columns(codes),
      })
      .superRefine(differentRows("numerator", "denominator"))
      .superRefine(limitsInOrder),

  *expand({ numerator, denominator, minimum, maximum, columns }, form) {
    for (const column of columnsOf(form, columns)) {
      const at = cellKey(form.code, numerator, column)
      const other = cellKey(form.code, denominator, column)
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
