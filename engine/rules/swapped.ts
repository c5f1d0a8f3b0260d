import { z } from "zod"
import { compare, figureFrom, figureOf } from "../figures/figure"
import { both, cell, compared, constant, either, not, previous, product } from "../formulas/building"
import type { Condition, Quantity } from "../formulas/formula"
import { ruleKind, ruleMessage } from "./kind"
import { decimal } from "./limit"
import { columns, several, unsuitable } from "./parameters"
import { inEveryRow, pairsOf } from "./sides"

const usual = figureFrom("15", 1)
const least = figureOf(10)

/**
 * Order edit: two figures that stand side by side are not those of the period before the other way round. Of `rows`, each and the
 * next one named, in every column; of `columns` by themselves, each and the next, in every row. A figure fits another where neither
 * is more than `within` times the other (1.5 unless the rule says so): both fit each other's figure of the period before, and
 * neither its own.
 *
 * Where one of the four is below `from` (10 unless the rule says otherwise), nothing is said. A blank among them is not judged,
 * nor is anything where no report of the period before is known.
 */
export const swapped = ruleKind({
  kind: "swapped",
  thresholds: [{ parameter: "from", quieter: "higher", usual: least }],
  parameters: (codes) =>
    z
      .discriminatedUnion("by", [
        z.strictObject({ by: z.literal("rows"), rows: several(codes.row).min(2), columns: columns(codes), ...limits }),
        z.strictObject({ by: z.literal("columns"), columns: several(codes.column).min(2), ...limits }),
      ])
      .superRefine(({ within }, context) => {
        if (within !== undefined && compare(within, figureOf(1)) <= 0)
          context.addIssue(unsuitable(["within"], within, aboveOne))
      }),

  *expand(parameters, scope) {
    const { within = usual, from = least } = parameters
    const pairs =
      parameters.by === "rows"
        ? neighbours(parameters.rows).flatMap(([one, other]) => [...pairsOf(scope, one, other, parameters.columns)])
        : neighbours(parameters.columns).flatMap(([one, other]) => [...inEveryRow(scope, one, other)])
    for (const [at, beside] of pairs) {
      const [now, other, before, otherBefore] = [cell(at), cell(beside), previous(at), previous(beside)]
      const fits = (figure: Quantity, that: Quantity): Condition =>
        both(
          compared(figure, "<=", product(constant(within), that)),
          compared(that, "<=", product(constant(within), figure)),
        )
      const isSmall = either(...[now, other, before, otherBefore].map((one) => compared(one, "<", constant(from))))
      const isSwapped = both(
        ...[fits(now, otherBefore), fits(other, before), not(fits(now, before)), not(fits(other, otherBefore))],
      )
      yield {
        at,
        condition: either(isSmall, not(isSwapped)),
        missing: "non_null",
        fails: ruleMessage("swapped.crossed", {
          cell: { cell: at },
          stated: { quantity: now },
          other: { cell: beside },
          beside: { quantity: other },
          before: { quantity: before },
          besideBefore: { quantity: otherBefore },
        }),
      }
    }
  },
})

const limits = { within: decimal.optional(), from: decimal.optional() }
const aboveOne = { vi: "một số lớn hơn 1", en: "a decimal above 1" }

function neighbours(codes: readonly string[]): readonly (readonly [string, string])[] {
  return codes.slice(1).map((code, i) => [codes[i] ?? code, code])
}
