import type { SummaryCell } from "../../merging/merged"
import type { CellKey } from "../../model/cell-key"
import { specsOf, type CellSpec } from "../../model/cell-spec"
import type { Form } from "../../model/form"
import type { Place } from "../../model/observation"
import { oncePer } from "../../model/once-per"
import { addressOf } from "../../workbook/address"
import { summaryCell, type SummaryPlan } from "./plan"
import { mostLines, partNames, partsOf } from "./sheet-parts"
import { wayRows } from "./table"

/** The row of the table's head on every sheet of lineage. */
export const lineageHead = 4 + wayRows

/** A total behind which a unit stands. */
export interface Traced {
  readonly summary: SummaryCell
  readonly spec: CellSpec
  readonly form: Form
}

/** The totals on each sheet of lineage, in order; at least one sheet. */
export const lineageParts = oncePer((plan: SummaryPlan) => {
  const { request, names } = plan
  const traced = request.pack.forms.flatMap((form) =>
    [...specsOf(form)].flatMap(([cell, spec]): readonly Traced[] => {
      const summary = summaryCell(plan, cell)
      return summary.workbooks === 0 ? [] : [{ summary, spec, form }]
    }),
  )
  const parts = partsOf(traced, linesOf, request.linesPerSheet ?? mostLines)
  const sheets = partNames(plan, names.lineage, parts.length)
  return parts.map((part, index) => ({ part, sheet: sheets[index] ?? names.lineage }))
})

/** Where the lineage of each total begins: its own line, the figures behind it under it. Nowhere for a total of no figures. */
export const lineagePlaces = oncePer((plan: SummaryPlan): ReadonlyMap<CellKey, Place> => {
  const places = lineageParts(plan).flatMap(({ part, sheet }) => {
    let row = lineageHead + 1
    return part.map((traced) => {
      const address = addressOf({ row, column: 1 })
      row += linesOf(traced)
      return [traced.summary.cell, { sheet, address }] as const
    })
  })
  return new Map(places)
})

/** The line of a total, and one for each workbook behind it. */
export function linesOf({ summary }: Traced): number {
  return 1 + summary.workbooks
}
