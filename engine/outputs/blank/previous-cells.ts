import { isZero, zero, type Figure } from "../../figures/figure"
import { storedNumber } from "../../figures/writing"
import { cellKey, type CellKey } from "../../model/cell-key"
import { specsOf, type CellSpec } from "../../model/cell-spec"
import { indicatorsOf } from "../../model/form"
import type { Observation } from "../../model/observation"
import type { Position } from "../../workbook/address"
import type { BookCell } from "../../workbook/book"
import { emptyCell, textCell } from "../cells"
import { figurePosition } from "./form-geometry"
import type { IssuedForm } from "./issued-form"
import type { BlankRequest } from "./request"
import { speaker, type Speaker } from "./words"

/** A cell of a column of last period's figures. */
export interface PreviousCell {
  readonly key: CellKey
  readonly row: string
  readonly at: Position
  readonly drawn: BookCell
}

/** Last period's figures of a form beside those of this one, locked; empty where nothing could be read then. */
export function previousCells({ form, geometry }: IssuedForm, request: BlankRequest): readonly PreviousCell[] {
  const specs = specsOf(form)
  const say = speaker(request.language)
  return indicatorsOf(form).flatMap(({ code }) =>
    [...geometry.previous].flatMap(([number, column]) => {
      const key = cellKey(form.code, code, number)
      const spec = specs.get(key)
      const drawn = spec && drawnCell(column, spec, request.previous?.observations.get(key), say)
      if (drawn === undefined) return []
      return [{ key, row: code, at: { ...figurePosition(geometry, code, number), column }, drawn }]
    }),
  )
}

/** Words are no figures, and are not shown. */
function drawnCell(
  column: number,
  { kind, places }: CellSpec,
  observation: Observation | undefined,
  say: Speaker,
): BookCell | undefined {
  if (kind === "text") return undefined
  const figure = figureIn(observation)
  if (figure === undefined) return emptyCell(column, "previous")
  if (kind === "yesNo") return textCell(column, "previousDay", isZero(figure) ? say("no", {}) : say("yes", {}))
  const isApproximate = observation?.state === "reported" && observation.qualifier !== undefined
  const look = kind === "date" ? "previousDay" : isApproximate ? "previousApproximate" : "previous"
  return { column, look, places, content: { kind: "number", value: storedNumber(figure) } }
}

function figureIn(observation: Observation | undefined): Figure | undefined {
  if (observation?.state === "zero") return zero
  return observation?.state === "reported" ? observation.figure : undefined
}
