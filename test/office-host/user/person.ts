import { positionOf } from "../../../engine/workbook/address"
import type { ExcelHost } from "../excel-host"
import { recalculated } from "../formulas/recalculate"
import { bringToFront } from "../objects/range"
import { contentChanged, put } from "../objects/range-cells"
import { deleteSheet } from "../objects/worksheets"
import { eventTypes, sheetNamed, tell } from "../session"
import { cellToChange, formatOf } from "../workbook/cells"
import { entered } from "../workbook/entering"
import type { SheetModel } from "../workbook/model"
import { validationAt } from "../objects/data-validation"
import { isAllowed } from "./validated"

/** What came of typing: Excel takes it, or says why not and leaves the cell as it was. */
export type Outcome =
  | { readonly kind: "taken" }
  | { readonly kind: "locked" }
  /** `message` is what the form has Excel say. */
  | { readonly kind: "refused"; readonly title: string; readonly message: string }

/**
 * A person types into a cell and presses Enter, in the computer's own way of writing numbers and days. Throws where no person
 * could: on a sheet that is hidden or not there.
 */
export function typeInto(host: ExcelHost, sheetName: string, address: string, text: string): Outcome {
  const { session } = host
  const [sheet, position] = [sheetInSight(host, sheetName), positionOf(address)]
  if (position === undefined) throw new Error(`no cell ${address}`)
  const { row, column } = position
  const cell = cellToChange(sheet, row, column)
  const format = formatOf(cell)
  if (sheet.protection !== undefined && format.locked !== false) return { kind: "locked" }
  const entry = entered(text, format.numberFormat ?? "General", session.locale)
  const validation = validationAt(sheet, { row, column, rows: 1, columns: 1 })
  if (validation !== undefined && entry.formula === undefined && !isAllowed(validation, entry, text)) {
    const { title = "", message = "" } = validation.errorAlert ?? {}
    return { kind: "refused", title: title as string, message: message as string }
  }
  put(cell, entry)
  contentChanged(session, sheet, address, "Local")
  settled(host)
  return { kind: "taken" }
}

/** A person has begun to type and not pressed Enter yet: until `pressEnter` Excel answers no add-in. */
export function beginTyping(host: ExcelHost): void {
  host.isEditing = true
}

/** What was begun is given up or entered; what add-ins asked meanwhile is answered. */
export function pressEnter(host: ExcelHost): void {
  host.editingEnded()
}

/** A person clicks on a cell, or draws over an area: `D12:D14`. */
export function clickOn(host: ExcelHost, sheetName: string, area: string): void {
  const { session } = host
  const sheet = sheetInSight(host, sheetName)
  bringToFront(session, sheet, "")
  session.workbook.selection = { sheet: sheet.id, area }
  tell(session, { type: eventTypes.selection, sheet: sheet.id, message: { address: area, worksheetId: sheet.id } })
  settled(host)
}

/** A person deletes a sheet. Throws what Excel would say to an add-in where it lets nobody. */
export function removeSheet(host: ExcelHost, sheetName: string): void {
  deleteSheet(host.session, sheetInSight(host, sheetName).id)
  settled(host)
}

function sheetInSight({ session }: ExcelHost, name: string): SheetModel {
  const sheet = sheetNamed(session, name)
  if (sheet?.visibility !== "Visible") throw new Error(`nobody sees a sheet ${name}`)
  return sheet
}

function settled(host: ExcelHost): void {
  recalculated(host.session)
  host.tellEvents()
}
