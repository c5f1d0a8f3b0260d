import { z } from "zod"
import { cell, compared, constant, rounded } from "../formulas/building"
import { cellKey } from "../model/cell-key"
import { columnsOf, placesByRow, ruleKind, ruleMessage } from "./kind"
import { columns, several } from "./parameters"

/**
 * Number edit: a figure is not below 0 (unless the rule allows it) and has no more decimals than its indicator declares.
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

  *expand({ rows, columns, negative }, form) {
    const declared = placesByRow(form)
    for (const row of rows) {
      const places = declared.get(row) ?? 0
      for (const column of columnsOf(form, columns)) {
        const at = cellKey(form.code, row, column)
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
    }
  },
})
