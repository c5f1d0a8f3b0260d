import { ExcelError } from "../excel-error"
import { assertStructureOpen, sheetOf, type Session } from "../session"
import { areaOf, wholeSheet, isOnSheet, type Area } from "../workbook/area"
import { usedArea } from "../workbook/cells"
import type { SheetModel } from "../workbook/model"
import type { WireObject } from "../wire/wire-object"
import { watching } from "./events"
import { freezePanesObject } from "./freeze-panes"
import { namesObject } from "./names"
import { pageBreaksObject, pageLayoutObject } from "./page-layout"
import { protectionObject } from "./protection"
import { bringToFront, rangeNamed } from "./range"
import { assertSheetName, deleteSheet } from "./worksheets"

/** `Excel.Worksheet` */
export function worksheetObject(session: Session, id: string): WireObject {
  const { workbook, make } = session
  const sheet = (): SheetModel => sheetOf(session, id, "Worksheet")
  const used = (valuesOnly: boolean | null | undefined): Area | undefined =>
    usedArea(sheet(), wholeSheet, valuesOnly ?? false)
  return {
    kind: "Worksheet",
    id: { name: "Id", value: sheet().id },
    reads: {
      id: () => sheet().id,
      name: () => sheet().name,
      position: () => workbook.sheets.indexOf(sheet()),
      visibility: () => sheet().visibility,
      tabColor: () => sheet().tabColor,
      showGridlines: () => sheet().gridlines,
    },
    writes: {
      name: (name: string) => {
        assertStructureOpen(session, "Worksheet.name")
        assertSheetName(session, name, id, "Worksheet.name")
        rename(session, sheet(), name)
      },
      position: (position: number) => {
        assertStructureOpen(session, "Worksheet.position")
        if (position < 0 || position >= workbook.sheets.length)
          throw new ExcelError("InvalidArgument", "Worksheet.position")
        const moved = sheet()
        workbook.sheets = workbook.sheets.filter((one) => one !== moved)
        workbook.sheets.splice(position, 0, moved)
      },
      visibility: (visibility: SheetModel["visibility"]) => show(session, sheet(), visibility),
      tabColor: (tabColor: string) => void (sheet().tabColor = tabColor),
      // The client sends `showGridlines` by this name.
      gridlines: (isShown: boolean) => void (sheet().gridlines = isShown),
    },
    parts: {
      protection: () => protectionObject(session, id),
      freezePanes: () => freezePanesObject(session, id),
      pageLayout: () => pageLayoutObject(session, id),
      horizontalPageBreaks: () => pageBreaksObject(session, id, "rowBreaks"),
      verticalPageBreaks: () => pageBreaksObject(session, id, "columnBreaks"),
      names: () => namesObject(session, id),
    },
    methods: {
      getRange: (address?: string | null) =>
        address === undefined || address === null || address === ""
          ? make.range(id, wholeSheet)
          : rangeNamed(session, sheet().id, address, "Worksheet.getRange"),
      getRanges: (addresses?: string | null) => {
        const areas = (addresses ?? "").split(",").map((text) => areaOf(text.trim()))
        const known = areas.filter((area) => area !== undefined)
        if (known.length < areas.length) throw new ExcelError("InvalidArgument", "Worksheet.getRanges")
        return make.areas({ sheet: id, areas: known })
      },
      getCell: (row: number, column: number) => at({ row: row + 1, column: column + 1, rows: 1, columns: 1 }),
      getRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
        at({ row: row + 1, column: column + 1, rows, columns }),
      getUsedRange: (valuesOnly?: boolean | null) =>
        make.range(id, used(valuesOnly) ?? { row: 1, column: 1, rows: 1, columns: 1 }),
      getUsedRangeOrNullObject: (valuesOnly?: boolean | null) => {
        const area = used(valuesOnly)
        return area === undefined ? null : make.range(id, area)
      },
      activate: () => bringToFront(session, sheet(), "Worksheet.activate"),
      calculate: () => void (session.calculation.isDue = true),
      delete: () => deleteSheet(session, id),
      ...watching(session, id),
    },
  }

  function at(area: Area): WireObject {
    if (!isOnSheet(area)) throw new ExcelError("InvalidArgument", "Worksheet.getRangeByIndexes")
    return make.range(sheet().id, area)
  }
}

/** Formulas and names that name the sheet follow it. */
function rename({ workbook }: Session, sheet: SheetModel, name: string): void {
  const plain = new RegExp(`(?<![\\p{L}\\p{N}_'.])${escaped(sheet.name)}!`, "gu")
  const quoted = `'${sheet.name.replaceAll("'", "''")}'!`
  const to = `'${name.replaceAll("'", "''")}'!`
  const follow = (formula: string): string => formula.replaceAll(quoted, () => to).replace(plain, () => to)
  for (const { cells } of workbook.sheets) {
    for (const cell of Object.values(cells)) if (cell.formula !== undefined) cell.formula = follow(cell.formula)
  }
  for (const one of workbook.names) one.formula = follow(one.formula)
  sheet.name = name
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
}

/** A workbook always has a sheet that can be seen. */
function show(session: Session, sheet: SheetModel, visibility: SheetModel["visibility"]): void {
  assertStructureOpen(session, "Worksheet.visibility")
  if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) {
    throw new ExcelError("InvalidArgument", "Worksheet.visibility")
  }
  const { workbook } = session
  const next = workbook.sheets.find((one) => one !== sheet && one.visibility === "Visible")
  if (visibility !== "Visible" && next === undefined) throw new ExcelError("InvalidOperation", "Worksheet.visibility")
  sheet.visibility = visibility
  if (workbook.active === sheet.id && next !== undefined && visibility !== "Visible") workbook.active = next.id
}
