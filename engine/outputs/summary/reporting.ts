import type { Form } from "../../model/form"
import { cellKeysOf } from "../../model/cell-spec"
import { sectionsFor, type SummaryRequest } from "./request"

/** How many of the units that must fill a form have a figure in it, "không phát sinh" included: `5/9`. */
export function reportingShare(request: SummaryRequest, form: Form): string {
  const reporting = new Set(
    cellKeysOf(form).flatMap(
      (cell) => request.merged.cells.get(cell)?.contributions.map(({ unit }) => unit.code) ?? [],
    ),
  )
  const asked = sectionsFor(request, form).flatMap(({ states }) => states)
  return `${reporting.size}/${asked.length}`
}
