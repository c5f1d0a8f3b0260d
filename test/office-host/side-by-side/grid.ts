import { addressOf, columnLetters } from "../../../engine/workbook/address"
import { areaOf, common, type Area } from "../workbook/area"
import { usedArea } from "../workbook/cells"
import type { Locale } from "../workbook/locale"
import type { SheetModel } from "../workbook/model"
import { shown } from "../workbook/shown"
import { styleOf } from "./looks"

/** A sheet as a table, from its first cell to a little past its last one; merged areas are one cell. */
export function gridOf(sheet: SheetModel, selection: Area | undefined, locale: Locale): HTMLTableElement {
  const table = document.createElement("table")
  const used = usedArea(sheet) ?? { row: 1, column: 1, rows: 1, columns: 1 }
  const [rows, columns] = [used.row + used.rows + 3, Math.max(6, used.column + used.columns)]
  const widths = Array.from({ length: columns }, (_, i) => sheet.widths[columnLetters(i + 1)] ?? 8.43)
  const head = table.createTHead().insertRow()
  head.append(columnHead("", 36), ...widths.map((width, i) => columnHead(columnLetters(i + 1), width * 7 + 5)))
  const body = table.createTBody()
  for (let row = 1; row <= rows; row++) {
    const line = body.insertRow()
    line.hidden = sheet.hiddenRows.includes(row)
    line.style.height = `${sheet.heights[String(row)] ?? 15}pt`
    const number = document.createElement("th")
    number.textContent = String(row)
    line.append(number)
    for (let column = 1; column <= columns; column++) {
      const cell = cellOf(sheet, row, column, selection, locale)
      if (cell !== undefined) line.append(cell)
    }
  }
  return table
}

function columnHead(text: string, width: number): HTMLElement {
  const head = document.createElement("th")
  head.textContent = text
  head.style.minWidth = head.style.width = `${width}px`
  return head
}

/** Undefined for a cell that a merged area covers. */
function cellOf(
  sheet: SheetModel,
  row: number,
  column: number,
  selection: Area | undefined,
  locale: Locale,
): HTMLTableCellElement | undefined {
  const one: Area = { row, column, rows: 1, columns: 1 }
  const merged = sheet.merges.map((text) => areaOf(text)!).find((area) => common(area, one) !== undefined)
  if (merged !== undefined && (merged.row !== row || merged.column !== column)) return undefined
  const cell = document.createElement("td")
  const address = addressOf({ row, column })
  if (merged !== undefined) Object.assign(cell, { rowSpan: merged.rows, colSpan: merged.columns })
  cell.dataset.address = address
  cell.style.cssText = styleOf(sheet, address)
  cell.textContent = shown(sheet.cells[address], locale)
  if (selection !== undefined && common(selection, one) !== undefined) cell.classList.add("selected")
  return cell
}
