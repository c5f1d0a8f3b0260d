import { z } from "zod"
import { cell, compared, constant, rounded } from "../formulas/building"
import { ruleKind, ruleMessage } from "./kind"
import { columns, several } from "./parameters"
import { cellsAt, placesOf } from "./scope"

/**
 * Number edit: a figure is not below 0 (unless the rule allows it) and has no more decimals than its cell declares.
 * A blank is not judged; text that is no figure leaves it undecided.
 */
export const number = ruleKind({
  kind: "number",
  parameters: (codes) =>
    z.strictObject({
      rows: several(codes.row),
      columns: columns(codes),
      negative: z.enum(["refused", "allowed"]),
    }),

  *expand({ rows, columns, negative }, scope) {
    for (const at of cellsAt(scope, rows, columns)) {
      const places = placesOf(scope, at)
      const stated = { quantity: cell(at) }
      if (negative === "refused") {
        yield {
          at,
          condition: compared(cell(at), ">=", constant(0)),
          missing: "non_null",
          fails: ruleMessage("number.negative", { cell: { cell: at }, stated }),
        }
      }
      yield {
        at,
        condition: compared(cell(at), "=", rounded(cell(at), places)),
        missing: "non_null",
        fails:
          places === 0
            ? ruleMessage("number.notWhole", { cell: { cell: at }, stated })
            : ruleMessage("number.decimals", { cell: { cell: at }, stated, places }),
      }
    }
  },
})
