import { z } from "zod"
import { filled } from "../formulas/building"
import { cellKey } from "../model/cell-key"
import { specsOf } from "../model/cell-spec"
import { ruleKind, ruleMessage } from "./kind"
import { columns, several } from "./parameters"
import { columnsOf } from "./scope"

/** Completeness edit: something is written in the cell. A written 0 is something; text that cannot be read is too. */
export const required = ruleKind({
  kind: "required",
  parameters: (codes) => z.strictObject({ rows: several(codes.row), columns: columns(codes) }),

  *expand({ rows, columns }, scope) {
    const { form } = scope
    const asked = rows.flatMap((row) => columnsOf(scope, columns).map((column) => cellKey(form.code, row, column)))
    for (const at of asked.filter((candidate) => specsOf(form).has(candidate))) {
      yield {
        at,
        condition: filled(at),
        missing: "always_null",
        fails: ruleMessage("required.blank", { cell: { cell: at } }),
      }
    }
  },
})
