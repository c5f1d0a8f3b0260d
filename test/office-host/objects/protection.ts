import { ExcelError } from "../excel-error"
import { sheetOf, type Session } from "../session"
import type { ProtectionOptions, SheetModel } from "../workbook/model"
import type { WireObject } from "../wire/wire-object"

/** What `WorksheetProtectionOptions` has; what is not said is refused. */
const options = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const

/** `Excel.WorksheetProtection` */
export function protectionObject(session: Session, id: string): WireObject {
  const sheet = (): SheetModel => sheetOf(session, id, "WorksheetProtection")
  return {
    kind: "WorksheetProtection",
    reads: {
      protected: () => sheet().protection !== undefined,
      options: () => shownOptions(sheet().protection),
    },
    methods: {
      protect: (given?: ProtectionOptions | null) => {
        if (sheet().protection !== undefined) throw new ExcelError("InvalidOperation", "WorksheetProtection.protect")
        sheet().protection = { ...given }
        return undefined
      },
      unprotect: () => {
        delete sheet().protection
        return undefined
      },
    },
  }
}

function shownOptions(protection: ProtectionOptions | undefined): ProtectionOptions | null {
  if (protection === undefined) return null
  const flags = options.map((option) => [option, protection[option] ?? false] as const)
  return { ...Object.fromEntries(flags), selectionMode: protection.selectionMode ?? "Normal" }
}

/** `Excel.WorkbookProtection` */
export function workbookProtectionObject({ workbook }: Session): WireObject {
  return {
    kind: "WorkbookProtection",
    reads: { protected: () => workbook.structureProtected },
    methods: {
      protect: () => void (workbook.structureProtected = true),
      unprotect: () => void (workbook.structureProtected = false),
    },
  }
}
