import { z } from "zod"
import { filled } from "../formulas/building"
import { ruleKind, ruleMessage } from "./kind"
import { columns, several } from "./parameters"
import { cellsAt } from "./scope"

/** Completeness edit: something is written in the cell. A written 0 is something; text that cannot be read is too. */
export const required = ruleKind({
  kind: "required",
  parameters: (codes) => z.strictObject({ rows: several(codes.row), columns: columns(codes) }),

  *expand({ rows, columns }, scope) {
    for (const at of cellsAt(scope, rows, columns)) {
      yield {
        at,
        condition: filled(at),
        missing: "always_null",
        fails: ruleMessage("required.blank", { cell: { cell: at } }),
      }
    }
  },
})
