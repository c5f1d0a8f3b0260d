import { lastColumn, lastRow } from "../../../engine/workbook/address"
import { ExcelError } from "../excel-error"
import { eventTypes, sheetNamed, sheetOf, tell, type Session } from "../session"
import { areaOf, areaText, bounding, common, isOnSheet, splitReference, type Area } from "../workbook/area"
import { usedArea } from "../workbook/cells"
import type { SheetModel } from "../workbook/model"
import type { Answer, WireObject } from "../wire/wire-object"
import { conditionalFormatsObject } from "./conditional-formats"
import { validationObject } from "./data-validation"
import { enterValues, perCell } from "./range-cells"
import { setLink } from "./links"
import { clear, merge, unmerge } from "./range-clear"
import { formatObject } from "./range-format"
import { changeFormats, styled } from "./formats"
import { rangeReads } from "./range-reads"

/** `Excel.Range` */
export function rangeObject(session: Session, sheetId: string, area: Area): WireObject {
  const sheet = (): SheetModel => sheetOf(session, sheetId, "Range")
  const place = { sheet: sheetId, areas: [area] }
  return {
    kind: "Range",
    place,
    reads: rangeReads(session, sheet, area),
    writes: {
      values: (given: unknown) => enterValues(session, sheet(), area, given, "Range.values"),
      formulas: (given: unknown) => enterValues(session, sheet(), area, given, "Range.formulas"),
      numberFormat: (given: unknown) => {
        const formatAt = perCell(area, given, "Range.numberFormat")
        changeFormats(sheet(), [area], "Range.numberFormat", (format, row, column) => {
          const numberFormat = formatAt(row - area.row, column - area.column)
          return numberFormat === null ? format : { ...format, numberFormat: numberFormat as string }
        })
      },
      style: (name: string) => {
        const style = styled(session.workbook, name)
        changeFormats(sheet(), [area], "Range.style", () => style)
      },
      hyperlink: (link: Readonly<Record<string, string>>) => setLink(session, sheet(), area, link),
      rowHidden: (isHidden: boolean) => hideRows(sheet(), area, isHidden),
    },
    parts: {
      worksheet: () => session.make.worksheet(sheetId),
      format: () => formatObject(session, place),
      conditionalFormats: () => conditionalFormatsObject(session, place),
      dataValidation: () => validationObject(session, place),
    },
    methods: {
      ...derived(session, sheetId, area),
      ...used(session, sheet, area),
      select: () => select(session, sheet(), area),
      clear: (applyTo?: string | null) => clear(session, sheet(), area, applyTo ?? "All"),
      merge: (across?: boolean | null) => merge(sheet(), area, across ?? false),
      unmerge: () => unmerge(sheet(), area),
      getMergedAreasOrNullObject: () => {
        const areas = sheet()
          .merges.map((text) => areaOf(text)!)
          .filter((one) => common(one, area) !== undefined)
        // It fails past 512: https://learn.microsoft.com/javascript/api/excel/excel.range
        if (areas.length > 512) throw new ExcelError("GeneralException", "Range.getMergedAreasOrNullObject")
        return areas.length === 0 ? null : session.make.areas({ sheet: sheetId, areas })
      },
      _ValidateArraySize: (rows: number, columns: number) => {
        if (rows !== area.rows || columns !== area.columns) throw new ExcelError("InvalidArgument", "Range.values")
        return undefined
      },
    },
  }
}

/** A range that is named by an address, by `Sheet1!A1` or by a name of the workbook. */
export function rangeNamed(session: Session, sheetId: string, text: string, location: string): WireObject {
  const { sheet, rest } = splitReference(text)
  const area = areaOf(rest)
  if (area !== undefined) {
    const on = sheet === undefined ? sheetId : sheetNamed(session, sheet)?.id
    if (on === undefined) throw new ExcelError("InvalidArgument", location)
    return rangeObject(session, on, area)
  }
  const name = session.workbook.names.find((one) => one.name.toLowerCase() === text.toLowerCase())
  if (name === undefined) throw new ExcelError("InvalidArgument", location)
  return rangeNamed(session, sheetId, name.formula.slice(1), location)
}

/** Ranges that are reckoned from this one. */
function derived(session: Session, sheetId: string, area: Area): Record<string, (...given: never[]) => Answer> {
  const at = (to: Partial<Area>, location: string): WireObject => {
    const found = { ...area, ...to }
    if (!isOnSheet(found)) throw new ExcelError("InvalidArgument", location)
    return rangeObject(session, sheetId, found)
  }
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 }
  const other = (given: WireObject | string): Area =>
    typeof given === "string" ? rangeNamed(session, sheetId, given, "Range").place!.areas[0]! : given.place!.areas[0]!
  return {
    getCell: (row: number, column: number) =>
      at({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 }, "Range.getCell"),
    getRow: (row: number) => at({ row: area.row + row, rows: 1 }, "Range.getRow"),
    getColumn: (column: number) => at({ column: area.column + column, columns: 1 }, "Range.getColumn"),
    getEntireRow: () => at({ column: 1, columns: lastColumn }, "Range.getEntireRow"),
    getEntireColumn: () => at({ row: 1, rows: lastRow }, "Range.getEntireColumn"),
    getLastCell: () => at({ ...last, rows: 1, columns: 1 }, "Range.getLastCell"),
    getLastRow: () => at({ row: last.row, rows: 1 }, "Range.getLastRow"),
    getLastColumn: () => at({ column: last.column, columns: 1 }, "Range.getLastColumn"),
    getOffsetRange: (row: number, column: number) =>
      at({ row: area.row + row, column: area.column + column }, "Range.getOffsetRange"),
    getResizedRange: (rows: number, columns: number) =>
      at({ rows: area.rows + rows, columns: area.columns + columns }, "Range.getResizedRange"),
    getBoundingRect: (given: WireObject | string) => at(bounding(area, other(given)), "Range.getBoundingRect"),
    getIntersection: (given: WireObject | string) => {
      const found = common(area, other(given))
      if (found === undefined) throw new ExcelError("ItemNotFound", "Range.getIntersection")
      return rangeObject(session, sheetId, found)
    },
    getIntersectionOrNullObject: (given: WireObject | string) => {
      const found = common(area, other(given))
      return found === undefined ? null : rangeObject(session, sheetId, found)
    },
  }
}

function used(session: Session, sheet: () => SheetModel, area: Area): Record<string, (...given: never[]) => Answer> {
  return {
    getUsedRange: (valuesOnly?: boolean | null) => {
      const found = usedArea(sheet(), area, valuesOnly ?? false)
      return rangeObject(session, sheet().id, found ?? { ...area, rows: 1, columns: 1 })
    },
    getUsedRangeOrNullObject: (valuesOnly?: boolean | null) => {
      const found = usedArea(sheet(), area, valuesOnly ?? false)
      return found === undefined ? null : rangeObject(session, sheet().id, found)
    },
  }
}

/** A sheet that is hidden cannot come to the front. */
function select(session: Session, sheet: SheetModel, area: Area): undefined {
  bringToFront(session, sheet, "Range.select")
  session.workbook.selection = { sheet: sheet.id, area: areaText(area) }
  const message = { address: areaText(area), worksheetId: sheet.id }
  tell(session, { type: eventTypes.selection, sheet: sheet.id, message })
}

/** Makes a sheet the active one. */
export function bringToFront(session: Session, sheet: SheetModel, location: string): undefined {
  if (sheet.visibility !== "Visible") throw new ExcelError("InvalidOperation", location)
  const { workbook } = session
  if (workbook.active === sheet.id) return
  tell(session, { type: eventTypes.deactivated, sheet: workbook.active, message: { worksheetId: workbook.active } })
  workbook.active = sheet.id
  tell(session, { type: eventTypes.activated, sheet: sheet.id, message: { worksheetId: sheet.id } })
}

function hideRows(sheet: SheetModel, area: Area, isHidden: boolean): void {
  if (sheet.protection !== undefined && sheet.protection.allowFormatRows !== true) {
    throw new ExcelError("AccessDenied", "Range.rowHidden")
  }
  const rows = new Set(sheet.hiddenRows)
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (isHidden) rows.add(row)
    else rows.delete(row)
  }
  sheet.hiddenRows = [...rows].sort((a, b) => a - b)
}
