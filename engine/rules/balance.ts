import { z } from "zod"
import type { Figure } from "../figures/figure"
import { cell, compared, difference, sumOf } from "../formulas/building"
import type { MissingPolicy } from "../formulas/missing"
import { cellKey, type CellKey } from "../model/cell-key"
import { columnsOf, placesByRow, ruleKind, ruleMessage, type Expansion } from "./kind"
import { columns, missing, several, unsuitable } from "./parameters"
import { roundingTolerance } from "./tolerance"

/**
 * Balance edit: a total equals the sum of its parts. By rows (`01 = 02+03+04`, in every column it speaks of) or by columns
 * (`1 = 2+3`, in every row of the form).
 *
 * Counts must agree exactly; measures with decimals may differ by the rounding of each figure's last declared decimal.
 */
export const balance = ruleKind({
  kind: "balance",
  parameters: (codes) =>
    z
      .discriminatedUnion("by", [
        z.strictObject({
          by: z.literal("rows"),
          total: codes.row,
          parts: several(codes.row),
          columns: columns(codes),
          missing,
        }),
        z.strictObject({ by: z.literal("columns"), total: codes.column, parts: several(codes.column), missing }),
      ])
      .superRefine(({ total, parts }, context) => {
        const at = parts.indexOf(total)
        if (at >= 0) context.addIssue(unsuitable(["parts", at], total, notItself))
      }),

  *expand(parameters, form) {
    const places = placesByRow(form)
    if (parameters.by === "rows") {
      const { total, parts, columns, missing } = parameters
      for (const column of columnsOf(form, columns)) {
        const cells = parts.map((row) => cellKey(form.code, row, column))
        const tolerance = roundingTolerance([total, ...parts].map((row) => places.get(row) ?? 0))
        yield balanced(cellKey(form.code, total, column), cells, tolerance, missing)
      }
      return
    }
    const { total, parts, missing } = parameters
    for (const [row, declared] of places) {
      const cells = parts.map((column) => cellKey(form.code, row, column))
      const tolerance = roundingTolerance([total, ...parts].map(() => declared))
      yield balanced(cellKey(form.code, row, total), cells, tolerance, missing)
    }
  },
})

const notItself = { vi: "các thành phần, không gồm chính tổng", en: "parts, the total itself not among them" }

function balanced(at: CellKey, parts: readonly CellKey[], tolerance: Figure, missing: MissingPolicy): Expansion {
  const sum = sumOf(parts)
  return {
    at,
    condition: compared(cell(at), "=", sum, tolerance),
    missing,
    expected: sum,
    fails: ruleMessage("balance.off", {
      cell: { cell: at },
      stated: { quantity: cell(at) },
      parts: { cells: parts },
      sum: { quantity: sum },
      difference: { quantity: difference(cell(at), sum) },
    }),
  }
}
