import { ExcelError } from "../excel-error"
import { tell, eventTypes, type Session } from "../session"
import { areaText, type Area } from "../workbook/area"
import { cellAt, cellToChange, formatOf, grid } from "../workbook/cells"
import { entered, enteredNumber, type Entered } from "../workbook/entering"
import { american, type Locale } from "../workbook/locale"
import type { CellFormat, CellModel, SheetModel } from "../workbook/model"

/** More cells than this Excel does not hand over: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
const mostCells = 5_000_000

/** What stands in each cell of an area, row by row. */
export function gridOf<T>(
  sheet: SheetModel,
  area: Area,
  of: (cell: CellModel | undefined) => T,
  location: string,
): T[][] {
  if (area.rows * area.columns > mostCells) throw new ExcelError("RangeExceedsLimit", location)
  return grid(area, (row, column) => of(cellAt(sheet, row, column)))
}

/** One for each cell: a matrix as large as the area, or one for all. */
export function perCell(area: Area, given: unknown, location: string): (i: number, j: number) => unknown {
  if (!Array.isArray(given)) return () => given
  const rows = given as readonly unknown[]
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns)
  if (!fits) throw new ExcelError("InvalidArgument", location)
  return (i, j) => (rows[i] as readonly unknown[])[j]
}

/**
 * Writes values or formulas: null leaves a cell as it is, `""` empties it. A locked cell of a protected sheet refuses all of it.
 */
export function enterValues(session: Session, sheet: SheetModel, area: Area, given: unknown, location: string): void {
  const valueAt = perCell(area, given, location)
  const todo: { cell: CellModel; entry: Entered }[] = []
  for (let i = 0; i < area.rows; i++) {
    for (let j = 0; j < area.columns; j++) {
      const value = valueAt(i, j)
      if (value === null || value === undefined) continue
      const [row, column] = [area.row + i, area.column + j]
      assertOpen(sheet, row, column, location)
      const cell = cellToChange(sheet, row, column)
      todo.push({ cell, entry: entryOf(value, formatOf(cell), american, location) })
    }
  }
  for (const { cell, entry } of todo) put(cell, entry)
  if (todo.length > 0) contentChanged(session, sheet, areaText(area), "Local")
}

/** Throws what Excel says when the cell is locked on a protected sheet. */
export function assertOpen(sheet: SheetModel, row: number, column: number, location: string): void {
  if (sheet.protection === undefined) return
  if (formatOf(cellAt(sheet, row, column)).locked ?? true) throw new ExcelError("AccessDenied", location)
}

/** What an add-in or a person enters, as it will stand in the cell. */
function entryOf(value: unknown, format: CellFormat, locale: Locale, location: string): Entered {
  const numberFormat = format.numberFormat ?? "General"
  if (typeof value === "string") return entered(value, numberFormat, locale)
  if (typeof value === "number") return enteredNumber(value, numberFormat)
  if (typeof value === "boolean") return { value }
  throw new ExcelError("InvalidArgument", location)
}

/** Puts what was entered into a cell; the number format goes with it where the cell had none. */
export function put(cell: CellModel, { value, formula, format }: Entered): void {
  delete cell.value
  delete cell.formula
  if (value !== undefined) cell.value = value
  if (formula !== undefined) cell.formula = formula
  if (format !== undefined && (cell.format?.numberFormat ?? "General") === "General") {
    cell.format = { ...cell.format, numberFormat: format }
  }
}

/** Formulas are due, and whoever watches the sheet is told. */
export function contentChanged(session: Session, sheet: SheetModel, address: string, source: "Local" | "Remote"): void {
  session.calculation.isDue = true
  const message = { changeType: "RangeEdited", source, worksheetId: sheet.id, address, shiftDirection: "None" }
  tell(session, { type: eventTypes.changed, sheet: sheet.id, message })
}
