import { addressOf, positionOf } from "../../../engine/workbook/address"
import { bounding, common, wholeSheet, type Area } from "./area"
import type { CellFormat, CellModel, SheetModel } from "./model"

/** The cell at a place; undefined where nothing was ever there. */
export function cellAt(sheet: SheetModel, row: number, column: number): CellModel | undefined {
  return sheet.cells[addressOf({ row, column })]
}

/** The cell at a place, to be changed. */
export function cellToChange(sheet: SheetModel, row: number, column: number): CellModel {
  const address = addressOf({ row, column })
  return (sheet.cells[address] ??= {})
}

/** Whether the cell holds something: a value or a formula. */
export function isFilled(cell: CellModel | undefined): boolean {
  return cell?.value !== undefined || cell?.formula !== undefined
}

/** The cell's format, as far as it is its own. */
export function formatOf(cell: CellModel | undefined): CellFormat {
  return cell?.format ?? {}
}

/**
 * The smallest area that holds every cell in use within an area: those that hold something and, unless `valuesOnly`, those that
 * only look like something. Undefined where there is none.
 */
export function usedArea(sheet: SheetModel, within: Area = wholeSheet, valuesOnly = false): Area | undefined {
  let used: Area | undefined
  for (const [address, cell] of Object.entries(sheet.cells)) {
    if (!isFilled(cell) && (valuesOnly || cell.format === undefined)) continue
    const { row, column } = positionOf(address)!
    const one: Area = { row, column, rows: 1, columns: 1 }
    if (common(one, within) !== undefined) used = used === undefined ? one : bounding(used, one)
  }
  return used
}

/** Every cell of an area, row by row. */
export function grid<T>(area: Area, of: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_, j) => of(area.row + i, area.column + j)),
  )
}

/** The cells of an area that were ever touched; for areas as large as whole columns. */
export function touchedCells(sheet: SheetModel, area: Area): readonly CellModel[] {
  return Object.entries(sheet.cells).flatMap(([address, cell]) => {
    const { row, column } = positionOf(address)!
    return common({ row, column, rows: 1, columns: 1 }, area) === undefined ? [] : [cell]
  })
}
