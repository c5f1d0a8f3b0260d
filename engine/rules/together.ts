import { z } from "zod"
import { both, cell, compared, constant, either } from "../formulas/building"
import type { Condition, Quantity } from "../formulas/formula"
import { ruleKind, ruleMessage } from "./kind"
import { columns } from "./parameters"
import { ownSide, pairsOf, side, twoSides } from "./sides"

/**
 * Coexistence edit: two rows, or two cells, are both above 0 or neither is (an area of storerooms, and how many there are). A blank on
 * either side is not judged: whether it must be filled is the required edit's business.
 */
export const together = ruleKind({
  kind: "together",
  parameters: (codes) =>
    z
      .strictObject({ row: ownSide(codes), other: side(codes), columns: columns(codes) })
      .superRefine(twoSides("row", "other")),

  *expand({ row, other, columns }, scope) {
    for (const [at, beside] of pairsOf(scope, row, other, columns)) {
      yield {
        at,
        condition: either(
          both(isAboveZero(cell(at)), isAboveZero(cell(beside))),
          both(isNotAboveZero(cell(at)), isNotAboveZero(cell(beside))),
        ),
        missing: "non_null",
        fails: ruleMessage("together.alone", {
          cell: { cell: at },
          stated: { quantity: cell(at) },
          other: { cell: beside },
          beside: { quantity: cell(beside) },
        }),
      }
    }
  },
})

const isAboveZero = (quantity: Quantity): Condition => compared(quantity, ">", constant(0))
const isNotAboveZero = (quantity: Quantity): Condition => compared(quantity, "<=", constant(0))
