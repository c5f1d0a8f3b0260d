import { decimalText } from "../figures/writing"
import type { Finding } from "../findings/finding"
import { indicatorsByCode } from "../model/cell-spec"
import { message, type Message } from "../messages/catalogue"
import { partsOfKey, type CellKey } from "../model/cell-key"
import type { Indicator } from "../model/form"
import type { Observation } from "../model/observation"
import type { FormLocation } from "./form-location"
import { layoutFinding } from "./layout-finding"

/** Sets aside a figure of a row or column of which nothing says what it counts; anything else stays as it is. */
export type Doubt = (cell: CellKey, observation: Observation) => Observation

/** Doubts the rows that bear the label of another row, or another unit of measure, and the columns under another's head. */
export function doubtOf({ changedLabels, changedMeasures, swappedHeads }: FormLocation): Doubt {
  const swapped = changedLabels.filter(({ labelOf }) => labelOf !== undefined)
  const rows = new Set([...swapped, ...changedMeasures].map(({ row }) => row))
  const columns = new Set(swappedHeads.map(({ column }) => column))
  return (cell, observation) => {
    const { row, column } = partsOfKey(cell)
    if (observation.state !== "reported" || !(rows.has(row) || columns.has(column))) return observation
    const { figure, written = decimalText(figure), place } = observation
    return { state: "unreadable", text: written, readings: [figure], place }
  }
}

/** What is said of changed labels, units of measure and heads. Where nothing is written no figure is set aside. */
export function doubtFindings(
  { form, sheet, addresses, changedLabels, changedMeasures, swappedHeads }: FormLocation,
  observations: ReadonlyMap<CellKey, Observation>,
): readonly Finding[] {
  const indicators = indicatorsByCode(form)
  const atRow = (
    row: string,
    written: string,
    judge: (indicator: Indicator, cell: { readonly cell: CellKey }, isFilled: boolean) => Message | undefined,
  ): readonly Finding[] => {
    const cells = [...addresses].filter(([cell]) => partsOfKey(cell).row === row)
    const filled = cells.find(([cell]) => observations.get(cell)?.state !== "blank")
    const [cell, address] = filled ?? cells[0] ?? []
    const indicator = indicators.get(row)
    if (cell === undefined || address === undefined || indicator === undefined) return []
    const said = judge(indicator, { cell }, filled !== undefined)
    if (said === undefined) return []
    const severity = said.key === "reading.labelDiffers" ? "warning" : "error"
    return [layoutFinding(severity, said, { cell, place: { sheet: sheet.name, address }, value: written })]
  }
  return [
    ...changedLabels.flatMap(({ row, written, labelOf }) =>
      atRow(row, written, ({ label }, cell, isFilled) =>
        labelOf !== undefined && isFilled
          ? message("reading.labelOfAnother", { cell, written, other: labelOf })
          : message("reading.labelDiffers", { cell, written, label }),
      ),
    ),
    ...changedMeasures.flatMap(({ row, written }) =>
      atRow(row, written, ({ measure }, cell, isFilled) =>
        isFilled ? message("reading.measureDiffers", { cell, written, measure: measure.label }) : undefined,
      ),
    ),
    ...swappedHeads.flatMap(({ column, written, headOf }): readonly Finding[] => {
      const filled = [...addresses].find(
        ([cell]) => partsOfKey(cell).column === column && observations.get(cell)?.state !== "blank",
      )
      if (filled === undefined) return []
      const [cell, address] = filled
      const said = message("reading.headOfAnother", { form: form.code, column, written, other: headOf })
      return [layoutFinding("error", said, { cell, place: { sheet: sheet.name, address }, value: written })]
    }),
  ]
}
