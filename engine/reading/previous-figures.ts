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

/**
 * Where last period's figures stand beside a form: where the map says, or under the marks in the row of column numbers, for
 * rows and columns may have moved since. With a map only what it names is taken for one.
 */
export function previousOn(location: FormLocation, map: WorkbookMap | undefined): PreviousAt {
  const marked = markedAt(location)
  if (map === undefined) return (address) => (marked(address) === undefined ? undefined : "underHead")
  const own = (map.previous ?? []).filter(({ cell }) => partsOfKey(cell).form === location.form.code)
  const written = new Map(own.map((figure) => [figure.cell, figure.written]))
  const mapped = mappedAt(own, location.sheet)
  return (address, content) => {
    const text = contentText(content)
    const cells = [mapped(address), marked(address)]
    return cells.some((cell) => cell !== undefined && written.get(cell) === text) ? "asIssued" : undefined
  }
}

type CellAt = (address: string) => CellKey | undefined

function mappedAt(issued: NonNullable<WorkbookMap["previous"]>, sheet: Sheet): CellAt {
  const cells = new Map(
    issued.flatMap(({ cell, place }) => (place.sheet === sheet.name ? [[place.address, cell]] : [])),
  )
  return (address) => cells.get(address)
}

/** The rows are where the form's own figures stand, the columns where the marks do. */
function markedAt({ form, sheet, addresses, numberRow }: FormLocation): CellAt {
  const columns = new Map(
    [...sheet.cells.keys()].flatMap((address) => {
      const at = address.endsWith(`${numberRow}`) ? positionOf(address) : undefined
      const number = at?.row === numberRow ? markedColumn(sheet, at) : undefined
      return at === undefined || number === undefined
        ? []
        : [[at.column, number === "" ? form.columns[0]?.number : number]]
    }),
  )
  if (columns.size === 0) return () => undefined
  const rows = new Map(
    [...addresses].flatMap(([cell, address]) => {
      const at = positionOf(address)
      return at === undefined ? [] : [[at.row, partsOfKey(cell).row]]
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
  const above = Array.from({ length: Math.min(mostBetween, at.row - 1) }, (_, i) => ({ ...at, row: at.row - 1 - i }))
  const head = above.map((position) => textAt(sheet, addressOf(position)).trim()).find((text) => text !== "")
  return head !== undefined && isHeadOf(mark, head) ? (mark.column ?? "") : undefined
}

/** So many rows above a mark its head may stand, where some were inserted between them. */
const mostBetween = 5
