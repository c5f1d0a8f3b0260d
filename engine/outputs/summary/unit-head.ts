import { isMeasuredByRow } from "../../model/form"
import { printedNumber } from "../../forms/printed-arithmetic"
import type { CellKey } from "../../model/cell-key"
import { mergingOf, type CellSpec } from "../../model/cell-spec"
import { columnLabel } from "../blank/form-table"
import { speaker } from "../blank/words"
import { shortened } from "../cell-names"
import { textCell } from "../cells"
import { captionDays } from "../printed-words"
import type { SummaryPlan } from "./plan"
import { measureText } from "./measures"
import { gap, wideLine, type TableLine } from "./table"
import { columnOfCell, tabulated, unitColumns, type UnitsGeometry } from "./units-geometry"

const longestLabel = 60

/** What stands above a table: over columns 1 to `last`; of a wide one the title is where columns repeat on every page. */
interface Above {
  readonly last: number
  readonly isWide: boolean
}

/** What stands above a form's figures unit by unit: title and marks, then the head of the table. */
export function unitHead(plan: SummaryPlan, geometry: UnitsGeometry, { last, isWide }: Above): readonly TableLine[] {
  const { say, request } = plan
  const { language, tracking } = request
  const { form } = geometry
  const title = say("units.title", { code: form.code, title: form.title[language].toUpperCase() })
  const period = speaker(language)(`form.${form.timing}`, captionDays(tracking.period))
  const fixed = [say("number", {}), say("unitCode", {}), say("unit", {}), say("state", {}), say("checkCode", {})]
  const marks = say("units.marks", {})
  const specs = tabulated(form)
  const rows = byRow(specs, geometry)
  const spans = rows.map(({ from, to }) => [from, to] as const)
  const isMeasured = isMeasuredByRow(form)
  const labels = rows.map(({ from, spec }) => {
    const measure = isMeasured ? ` (${measureText(spec, language, say)})` : ""
    const label = `${shortened(spec.indicator.label[language], longestLabel)}${measure}`
    return textCell(from, "columnHead", mergingOf(spec) === "maximum" ? say("largest", { label }) : label)
  })
  const perColumn = (look: "columnHead" | "numberRow", textOf: (spec: CellSpec) => string) =>
    specs.map(([cell, spec]) => textCell(columnOfCell(geometry, cell), look, textOf(spec)))
  const columnLabels = {
    cells: perColumn("columnHead", ({ column }) => columnLabel(column, language)),
  }
  return [
    wideLine(isWide ? unitColumns.name : last, "title", title),
    wideLine(isWide ? unitColumns.name : last, "subtitle", period),
    isWide
      ? { cells: [textCell(unitColumns.state, "note", marks)], spans: [[unitColumns.state, last]] }
      : wideLine(last, "note", marks),
    gap(),
    { cells: [...fixed.map((text, index) => textCell(index + 1, "columnHead", text)), ...labels], spans },
    { cells: rows.map(({ from, spec }) => textCell(from, "code", spec.indicator.code)), spans },
    ...(form.columns.length > 1 ? [columnLabels] : []),
    { cells: perColumn("numberRow", ({ column }) => printedNumber(column)), height: 16 },
  ]
}

/** The columns that each row of the form takes on the sheet. */
function byRow(
  specs: readonly (readonly [CellKey, CellSpec])[],
  geometry: UnitsGeometry,
): readonly { readonly spec: CellSpec; readonly from: number; readonly to: number }[] {
  const rows = new Map<string, { spec: CellSpec; from: number; to: number }>()
  for (const [cell, spec] of specs) {
    const at = columnOfCell(geometry, cell)
    const row = rows.get(spec.indicator.code)
    if (row === undefined) rows.set(spec.indicator.code, { spec, from: at, to: at })
    else row.to = at
  }
  return [...rows.values()]
}
