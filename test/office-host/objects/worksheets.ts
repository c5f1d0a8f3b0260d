import { ExcelError } from "../excel-error"
import { assertStructureOpen, eventTypes, newSheetId, sheetNamed, sheetOf, tell, type Session } from "../session"
import type { SheetModel } from "../workbook/model"
import { newSheet } from "../workbook/new-sheet"
import type { Answer, WireObject } from "../wire/wire-object"
import { watching } from "./events"

/** `Excel.WorksheetCollection` */
export function worksheetsObject(session: Session): WireObject {
  const { workbook, make } = session
  const visible = (visibleOnly: boolean | null | undefined): readonly SheetModel[] =>
    workbook.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === "Visible")
  const of = (sheet: SheetModel | undefined): WireObject | null =>
    sheet === undefined ? null : make.worksheet(sheet.id)
  return {
    kind: "WorksheetCollection",
    items: () => workbook.sheets.map(({ id }) => make.worksheet(id)),
    item: (key: string) => {
      const found = of(sheetNamed(session, key))
      if (found === null) throw new ExcelError("ItemNotFound", "WorksheetCollection.getItem")
      return found
    },
    methods: {
      add: (name?: string | null) => add(session, name ?? undefined),
      getActiveWorksheet: () => make.worksheet(workbook.active),
      getCount: (visibleOnly?: boolean | null) => ({ value: visible(visibleOnly).length }),
      getFirst: (visibleOnly?: boolean | null) => of(visible(visibleOnly)[0]),
      getLast: (visibleOnly?: boolean | null) => of(visible(visibleOnly).at(-1)),
      getItemOrNullObject: (key: string): Answer => of(sheetNamed(session, key)),
      ...watching(session, "Workbook"),
    },
  }
}

function add(session: Session, given: string | undefined): WireObject {
  assertStructureOpen(session, "WorksheetCollection.add")
  const { workbook } = session
  const name = given ?? freeName(workbook.sheets)
  assertSheetName(session, name, undefined, "WorksheetCollection.add")
  const sheet = newSheet(newSheetId(session), name)
  workbook.sheets.push(sheet)
  tell(session, { type: eventTypes.added, sheet: sheet.id, message: { source: "Local", worksheetId: sheet.id } })
  return session.make.worksheet(sheet.id)
}

function freeName(sheets: readonly SheetModel[]): string {
  let number = sheets.length + 1
  while (sheets.some(({ name }) => name === `Sheet${number}`)) number++
  return `Sheet${number}`
}

/** Throws what Excel says of a name that it does not take, or that another sheet has. */
export function assertSheetName(session: Session, name: string, own: string | undefined, location: string): void {
  const isTaken = session.workbook.sheets.some((one) => one.id !== own && one.name.toLowerCase() === name.toLowerCase())
  if (isTaken) throw new ExcelError("ItemAlreadyExists", location)
  if (name === "" || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name))
    throw new ExcelError("InvalidArgument", location)
}

/** Takes a sheet away: never the last that can be seen, and a very hidden one only after it is shown or hidden. */
export function deleteSheet(session: Session, id: string): undefined {
  const location = "Worksheet.delete"
  const sheet = sheetOf(session, id, location)
  assertStructureOpen(session, location)
  // By design: https://github.com/OfficeDev/office-js/issues/365
  if (sheet.visibility === "VeryHidden") throw new ExcelError("GeneralException", location)
  const { workbook } = session
  const others = workbook.sheets.filter((one) => one !== sheet)
  const next = others.find(({ visibility }) => visibility === "Visible")
  if (next === undefined) throw new ExcelError("InvalidOperation", location)
  workbook.sheets = others
  workbook.names = workbook.names.filter((name) => name.sheet !== id)
  if (workbook.active === id) workbook.active = next.id
  if (workbook.selection.sheet === id) workbook.selection = { sheet: next.id, area: "A1" }
  session.calculation.isDue = true
  tell(session, { type: eventTypes.deleted, sheet: id, message: { source: "Local", worksheetId: id } })
}
