import type { Worksheet } from "exceljs"
import type { ProtectionOptions } from "../workbook/model"

/** What the file allows although the sheet is protected, by the API's name for it. */
const allowed = {
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns",
  insertRows: "allowInsertRows",
  insertHyperlinks: "allowInsertHyperlinks",
  deleteColumns: "allowDeleteColumns",
  deleteRows: "allowDeleteRows",
  sort: "allowSort",
  autoFilter: "allowAutoFilter",
  pivotTables: "allowPivotTables",
} as const

/** How a sheet is protected; undefined: it is not. */
export function protectionOf(sheet: Worksheet): ProtectionOptions | undefined {
  // exceljs keeps it without saying so in its type file.
  const { sheetProtection } = sheet as unknown as {
    sheetProtection: Readonly<Record<string, unknown>> | null | undefined
  }
  if (sheetProtection?.sheet !== true) return undefined
  return Object.fromEntries(Object.entries(allowed).map(([key, name]) => [name, sheetProtection[key] === true]))
}

/** The same for exceljs to write. */
export function protectionToWrite(protection: ProtectionOptions): Record<string, boolean> {
  return Object.fromEntries(Object.entries(allowed).map(([key, name]) => [key, protection[name] === true]))
}
