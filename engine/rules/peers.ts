import { z } from "zod"
import { figureFrom, multiply, zero } from "../figures/figure"
import { cell, compared, constant, difference, either, product } from "../formulas/building"
import type { Peers, Quantity } from "../formulas/formula"
import { ruleKind, ruleMessage } from "./kind"
import { figureOfLimit, limitAboveZero } from "./limit"
import { cellsOfEach, eachCell, rowsOrCells } from "./sides"

/** The median absolute deviation of normal figures, times this, is their standard deviation: 1 / Φ⁻¹(3/4). */
const toSigma = figureFrom("14826", 4)
const fewest = 5

/**
 * Peer edit: a figure is not further from the median of the other units of its tier than `score` robust standard deviations:
 * |x − median| ≤ score × 1.4826 × MAD (Iglewicz and Hoaglin 1993, who take 3.5 for figures that are roughly normal).
 *
 * Said only where at least `least` other units (5 unless the rule says otherwise) report a figure there, and where those differ
 * at all: with a MAD of 0 every other figure would be infinitely far away. A blank is not judged, nor is anything where no
 * other unit is known. Only the program judges it: no workbook carries what other units report.
 */
export const peers = ruleKind({
  kind: "peers",
  thresholds: [{ parameter: "score", quieter: "higher", above: zero }],
  parameters: (codes) =>
    z
      .strictObject({ ...eachCell(codes), score: limitAboveZero(codes), least: z.int().min(3).optional() })
      .superRefine(rowsOrCells),

  *expand({ score, least = fewest, ...cells }, scope) {
    const reach = multiply(figureOfLimit(score, scope), toSigma)
    for (const at of cellsOfEach(scope, cells)) {
      const others: Peers = { op: "peers", cell: at }
      const median: Quantity = { op: "median", of: [others] }
      const count: Quantity = { op: "count", of: [others] }
      const deviation: Quantity = { op: "deviation", of: others }
      yield {
        at,
        condition: either(
          compared(count, "<", constant(least)),
          compared(deviation, "=", constant(0)),
          compared({ op: "absolute", of: difference(cell(at), median) }, "<=", product(constant(reach), deviation)),
        ),
        missing: "non_null",
        fails: ruleMessage("peers.far", {
          cell: { cell: at },
          stated: { quantity: cell(at) },
          count: { quantity: count },
          median: { quantity: median },
        }),
      }
    }
  },
})
