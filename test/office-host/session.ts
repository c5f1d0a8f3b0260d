import { ExcelError } from "./excel-error"
import type { Place, WireObject } from "./wire/wire-object"
import type { Area } from "./workbook/area"
import type { Locale } from "./workbook/locale"
import type { SheetModel, WorkbookModel } from "./workbook/model"
import { sheetId } from "./workbook/new-sheet"

/** An open workbook with what Excel does around it; objects of the wire work on it. */
export interface Session {
  readonly workbook: WorkbookModel
  /** Of the computer: how text is shown and typed. */
  readonly locale: Locale
  /** Workbooks that were opened as new ones: their files in base64. */
  readonly opened: string[]
  /** What add-ins asked to be told of: `10 Workbook`. */
  readonly watched: Set<string>
  /** What was asked for and this host does not have. */
  readonly lacking: string[]
  /** What happened and is to be told at the end of the batch. */
  readonly happened: HostEvent[]
  /** `context.runtime.enableEvents`. */
  eventsEnabled: boolean
  calculation: { mode: "Automatic" | "Manual" | "AutomaticExceptTables"; isSuspended: boolean; isDue: boolean }
  sheetsMade: number
  formatsMade: number
  readonly make: Makers
}

/** Objects that lead to one another: a range to its sheet, a sheet to its ranges. */
export interface Makers {
  worksheet(sheet: string): WireObject
  range(sheet: string, area: Area): WireObject
  areas(place: Place): WireObject
}

/** The numbers of events on the wire. */
export const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
} as const

/** In the place of a sheet: those who asked by the event of the whole document. */
export const wholeDocument = "Document"

export interface HostEvent {
  readonly type: number
  /** The sheet that it happened on. */
  readonly sheet: string
  /** What handlers are given. */
  readonly message: Readonly<Record<string, unknown>>
}

export function newSession(workbook: WorkbookModel, locale: Locale, makers: (session: Session) => Makers): Session {
  const session: Omit<Session, "make"> = {
    ...{ workbook, locale },
    opened: [],
    watched: new Set(),
    lacking: [],
    happened: [],
    eventsEnabled: true,
    calculation: { mode: "Automatic", isSuspended: false, isDue: workbook.isComputedOnOpening },
    sheetsMade: workbook.sheets.length,
    formatsMade: 0,
  }
  const whole = session as Session
  return Object.assign(whole, { make: makers(whole) })
}

/** The sheet of an id. Throws what Excel says when it was deleted. */
export function sheetOf({ workbook }: Session, id: string, location: string): SheetModel {
  const sheet = workbook.sheets.find((one) => one.id === id)
  if (sheet === undefined) throw new ExcelError("ItemNotFound", location)
  return sheet
}

/** The sheet of a name, whatever its capitals, or of an id. */
export function sheetNamed({ workbook }: Session, key: string): SheetModel | undefined {
  const wanted = key.toLowerCase()
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted)
}

/** An id that no sheet of the workbook ever had. */
export function newSheetId(session: Session): string {
  do session.sheetsMade++
  while (session.workbook.sheets.some(({ id }) => id === sheetId(session.sheetsMade)))
  return sheetId(session.sheetsMade)
}

/** Keeps an event for those who asked for it, unless events are switched off. */
export function tell(session: Session, event: HostEvent): void {
  if (!session.eventsEnabled) return
  session.happened.push(event)
}

/** Throws what Excel says to whoever changes which sheets there are while the workbook's structure is protected. */
export function assertStructureOpen({ workbook }: Session, location: string): void {
  if (workbook.structureProtected) throw new ExcelError("AccessDenied", location)
}

/** Throws what Excel says when the sheet is protected against it. */
export function assertAllowed(sheet: SheetModel, option: string, location: string): void {
  if (sheet.protection !== undefined && sheet.protection[option] !== true)
    throw new ExcelError("AccessDenied", location)
}
