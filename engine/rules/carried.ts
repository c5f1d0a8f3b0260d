import { z } from "zod"
import { cell, compared, previous } from "../formulas/building"
import { ruleKind, ruleMessage } from "./kind"
import { columns } from "./parameters"
import { placesOf } from "./scope"
import { inEveryRow, ownSide, pairsOf, side, twoSides } from "./sides"
import { betweenUnequalPlaces } from "./tolerance"

/**
 * Carry-over edit: an opening figure is the closing figure of the period before. By rows or cells (`A8.01 = A8.07 of last
 * year`), or by columns in every row (đầu năm = cuối năm trước). A blank on either side is not judged, nor is anything where
 * no report of the period before is known.
 */
export const carried = ruleKind({
  kind: "carried",
  parameters: (codes) =>
    z.discriminatedUnion("by", [
      z
        .strictObject({
          by: z.literal("rows").optional(),
          opening: ownSide(codes),
          closing: side(codes),
          columns: columns(codes),
        })
        .superRefine(twoSides("opening", "closing")),
      z.strictObject({ by: z.literal("columns"), opening: codes.column, closing: codes.column }),
    ]),

  *expand(parameters, scope) {
    const { opening, closing } = parameters
    const pairs =
      parameters.by === "columns"
        ? inEveryRow(scope, opening, closing)
        : pairsOf(scope, opening, closing, parameters.columns)
    for (const [at, other] of pairs) {
      const closed = previous(other)
      yield {
        at,
        condition: compared(cell(at), "=", closed, betweenUnequalPlaces(placesOf(scope, at), placesOf(scope, other))),
        missing: "non_null",
        expected: closed,
        fails: ruleMessage("carried.off", {
          cell: { cell: at },
          opening: { quantity: cell(at) },
          closing: { quantity: closed },
          other: { cell: other },
          place: { previousPlace: other },
        }),
      }
    }
  },
})
