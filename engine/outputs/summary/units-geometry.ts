import { specsOf } from "../../forms/cells"
import type { CellKey } from "../../model/cell-key"
import type { Form } from "../../model/form"
import type { Tier } from "../../model/profile"
import { reference } from "../../workbook/address"
import { areasOf } from "../../workbook/areas"
import type { Section } from "./request"

/** Columns before the figures: number, code, name, state. */
export const unitColumns = { number: 1, code: 2, name: 3, state: 4, firstFigure: 5 } as const

/** Rows above the table: title, period, marks, a gap. */
export const unitHeadRows = { title: 1, period: 2, marks: 3, label: 5, code: 6 } as const

/** The province, or one tier of it: a row for the total, one for the units behind it, and the rows of those units. */
export interface UnitsGroup {
  /** Absent for the province. */
  readonly tier?: Tier
  readonly totalRow: number
  readonly shareRow: number
  readonly unitRows: readonly number[]
}

/** Where each unit's figures of one form stand on their sheet: a column for every cell of the form. */
export interface UnitsGeometry {
  readonly form: Form
  readonly sheet: string
  readonly columns: ReadonlyMap<CellKey, number>
  /** The row of the column numbers, the last of the head. */
  readonly numberRow: number
  /** The province first. */
  readonly groups: readonly [UnitsGroup, ...UnitsGroup[]]
  readonly rows: ReadonlyMap<string, number>
}

export function unitsGeometry(form: Form, sheet: string, sections: readonly Section[]): UnitsGeometry {
  const numberRow = unitHeadRows.code + (form.columns.length > 1 ? 2 : 1)
  const rows = new Map<string, number>()
  const tiers: UnitsGroup[] = []
  const province = { totalRow: numberRow + 1, shareRow: numberRow + 2 }
  let row = province.shareRow + 1
  for (const { tier, states } of sections) {
    const first = row + 2
    states.forEach(({ unit }, index) => rows.set(unit.code, first + index))
    const unitRows = states.map((_, index) => first + index)
    tiers.push({ tier, totalRow: row, shareRow: row + 1, unitRows })
    row = first + states.length
  }
  const unitRows = tiers.flatMap((group) => group.unitRows)
  const columns = new Map([...specsOf(form).keys()].map((cell, index) => [cell, unitColumns.firstFigure + index]))
  return { form, sheet, columns, numberRow, groups: [{ ...province, unitRows }, ...tiers], rows }
}

/** The column of a cell of the form. Throws an Error for a cell that the form does not have. */
export function columnOfCell({ form, columns }: UnitsGeometry, cell: CellKey): number {
  const column = columns.get(cell)
  if (column === undefined) throw new Error(`form ${form.code} has no cell ${cell}`)
  return column
}

/** The cells of a group's units in one column, as a formula of the same sheet names them. */
export function areasHere({ unitRows }: UnitsGroup, column: number): readonly string[] {
  return areasOf(unitRows.map((row) => ({ row, column })))
}

/** The same cells as a formula of another sheet names them. */
export function areasThere(group: UnitsGroup, sheet: string, column: number): readonly string[] {
  return areasHere(group, column).map((area) => reference(sheet, area))
}
