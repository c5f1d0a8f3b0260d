import { isMeasuredByRow, type Column, type Form } from "../../model/form"
import type { UnitsGeometry, UnitsGroup } from "./units-geometry"

/** Each total takes three columns: the figure, n/N, the mark. */
export const slotColumns = 3

/** The province's or a tier's total under one column of the form. */
export interface Slot {
  readonly group: UnitsGroup
  readonly column: Column
  /** The first of its three columns on the sheet. */
  readonly at: number
}

/** How a form's totals are laid out: all side by side where they fit on a page, else the tiers one under the other. */
export interface SummaryGeometry {
  readonly form: Form
  readonly orientation: "portrait" | "landscape"
  readonly widths: readonly number[]
  /** Columns before the totals: label, code and, unless every column has a unit of measure of its own, measure. */
  readonly fixedColumns: 2 | 3
  /** Groups that stand side by side; with several bands each holds one group and is headed by its name. */
  readonly bands: readonly (readonly Slot[])[]
}

/** Widths in characters: 91 fit across an upright A4 page at full size, 137 across one on its side. */
const page = { portrait: 91, landscape: 137 } as const

/** On its side at three quarters of the size the type is still 9 points. */
const widest = 180

export function summaryGeometry(form: Form, { groups }: Pick<UnitsGeometry, "groups">): SummaryGeometry {
  const [code, measure, label] = [7, 12, 36]
  const isMeasured = isMeasuredByRow(form)
  const beside = isMeasured ? [code, measure] : [code]
  const fixedColumns = isMeasured ? 3 : 2
  const fixed = beside.reduce((sum, width) => sum + width, label)
  const slot = [13, 9, 6]
  const slotWidth = slot.reduce((sum, width) => sum + width, 0)
  const all = groups.length * form.columns.length
  const isSideBySide = fixed + all * slotWidth <= widest
  const across = isSideBySide ? all : form.columns.length
  const total = fixed + across * slotWidth
  const orientation = total <= page.portrait + 15 ? "portrait" : "landscape"
  const slots = (among: readonly UnitsGroup[]): readonly Slot[] =>
    among
      .flatMap((group) => form.columns.map((column) => ({ group, column })))
      .map((one, index) => ({ ...one, at: fixedColumns + 1 + index * slotColumns }))
  return {
    form,
    orientation,
    fixedColumns,
    widths: [
      Math.max(label, page[orientation] - (total - label)),
      ...beside,
      ...Array.from({ length: across }, () => slot).flat(),
    ],
    bands: isSideBySide ? [slots(groups)] : groups.map((group) => slots([group])),
  }
}
