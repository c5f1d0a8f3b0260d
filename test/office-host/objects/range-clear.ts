import { addressOf, positionOf } from "../../../engine/workbook/address"
import { ExcelError, NotInTestHost } from "../excel-error"
import { assertAllowed, type Session } from "../session"
import { areaOf, areaText, common, touches, type Area } from "../workbook/area"
import { isFilled } from "../workbook/cells"
import type { SheetModel } from "../workbook/model"
import { assertOpen, contentChanged } from "./range-cells"

/** `Range.clear`: contents, formats or both; validations and conditional formats go with formats. */
export function clear(session: Session, sheet: SheetModel, area: Area, applyTo: string): undefined {
  if (!["All", "Contents", "Formats"].includes(applyTo)) throw new NotInTestHost(`Range.clear("${applyTo}")`)
  const cells = Object.entries(sheet.cells).filter(([address]) => touches([areaText(area)], areaOf(address)!))
  if (applyTo !== "Formats") {
    for (const [address, cell] of cells) {
      const { row, column } = positionOf(address)!
      if (isFilled(cell)) assertOpen(sheet, row, column, "Range.clear")
    }
  }
  if (applyTo !== "Contents") assertAllowed(sheet, "allowFormatCells", "Range.clear")
  for (const [address, cell] of cells) {
    if (applyTo !== "Formats") {
      delete cell.value
      delete cell.formula
    }
    if (applyTo !== "Contents") delete cell.format
    if (applyTo === "All") delete cell.link
    if (!isFilled(cell) && cell.link === undefined && cell.format === undefined)
      Reflect.deleteProperty(sheet.cells, address)
  }
  if (applyTo !== "Contents") clearRules(sheet, area)
  if (applyTo !== "Formats") contentChanged(session, sheet, areaText(area), "Local")
}

function clearRules(sheet: SheetModel, area: Area): void {
  for (const format of sheet.conditionalFormats) format.areas = without(format.areas, area)
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0)
  sheet.merges = sheet.merges.filter((text) => common(areaOf(text)!, area) === undefined)
}

/** The areas without those cells of them that lie in another one. */
export function without(areas: readonly string[], taken: Area): string[] {
  return areas.flatMap((text) => {
    const area = areaOf(text)!
    const cut = common(area, taken)
    if (cut === undefined) return [text]
    const [bottom, right] = [area.row + area.rows, area.column + area.columns]
    const [cutBottom, cutRight] = [cut.row + cut.rows, cut.column + cut.columns]
    return [
      { ...area, rows: cut.row - area.row },
      { ...area, row: cutBottom, rows: bottom - cutBottom },
      { ...cut, column: area.column, columns: cut.column - area.column },
      { ...cut, column: cutRight, columns: right - cutRight },
    ]
      .filter(({ rows, columns }) => rows > 0 && columns > 0)
      .map(areaText)
  })
}

/** Only the first cell of a merged area keeps what it holds. */
export function merge(sheet: SheetModel, area: Area, across: boolean): undefined {
  if (sheet.protection !== undefined) throw new ExcelError("AccessDenied", "Range.merge")
  const rows = Array.from({ length: area.rows }, (_, i): Area => ({ ...area, row: area.row + i, rows: 1 }))
  const merged = across ? rows : [area]
  for (const one of merged) {
    sheet.merges = sheet.merges.filter((text) => common(areaOf(text)!, one) === undefined)
    if (one.rows * one.columns > 1) sheet.merges.push(areaText(one))
    for (const [address, cell] of Object.entries(sheet.cells)) {
      if (address === addressOf(one) || !touches([areaText(one)], areaOf(address)!)) continue
      delete cell.value
      delete cell.formula
    }
  }
}

export function unmerge(sheet: SheetModel, area: Area): undefined {
  if (sheet.protection !== undefined) throw new ExcelError("AccessDenied", "Range.unmerge")
  sheet.merges = sheet.merges.filter((text) => common(areaOf(text)!, area) === undefined)
}
