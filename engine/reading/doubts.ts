import { decimalText } from "../figures/writing"
import type { Finding } from "../findings/finding"
import { indicatorsByCode } from "../model/cell-spec"
import { message, type Message } from "../messages/catalogue"
import { partsOfKey, type CellKey } from "../model/cell-key"
import type { Indicator } from "../model/form"
import type { Observation } from "../model/observation"
import type { FormLocation } from "./form-location"
import { layoutFinding } from "./layout-finding"

/** Sets aside a figure of a row of which nothing says what it counts; anything else, and any other row, stays as it is. */
export type Doubt = (cell: CellKey, observation: Observation) => Observation

/** Doubts the rows that bear the label of another row, or another unit of measure. */
export function doubtOf({ changedLabels, changedMeasures }: FormLocation): Doubt {
  const swapped = changedLabels.filter(({ labelOf }) => labelOf !== undefined)
  const rows = new Set([...swapped, ...changedMeasures].map(({ row }) => row))
  return (cell, observation) => {
    if (observation.state !== "reported" || !rows.has(partsOfKey(cell).row)) return observation
    const { figure, written = decimalText(figure), place } = observation
    return { state: "unreadable", text: written, readings: [figure], place }
  }
}

/** What is said of changed labels and units of measure. Of a row in which nothing is written no figure is set aside. */
export function doubtFindings(
  { form, sheet, addresses, changedLabels, changedMeasures }: FormLocation,
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
  ]
}
