import { z } from "zod"
import { cell, compared } from "../formulas/building"
import type { Relation } from "../formulas/formula"
import type { MessageKey } from "../messages/catalogue"
import { ruleKind, ruleMessage } from "./kind"
import { columns, missing } from "./parameters"
import { placesOf } from "./scope"
import { ownSide, pairsOf, side, twoSides } from "./sides"
import { betweenUnequalPlaces } from "./tolerance"

const sentenceOf = {
  "=": "compare.equal",
  "<>": "compare.unequal",
  "<": "compare.below",
  "<=": "compare.atMost",
  ">": "compare.above",
  ">=": "compare.atLeast",
} as const satisfies Record<Relation, MessageKey>

/**
 * Comparison edit between two rows of a form, in every column it speaks of (`05 <= 01`), or between a cell of the form and a
 * cell of any form.
 *
 * Exact between figures that declare equally many decimals: rounding both alike keeps their order. Where one declares more,
 * `=`, `<=` and `>=` allow for the rounding of the last decimals; `<`, `>` and `<>` speak of the figures as they are written.
 */
export const compare = ruleKind({
  kind: "compare",
  parameters: (codes) =>
    z
      .strictObject({
        left: ownSide(codes),
        relation: z.enum(["=", "<>", "<", "<=", ">", ">="]),
        right: side(codes),
        columns: columns(codes),
        missing,
      })
      .superRefine(twoSides("left", "right")),

  *expand({ left, relation, right, columns, missing }, scope) {
    for (const [at, other] of pairsOf(scope, left, right, columns)) {
      const tolerance = relation.includes("=")
        ? betweenUnequalPlaces(placesOf(scope, at), placesOf(scope, other))
        : undefined
      yield {
        at,
        condition: compared(cell(at), relation, cell(other), tolerance),
        missing,
        fails: ruleMessage(sentenceOf[relation], {
          cell: { cell: at },
          left: { quantity: cell(at) },
          right: { quantity: cell(other) },
          other: { cell: other },
        }),
      }
    }
  },
})
