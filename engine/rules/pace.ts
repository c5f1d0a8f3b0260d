import { z } from "zod"
import { zero } from "../figures/figure"
import { cell, inPaceWithPeers, previous } from "../formulas/building"
import { ruleKind, ruleMessage } from "./kind"
import { figureOfLimit, limitAboveZero } from "./limit"
import { cellsOfEach, eachCell, rowsOrCells } from "./sides"

const fewest = 5

/**
 * Peer edit: a figure changed since the period before as those of the other units of its tier did (Hidiroglou and Berthelot 1986): its effect is
 * within `width` times the quartiles of theirs. What an effect is, and how it is compared, stands with `keepsPace`.
 *
 * Said only where at least `least` other units (5 unless the rule says otherwise) report a figure above 0 there in both periods. A blank
 * in either period is not judged, a figure of 0 or less is compared with none. Only the program judges it, and only where the
 * reports of the period before are known: no workbook carries what other units report.
 */
export const pace = ruleKind({
  kind: "pace",
  thresholds: [{ parameter: "width", quieter: "higher", above: zero }],
  parameters: (codes) =>
    z
      .strictObject({ ...eachCell(codes), width: limitAboveZero(codes), least: z.int().min(3).optional() })
      .superRefine(rowsOrCells),

  *expand({ width, least = fewest, ...cells }, scope) {
    const reach = figureOfLimit(width, scope)
    for (const at of cellsOfEach(scope, cells)) {
      yield {
        at,
        condition: inPaceWithPeers(at, reach, least),
        missing: "non_null",
        fails: ruleMessage("pace.out", {
          cell: { cell: at },
          stated: { quantity: cell(at) },
          before: { quantity: previous(at) },
        }),
      }
    }
  },
})
