import { z } from "zod"
import { figureOf } from "../figures/figure"
import { both, cell, compared, constant, either, not, rounded as roundedTo, totalOf } from "../formulas/building"
import type { Condition, Quantity } from "../formulas/formula"
import type { CellKey } from "../model/cell-key"
import { ruleKind, ruleMessage } from "./kind"
import { decimal } from "./limit"
import { columns, several } from "./parameters"
import { cellsAt } from "./scope"

const least = figureOf(1000)
const exactOnes = 3

/**
 * Rounding edit: among exact figures none is a whole number of hundreds, which an estimate is and a count hardly. Said where the figure
 * comes to `from` (1,000 unless the rule says otherwise) and at least three others of the rows and columns that are named come
 * to 100 and are no whole hundreds. Blanks are not judged, and count for nothing among the others.
 */
export const rounded = ruleKind({
  kind: "rounded",
  thresholds: [{ parameter: "from", quieter: "higher", usual: least }],
  parameters: (codes) =>
    z.strictObject({ rows: several(codes.row), columns: columns(codes), from: decimal.optional() }),

  *expand({ rows, columns, from = least }, scope) {
    const all = cellsAt(scope, rows, columns)
    for (const at of all) {
      const others = all.filter((other) => other !== at)
      const exact = totalOf(others.map(oneWhereExact))
      yield {
        at,
        condition: either(
          compared(cell(at), "<", constant(from)),
          not(isWholeHundreds(at)),
          compared(exact, "<", constant(exactOnes)),
        ),
        missing: "partial_zero",
        fails: ruleMessage("rounded.hundreds", {
          cell: { cell: at },
          stated: { quantity: cell(at) },
          exact: { quantity: exact },
        }),
      }
    }
  },
})

function isWholeHundreds(at: CellKey): Condition {
  return compared(cell(at), "=", roundedTo(cell(at), -2))
}

function oneWhereExact(at: CellKey): Quantity {
  const isExact = both(compared(cell(at), ">=", constant(100)), not(isWholeHundreds(at)))
  return { op: "choose", if: isExact, then: constant(1), otherwise: constant(0) }
}
