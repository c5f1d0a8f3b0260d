import { z } from "zod"
import { filled } from "../formulas/building"
import { cellKey } from "../model/cell-key"
import { columnsOf, ruleKind, ruleMessage } from "./kind"
import { columns, several } from "./parameters"

/** Completeness edit: something is written in the cell. A written 0 is something; text that cannot be read is too. */
export const required = ruleKind({
  kind: "required",
  parameters: (codes) => z.strictObject({ rows: several(codes.row), columns: columns(codes) }),

  *expand({ rows, columns }, form) {
    for (const row of rows) {
      for (const column of columnsOf(form, columns)) {
        const at = cellKey(form.code, row, column)
        yield {
          at,
          condition: filled(at),
          missing: "always_null",
          fails: ruleMessage("required.blank", { cell: { cell: at } }),
        }
      }
    }
  },
})
