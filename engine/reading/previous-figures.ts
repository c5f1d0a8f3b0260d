import { isHeadOf, readPreviousMark } from "../forms/previous-mark"
import { cellKey, partsOfKey, type CellKey } from "../model/cell-key"
import { addressOf, positionOf, type Position } from "../workbook/address"
import type { WorkbookMap } from "../workbook/map"
import type { CellContent, Sheet } from "../workbook/picture"
import { contentText, textAt } from "./cell-text"
import type { FormLocation } from "./form-location"

/**
 * Whether a cell outside the form holds a figure of the period before: just the one that the workbook was issued with, or one
 * under the head of such a column, where no map says what stood there. Undefined for everything else, also for what was
 * typed over such a figure: a clerk may have taken the wrong column.
 */
export type PreviousAt = (address: string, content: CellContent) => "asIssued" | "underHead" | undefined

/** Where last period's figures stand beside a form: where the map says, else under the marks in the row of column numbers. */
export function previousOn(location: FormLocation, map: WorkbookMap | undefined): PreviousAt {
  const { form, sheet } = location
  const issued = new Map(
    (map?.previous ?? [])
      .filter(({ cell }) => partsOfKey(cell).form === form.code)
      .map((figure) => [figure.cell, figure]),
  )
  const cellAt = location.by === "map" ? mappedAt([...issued.values()], sheet) : markedAt(location)
  return (address, content) => {
    const cell = cellAt(address)
    if (cell === undefined) return undefined
    if (map === undefined) return "underHead"
    return issued.get(cell)?.written === contentText(content) ? "asIssued" : undefined
  }
}

type CellAt = (address: string) => CellKey | undefined

function mappedAt(issued: NonNullable<WorkbookMap["previous"]>, sheet: Sheet): CellAt {
  const cells = new Map(
    issued.flatMap(({ cell, place }) => (place.sheet === sheet.name ? [[place.address, cell]] : [])),
  )
  return (address) => cells.get(address)
}

/** Rows and columns may have moved since: the rows are where the form's own figures stand, the columns where the marks do. */
function markedAt({ form, sheet, addresses, numberRow }: FormLocation): CellAt {
  const rows = new Map(
    [...addresses].flatMap(([cell, address]) => {
      const at = positionOf(address)
      return at === undefined ? [] : [[at.row, partsOfKey(cell).row]]
    }),
  )
  const columns = new Map(
    [...sheet.cells.keys()].flatMap((address) => {
      const at = positionOf(address)
      const number = at?.row === numberRow ? markedColumn(sheet, at) : undefined
      return at === undefined || number === undefined
        ? []
        : [[at.column, number === "" ? form.columns[0]?.number : number]]
    }),
  )
  return (address) => {
    const at = positionOf(address)
    const [row, column] = [rows.get(at?.row ?? 0), columns.get(at?.column ?? 0)]
    return row === undefined || column === undefined ? undefined : cellKey(form.code, row, column)
  }
}

/** The column whose last figures stand under a mark, empty for that of a form with one; undefined where there is no mark, or no head. */
function markedColumn(sheet: Sheet, at: Position): string | undefined {
  const mark = readPreviousMark(textAt(sheet, addressOf(at)))
  if (mark === undefined) return undefined
  const head = textAt(sheet, addressOf({ row: at.row - 1, column: at.column }))
  return isHeadOf(mark, head) ? (mark.column ?? "") : undefined
}
