import { z } from "zod"
import type { Figure } from "../figures/figure"
import { cell, compared } from "../formulas/building"
import type { Relation } from "../formulas/formula"
import type { MessageKey } from "../messages/catalogue"
import { cellKey } from "../model/cell-key"
import { columnsOf, placesByRow, ruleKind, ruleMessage } from "./kind"
import { columns, differentRows, missing } from "./parameters"
import { roundingTolerance } from "./tolerance"

const sentenceOf = {
  "=": "compare.equal",
  "<>": "compare.unequal",
  "<": "compare.below",
  "<=": "compare.atMost",
  ">": "compare.above",
  ">=": "compare.atLeast",
} as const satisfies Record<Relation, MessageKey>

/**
 * Comparison edit between two rows of a form, in every column it speaks of: `05 <= 01`.
 *
 * Exact between rows that declare equally many decimals: rounding both alike keeps their order. Where one declares more,
 * `=`, `<=` and `>=` allow for the rounding of the last decimals; `<`, `>` and `<>` speak of the figures as they are written.
 */
export const compare = ruleKind({
  kind: "compare",
  parameters: (codes) =>
    z
      .strictObject({
        left: codes.row,
        relation: z.enum(["=", "<>", "<", "<=", ">", ">="]),
        right: codes.row,
        columns: columns(codes),
        missing,
      })
      .superRefine(differentRows("left", "right")),

  *expand({ left, relation, right, columns, missing }, form) {
    const tolerance = relation.includes("=") ? betweenUnequalPlaces(placesByRow(form), left, right) : undefined
    for (const column of columnsOf(form, columns)) {
      const at = cellKey(form.code, left, column)
      const other = cellKey(form.code, right, column)
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

function betweenUnequalPlaces(places: ReadonlyMap<string, number>, left: string, right: string): Figure | undefined {
  const [a = 0, b = 0] = [places.get(left), places.get(right)]
  return a === b ? undefined : roundingTolerance([a, b])
}
