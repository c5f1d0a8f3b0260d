import { zero, type Figure } from "../../figures/figure"
import { formCode } from "../../forms/form-code"
import { openingsOf } from "../../forms/openings"
import { settingsOf } from "../../forms/settings"
import { withTotals } from "../../forms/total-values"
import type { CellKey } from "../../model/cell-key"
import type { Form } from "../../model/form"
import type { Observation } from "../../model/observation"
import { formCells, type FormCell } from "./form-cells"
import { formGeometry, type FormGeometry } from "./form-geometry"
import { previousColumns } from "./previous-columns"
import type { BlankRequest } from "./request"

/** A form as it is issued to a unit: where everything stands, and what is filled in of the last report. */
export interface IssuedForm {
  readonly form: Form
  readonly geometry: FormGeometry
  readonly cells: readonly FormCell[]
  /** The opening figures that are filled in; empty where no last report is known. */
  readonly openings: ReadonlyMap<CellKey, Figure>
  /** The openings with the live totals that follow from them. */
  readonly figures: ReadonlyMap<CellKey, Figure>
  /** The check code over them; empty for a form without. */
  readonly code: string
}

/** What a form of a unit is issued with. A closing figure that was only an approximate one is not carried on. */
export function issuedForm(form: Form, request: BlankRequest): IssuedForm {
  const { pack, profile, unit, period, previous } = request
  if (previous === undefined) {
    const geometry = formGeometry(form)
    return { form, geometry, cells: formCells(geometry), openings: new Map(), figures: new Map(), code: "" }
  }
  const scope = { form, forms: pack.forms, settings: settingsOf(pack, profile), period }
  const closings = openingsOf(scope)
  const geometry = formGeometry(form, previousColumns(form, closings))
  const cells = formCells(geometry)
  const openings = new Map(
    cells.flatMap(({ key, terms, spec }) => {
      const closing = terms === undefined ? closings.get(key) : undefined
      const figure = closing && exactFigure(previous.observations.get(closing))
      return figure === undefined || figure.places > spec.places ? [] : [[key, figure] as const]
    }),
  )
  const figures = withTotals(form, openings)
  const code = formCode(form, unit.code, period, (cell) => figures.get(cell) ?? "blank") ?? ""
  return { form, geometry, cells, openings, figures, code }
}

function exactFigure(observation: Observation | undefined): Figure | undefined {
  if (observation?.state === "zero") return zero
  return observation?.state === "reported" && observation.qualifier === undefined ? observation.figure : undefined
}
