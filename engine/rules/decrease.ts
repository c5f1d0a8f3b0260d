import { z } from "zod"
import { cell, compared, previous } from "../formulas/building"
import { ruleKind, ruleMessage } from "./kind"
import { cellsOfEach, eachCell, rowsOrCells } from "./sides"

/**
 * Trend edit: a figure that only grows is not below that of the period before (fonds are kept for good). A blank in either
 * period is not judged, nor is anything where no report of the period before is known.
 */
export const decrease = ruleKind({
  kind: "decrease",
  parameters: (codes) => z.strictObject(eachCell(codes)).superRefine(rowsOrCells),

  *expand(parameters, scope) {
    for (const at of cellsOfEach(scope, parameters)) {
      yield {
        at,
        condition: compared(cell(at), ">=", previous(at)),
        missing: "non_null",
        fails: ruleMessage("decrease.below", {
          cell: { cell: at },
          stated: { quantity: cell(at) },
          before: { quantity: previous(at) },
        }),
      }
    }
  },
})
