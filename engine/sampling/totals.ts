import { add, compare, type Figure } from "../figures/figure"
import type { CellKey } from "../model/cell-key"
import { mergingOf, specsOf } from "../model/cell-spec"
import type { Pack } from "../model/pack"
import type { SampledReport } from "./sampled-report"

/** What the province's true figures are: added up, or the greatest, as each row says; nothing for what is not additive. */
export function trueTotals(
  { forms }: Pick<Pack, "forms">,
  reports: Iterable<Pick<SampledReport, "figures">>,
): ReadonlyMap<CellKey, Figure> {
  const ways = new Map(
    forms.flatMap((form) => [...specsOf(form)].map(([cell, spec]) => [cell, mergingOf(spec)] as const)),
  )
  const totals = new Map<CellKey, Figure>()
  for (const { figures } of reports) {
    for (const [cell, figure] of figures) {
      const before = totals.get(cell)
      if (ways.get(cell) === "notAdditive") continue
      if (before === undefined) totals.set(cell, figure)
      else if (ways.get(cell) === "sum") totals.set(cell, add(before, figure))
      else if (compare(figure, before) > 0) totals.set(cell, figure)
    }
  }
  return new Map(
    [...ways.keys()].flatMap((cell) => {
      const total = totals.get(cell)
      return total === undefined ? [] : [[cell, total]]
    }),
  )
}
