import { figureOf } from "../../../engine/figures/figure"
import { decimalText } from "../../../engine/figures/writing"
import { withTotals } from "../../../engine/forms/total-values"
import type { CellKey } from "../../../engine/model/cell-key"
import { wholePack } from "../../support/whole-pack"

const form = wholePack.pack.forms.find(({ code }) => code === "A8")!

test("[L6] totals follow from what is there, with its signs; a total of blanks stays blank", () => {
  const figures = { "A8.01.1": 0.1, "A8.02.1": 0.2, "A8.04.1": 0.05 }
  const all = withTotals(form, new Map(Object.entries(figures).map(([cell, n]) => [cell as CellKey, figureOf(n)])))
  expect(Object.fromEntries([...all].map(([cell, figure]) => [cell, decimalText(figure)]))).toEqual({
    ...{ "A8.01.1": "0.1", "A8.02.1": "0.2", "A8.04.1": "0.05", "A8.07.1": "0.25" },
  })
  expect([...withTotals(form, new Map())]).toEqual([])
})
