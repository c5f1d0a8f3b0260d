import { Workbook, type CellValue as WrittenValue, type Worksheet } from "exceljs"
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import type { CellModel, CellValue, SheetModel, WorkbookModel } from "../workbook/model"
import { styleToWrite } from "./formats"
import { footerToWrite, pageToWrite } from "./page"
import { protectionToWrite } from "./protection"
import { validationToWrite } from "./validations"

/**
 * The workbook as Excel would save it: contents with the results of formulas, looks, protection, rules for typing, print set-up.
 * Conditional formats, names and what add-ins keep in the workbook are not written.
 */
export async function toXlsx(model: WorkbookModel): Promise<Uint8Array> {
  const workbook = new Workbook()
  const active = model.sheets.findIndex(({ id }) => id === model.active)
  workbook.properties.date1904 = model.date1904
  workbook.views = [
    { x: 0, y: 0, width: 20000, height: 12000, firstSheet: 0, activeTab: active, visibility: "visible" },
  ]
  for (const sheet of model.sheets) write(workbook.addWorksheet(sheet.name, { state: states[sheet.visibility] }), sheet)
  return withLinks(new Uint8Array(await workbook.xlsx.writeBuffer()), model)
}

/** exceljs writes links that lead within the workbook only in the place of a formula. */
function withLinks(bytes: Uint8Array, { sheets }: WorkbookModel): Uint8Array {
  const parts = unzipSync(bytes)
  for (const [i, { cells }] of sheets.entries()) {
    const links = Object.entries(cells).flatMap(([address, { link }]) =>
      link?.documentReference === undefined
        ? []
        : [`<hyperlink ref="${address}" location="${escaped(link.documentReference)}"/>`],
    )
    const name = `xl/worksheets/sheet${i + 1}.xml`
    const before = strFromU8(parts[name] ?? new Uint8Array())
    const all = `<hyperlinks>${links.join("")}</hyperlinks>`
    if (links.length > 0) parts[name] = strToU8(before.replace(/<printOptions|<pageMargins/, (tag) => all + tag))
  }
  return zipSync(parts)
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")
}

const states = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const

function write(to: Worksheet, sheet: SheetModel): void {
  for (const [letters, width] of Object.entries(sheet.widths)) to.getColumn(letters).width = width
  for (const letters of sheet.hiddenColumns) to.getColumn(letters).hidden = true
  for (const [row, height] of Object.entries(sheet.heights)) to.getRow(Number(row)).height = height
  for (const row of sheet.hiddenRows) to.getRow(row).hidden = true
  for (const area of sheet.merges) to.mergeCells(area)
  for (const [address, cell] of Object.entries(sheet.cells)) {
    const written = to.getCell(address)
    if (cell.format !== undefined) written.style = styleToWrite(cell.format)
    const value = valueToWrite(cell)
    if (value !== undefined) written.value = value
  }
  const { rows, columns } = sheet.frozen
  const showGridLines = sheet.gridlines
  to.views = [
    rows + columns === 0
      ? { state: "normal", showGridLines }
      : { state: "frozen", xSplit: columns, ySplit: rows, showGridLines },
  ]
  for (const validation of sheet.validations) {
    for (const area of validation.areas) addable(to).dataValidations.add(area, validationToWrite(validation))
  }
  if (sheet.protection !== undefined) void to.protect("", protectionToWrite(sheet.protection))
  Object.assign(to.pageSetup, pageToWrite(sheet.page))
  to.headerFooter.oddFooter = footerToWrite(sheet.page)
}

function valueToWrite({ value, formula }: CellModel): WrittenValue | undefined {
  const stored = value === undefined ? undefined : storedToWrite(value)
  if (formula === undefined) return stored
  return { formula: formula.slice(1), ...(stored === undefined ? {} : { result: stored }) }
}

function storedToWrite(value: CellValue): string | number | boolean | { error: "#N/A" } {
  // exceljs knows the errors by name; which one it is, is the workbook's.
  return typeof value === "object" ? (value as { error: "#N/A" }) : value
}

/** exceljs has rules for areas of cells without saying so in its type file. */
function addable(sheet: Worksheet): { dataValidations: { add: (area: string, validation: object) => void } } {
  return sheet as unknown as { dataValidations: { add: (area: string, validation: object) => void } }
}
