import { sheetOf, type Session } from "../session"
import { areaOf } from "../workbook/area"
import { serialOf } from "../workbook/entering"
import type { WireObject } from "../wire/wire-object"
import { applicationObject } from "./application"
import { namesObject } from "./names"
import { workbookProtectionObject } from "./protection"
import { settingsObject } from "./settings"
import { stylesObject } from "./styles"
import { worksheetsObject } from "./worksheets"

/** `Excel.Workbook`. `forget` lets go of an object that was kept, by its reference. */
export function workbookObject(session: Session, forget: (reference: string) => void): WireObject {
  const { workbook, make } = session
  const selected = (): WireObject => make.range(workbook.selection.sheet, areaOf(workbook.selection.area)!)
  return {
    kind: "Workbook",
    reads: { name: () => workbook.fileName, readOnly: () => workbook.readOnly },
    parts: {
      worksheets: () => worksheetsObject(session),
      application: () => applicationObject(session),
      names: () => namesObject(session),
      settings: () => settingsObject(session),
      styles: () => stylesObject(session),
      protection: () => workbookProtectionObject(session),
      functions: () => functionsObject(session),
      _Runtime: () => runtimeObject(session),
    },
    methods: {
      getSelectedRange: selected,
      getActiveCell: () =>
        make.range(workbook.selection.sheet, { ...areaOf(workbook.selection.area)!, rows: 1, columns: 1 }),
      _GetRangeForEventByReferenceId: (reference: string) => rangeOfEvent(session, reference),
      _GetRangeOrNullObjectForEventByReferenceId: (reference: string) => rangeOfEvent(session, reference),
      _RemoveReference: (reference: string) => {
        forget(reference)
        return undefined
      },
    },
  }
}

function rangeOfEvent(session: Session, reference: string): WireObject {
  const [sheet = "", area = ""] = reference.split(" ")
  return session.make.range(sheetOf(session, sheet, "WorksheetChangedEventArgs.getRange").id, areaOf(area)!)
}

/** `Excel.Runtime` */
function runtimeObject(session: Session): WireObject {
  return {
    kind: "Runtime",
    reads: { enableEvents: () => session.eventsEnabled },
    writes: { enableEvents: (enabled: boolean) => void (session.eventsEnabled = enabled) },
  }
}

/** `Excel.Functions`: of the worksheet functions only DATE, by which the date system of the workbook is seen. */
function functionsObject({ workbook }: Session): WireObject {
  return {
    kind: "Functions",
    methods: {
      date: (year: number, month: number, day: number) => {
        const serial = serialOf(year, month, day)
        const value = serial === undefined ? null : serial - (workbook.date1904 ? 1462 : 0)
        return { kind: "FunctionResult", reads: { value: () => value, error: () => (value === null ? "#NUM!" : null) } }
      },
    },
  }
}
