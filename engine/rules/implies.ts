import { z } from "zod"
import { cell, compared, constant, either } from "../formulas/building"
import { ruleKind, ruleMessage } from "./kind"
import { columns } from "./parameters"
import { ownSide, pairsOf, side, twoSides } from "./sides"

/**
 * Implication edit: where one figure is above 0, so is the other (files were served, so somebody came for them; the other
 * way round says nothing). A blank on either side is not judged: whether it must be filled is the required edit's business.
 */
export const implies = ruleKind({
  kind: "implies",
  parameters: (codes) =>
    z
      .strictObject({ given: ownSide(codes), then: side(codes), columns: columns(codes) })
      .superRefine(twoSides("given", "then")),

  *expand({ given, then, columns }, scope) {
    for (const [at, other] of pairsOf(scope, given, then, columns)) {
      yield {
        at,
        condition: either(compared(cell(at), "<=", constant(0)), compared(cell(other), ">", constant(0))),
        missing: "non_null",
        fails: ruleMessage("implies.alone", {
          cell: { cell: at },
          stated: { quantity: cell(at) },
          other: { cell: other },
          beside: { quantity: cell(other) },
        }),
      }
    }
  },
})
