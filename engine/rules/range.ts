import { z } from "zod"
import { cell, compared, constant } from "../formulas/building"
import { cellKey } from "../model/cell-key"
import { columnsOf, ruleKind, ruleMessage } from "./kind"
import { columns, decimal, limitsInOrder, several } from "./parameters"

/** Range edit: a figure lies between two limits, both allowed; one of them may be left out. A blank is not judged. */
export const range = ruleKind({
  kind: "range",
  parameters: (codes) =>
    z
      .strictObject({
        rows: several(codes.row),
        columns: columns(codes),
        minimum: decimal.optional(),
        maximum: decimal.optional(),
      })
      .refine(({ minimum, maximum }) => minimum !== undefined || maximum !== undefined, {
        params: { wanted: { vi: "minimum, maximum hoặc cả hai", en: "a minimum, a maximum, or both" } },
      })
      .superRefine(limitsInOrder),

  *expand({ rows, columns, minimum, maximum }, form) {
    for (const row of rows) {
      for (const column of columnsOf(form, columns)) {
        const at = cellKey(form.code, row, column)
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
    }
  },
})
