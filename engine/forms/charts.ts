import type { CellKey } from "../model/cell-key"
import { partsOfKey } from "../model/cell-key"
import { mergingOf, specsOf, type CellSpec } from "../model/cell-spec"
import type { Form } from "../model/form"
import type { PackChart } from "../model/pack"
import { mistake } from "./mistakes"
import type { PackJson } from "./pack-schema"
import type { Mistake } from "./template-error"
import { wantedInstead } from "./wanted-cell"

type ChartJson = NonNullable<PackJson["charts"]>[number]

/** The charts of a pack, in its own order; undefined where it states none. Cells are not looked at. */
export function chartsOf({ charts }: PackJson): readonly PackChart[] | undefined {
  return charts?.map((chart): PackChart => {
    if (chart.kind === "submissions") return chart
    const { kind, title, cells } = chart
    return {
      ...{ kind, title },
      cells: cells.map(({ cell, label }) => ({ cell: cell as CellKey, ...(label === undefined ? {} : { label }) })),
    }
  })
}

/** What is wrong in the charts of `pack.json`: a cell that is none, that has no total, or of another measure than the first. */
export function mistakesOfCharts(file: string, { charts = [] }: PackJson, forms: readonly Form[]): readonly Mistake[] {
  const byCode = new Map(forms.map((form) => [form.code, form]))
  return charts.flatMap((chart, i) => (chart.kind === "submissions" ? [] : mistakesIn(file, i, chart, byCode)))
}

function mistakesIn(
  file: string,
  chart: number,
  { cells }: Exclude<ChartJson, { readonly kind: "submissions" }>,
  forms: ReadonlyMap<string, Form>,
): readonly Mistake[] {
  const [first] = cells.flatMap(({ cell }) => specOfKey(cell, forms) ?? [])
  return cells.flatMap(({ cell }, j): readonly Mistake[] => {
    const at = ["charts", chart, "cells", j, "cell"]
    const instead = wantedInstead(cell, forms)
    if (instead !== undefined) return [mistake(file, at, cell, instead)]
    const spec = specOfKey(cell, forms)
    if (spec === undefined || first === undefined) return []
    if (mergingOf(spec) === "notAdditive" || spec.kind === "date" || spec.kind === "text")
      return [mistake(file, at, cell, totalWanted)]
    if (spec.measure.code === first.measure.code) return []
    const { vi, en } = first.measure.label
    return [mistake(file, at, cell, { vi: `ô tính bằng ${vi}, như ô đầu`, en: `a cell in ${en}, as the first is` })]
  })
}

const totalWanted = { vi: "ô số có tổng toàn tỉnh", en: "a cell of figures that has a provincial total" }

function specOfKey(key: string, forms: ReadonlyMap<string, Form>): CellSpec | undefined {
  const form = forms.get(partsOfKey(key as CellKey).form)
  return form && specsOf(form).get(key as CellKey)
}
