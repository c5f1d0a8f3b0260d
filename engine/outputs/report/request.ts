import type { Narrative } from "../../forms/narrative"
import { oncePer } from "../../model/once-per"
import type { CellKey } from "../../model/cell-key"
import { partsOfKey } from "../../model/cell-key"
import { specsOf, type CellSpec } from "../../model/cell-spec"
import type { Form } from "../../model/form"
import type { Place } from "../../model/observation"
import type { Pack } from "../../model/pack"
import { addressOf } from "../../workbook/address"
import { planOf, unitsOf, type SummaryPlan } from "../summary/plan"
import { provincePlaces } from "../summary/province-places"
import type { SummaryRequest } from "../summary/request"

/** What a draft report is made from: what the provincial workbook is made from, and the pack's text. */
export interface ReportRequest extends SummaryRequest {
  readonly narrative: Narrative
}

/** A report in the making: the request, and where the workbook that goes with it has each figure. */
export interface ReportPlan {
  readonly request: ReportRequest
  readonly workbook: SummaryPlan
}

export function reportPlan(request: ReportRequest): ReportPlan {
  return { request, workbook: planOf(request) }
}

/** The form of a cell. Throws an Error for a cell that the pack does not have. */
export function formOfCell({ forms }: Pick<Pack, "forms">, cell: CellKey): Form {
  const form = forms.find(({ code }) => code === partsOfKey(cell).form)
  if (form === undefined) throw new Error(`the pack has no cell ${cell}`)
  return form
}

/** What belongs in a cell. Throws an Error for a cell that the pack does not have. */
export function specOfCell(pack: Pick<Pack, "forms">, cell: CellKey): CellSpec {
  const spec = specsOf(formOfCell(pack, cell)).get(cell)
  if (spec === undefined) throw new Error(`the pack has no cell ${cell}`)
  return spec
}

/** Where the provincial workbook has a total, or one unit's figure: as links lead there. */
export function placeOf(
  { request, workbook }: ReportPlan,
  cell: CellKey,
  of: { readonly tier?: string | undefined; readonly unit?: string | undefined },
): Place {
  const form = formOfCell(request.pack, cell)
  const geometry = unitsOf(workbook, form)
  const column = geometry.columns.get(cell)
  const row =
    of.unit === undefined
      ? geometry.groups.find(({ tier }) => tier?.code === of.tier)?.totalRow
      : geometry.rows.get(of.unit)
  if ((of.unit !== undefined || of.tier !== undefined) && column !== undefined && row !== undefined)
    return { sheet: geometry.sheet, address: addressOf({ row, column }) }
  return placesOfProvince(workbook)(form).get(cell) ?? { sheet: form.sheet, address: "A1" }
}

const placesOfProvince = oncePer((plan: SummaryPlan) => {
  const known = new Map<string, ReadonlyMap<CellKey, Place>>()
  return (form: Form): ReadonlyMap<CellKey, Place> => {
    const places = known.get(form.code) ?? provincePlaces(plan, form)
    known.set(form.code, places)
    return places
  }
})
