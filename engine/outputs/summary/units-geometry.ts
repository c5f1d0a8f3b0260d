import { specsOf, type CellSpec } from "../../model/cell-spec"
import type { CellKey } from "../../model/cell-key"
import type { Form } from "../../model/form"
import type { Tier } from "../../model/profile"
import { reference } from "../../workbook/address"
import { areasOf } from "../../workbook/areas"
import { entriesOf } from "./lists"
import type { Section } from "./request"
import { wayRows } from "./table"

/** Columns before the figures: number, code, name, state, check code of the form. */
export const unitColumns = { number: 1, code: 2, name: 3, state: 4, check: 5, firstFigure: 6 } as const

/** Rows above the table: the ways to other sheets, title, period, marks, a gap. */
export const unitHeadRows = { title: 1 + wayRows, label: 5 + wayRows, code: 6 + wayRows } as const

/** The province, or one tier of it: a row for the total, one for the units behind it, and the rows of those units. */
export interface UnitsGroup {
  /** Absent for the province. */
  readonly tier?: Tier
  readonly totalRow: number
  readonly shareRow: number
  readonly unitRows: readonly number[]
}

/** Where each unit's figures of one form stand on their sheet: a column for every cell of the form that is no entry of a list. */
export interface UnitsGeometry {
  readonly form: Form
  readonly sheet: string
  readonly columns: ReadonlyMap<CellKey, number>
  /** The row of the column numbers, the last of the head. */
  readonly numberRow: number
  /** The province first; alone where the units of only one tier fill the form, for its totals would say the same again. */
  readonly groups: readonly [UnitsGroup, ...UnitsGroup[]]
  readonly rows: ReadonlyMap<string, number>
  /** The row of the title over the units' lists. */
  readonly listRow: number
}

export function unitsGeometry(form: Form, sheet: string, sections: readonly Section[]): UnitsGeometry {
  const numberRow = unitHeadRows.code + (form.columns.length > 1 ? 2 : 1)
  const rows = new Map<string, number>()
  const tiers: UnitsGroup[] = []
  const province = { totalRow: numberRow + 1, shareRow: numberRow + 2 }
  const isOne = sections.length === 1
  let row = province.shareRow + 1
  for (const { tier, states } of sections) {
    const first = isOne ? row : row + 2
    states.forEach(({ unit }, index) => rows.set(unit.code, first + index))
    const unitRows = states.map((_, index) => first + index)
    tiers.push({ tier, totalRow: row, shareRow: row + 1, unitRows })
    row = first + states.length
  }
  const unitRows = tiers.flatMap((group) => group.unitRows)
  const columns = new Map(tabulated(form).map(([cell], index) => [cell, unitColumns.firstFigure + index]))
  const groups = [{ ...province, unitRows }, ...(isOne ? [] : tiers)] as const
  return { form, sheet, columns, numberRow, groups, rows, listRow: row + 1 }
}

/** The cells of a form that have a column each: all but entries of lists. */
export function tabulated(form: Form): readonly (readonly [CellKey, CellSpec])[] {
  const entries = entriesOf(form)
  return [...specsOf(form)].filter(([, { indicator }]) => !entries.has(indicator.code))
}

/** The column of a cell of the form. Throws an Error for a cell that has none. */
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
