import { z } from "zod"
import { cell, compared } from "../formulas/building"
import type { Relation } from "../formulas/formula"
import type { MessageKey } from "../messages/catalogue"
import { ruleKind, ruleMessage } from "./kind"
import { columns, missing, unsuitable } from "./parameters"
import { placesOf } from "./scope"
import { inEveryRow, ownSide, pairsOf, side, twoSides } from "./sides"
import { betweenUnequalPlaces } from "./tolerance"

const sentenceOf = {
  "=": "compare.equal",
  "<>": "compare.unequal",
  "<": "compare.below",
  "<=": "compare.atMost",
  ">": "compare.above",
  ">=": "compare.atLeast",
} as const satisfies Record<Relation, MessageKey>

const relation = z.enum(["=", "<>", "<", "<=", ">", ">="])

/**
 * Comparison edit between two rows of a form, in every column it speaks of (`05 <= 01`), between two columns in every row
 * (women among staff), or between a cell of the form and a cell of any form.
 *
 * Exact between figures that declare equally many decimals: rounding both alike keeps their order. Where one declares more,
 * `=`, `<=` and `>=` allow for the rounding of the last decimals; `<`, `>` and `<>` speak of the figures as they are written.
 */
export const compare = ruleKind({
  kind: "compare",
  parameters: (codes) =>
    z.discriminatedUnion("by", [
      z
        .strictObject({
          by: z.literal("rows").optional(),
          left: ownSide(codes),
          relation,
          right: side(codes),
          columns: columns(codes),
          missing,
        })
        .superRefine(twoSides("left", "right")),
      z
        .strictObject({ by: z.literal("columns"), left: codes.column, relation, right: codes.column, missing })
        .superRefine(({ left, right }, context) => {
          if (left !== right) return
          const wanted = { vi: "một cột khác với left", en: "another column than left" }
          context.addIssue(unsuitable(["right"], right, wanted))
        }),
    ]),

  *expand(parameters, scope) {
    const { left, relation, right, missing } = parameters
    const pairs =
      parameters.by === "columns" ? inEveryRow(scope, left, right) : pairsOf(scope, left, right, parameters.columns)
    for (const [at, other] of pairs) {
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
