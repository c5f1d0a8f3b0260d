import { columnLetters, lastColumn, lastRow } from "../../../engine/workbook/address"
import { recalculated } from "../formulas/recalculate"
import type { Session } from "../session"
import { areaText, sheetPrefix, type Area } from "../workbook/area"
import { formatOf, touchedCells } from "../workbook/cells"
import type { CellModel, CellValue, SheetModel } from "../workbook/model"
import { shown } from "../workbook/shown"
import { gridOf } from "./range-cells"

/** What can be read of an area. */
export function rangeReads(session: Session, sheet: () => SheetModel, area: Area): Record<string, () => unknown> {
  const of = (name: string, read: (cell: CellModel | undefined) => unknown) => () => {
    recalculated(session)
    return gridOf(sheet(), area, read, `Range.${name}`)
  }
  const address = (): string => sheetPrefix(sheet().name) + areaText(area)
  const formulas = (cell: CellModel | undefined): unknown => cell?.formula ?? plain(cell?.value)
  const format = (cell: CellModel | undefined): string => formatOf(cell).numberFormat ?? "General"
  return {
    address,
    addressLocal: address,
    rowIndex: () => area.row - 1,
    columnIndex: () => area.column - 1,
    rowCount: () => area.rows,
    columnCount: () => area.columns,
    // Excel gives -1 past the largest 32-bit number: https://learn.microsoft.com/javascript/api/excel/excel.range
    cellCount: () => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns),
    isEntireRow: () => area.columns === lastColumn,
    isEntireColumn: () => area.rows === lastRow,
    values: of("values", (cell) => plain(cell?.value)),
    valueTypes: of("valueTypes", (cell) => valueType(cell?.value)),
    text: of("text", (cell) => shown(cell, session.locale)),
    formulas: of("formulas", formulas),
    numberFormat: of("numberFormat", format),
    style: () => alike(sheet(), area, (cell) => formatOf(cell).style ?? "Normal"),
    hyperlink: () => alike(sheet(), area, (cell) => cell?.link ?? null),
    rowHidden: () => hidden(area.row, area.rows, (row) => sheet().hiddenRows.includes(row)),
    columnHidden: () =>
      hidden(area.column, area.columns, (column) => sheet().hiddenColumns.includes(columnLetters(column))),
  }
}

/** A value as the API has it: an error is its text, an empty cell is `""`. */
function plain(value: CellValue | undefined): string | number | boolean {
  if (value === undefined) return ""
  return typeof value === "object" ? value.error : value
}

function valueType(value: CellValue | undefined): string {
  if (value === undefined) return "Empty"
  if (typeof value === "object") return "Error"
  return { number: "Double", string: "String", boolean: "Boolean" }[typeof value as "number" | "string" | "boolean"]
}

/** What all cells of an area have alike; null where they differ, as Excel says it. */
export function alike<T>(sheet: SheetModel, area: Area, of: (cell: CellModel | undefined) => T): T | null {
  const touched = touchedCells(sheet, area)
  const found = new Set(touched.map(of))
  if (touched.length < area.rows * area.columns) found.add(of(undefined))
  return found.size === 1 ? [...found][0]! : null
}

function hidden(first: number, count: number, isHidden: (one: number) => boolean): boolean | null {
  const states = new Set(Array.from({ length: Math.min(count, 10_000) }, (_, i) => isHidden(first + i)))
  return states.size === 1 ? [...states][0]! : null
}
