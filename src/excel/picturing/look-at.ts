import { placeIn, type Cell, type Place, type SeenPart, type SheetPart } from "../../../engine/index"
import type { Conversation } from "../conversation"
import { askedOfCells, eachCell } from "./read-blocks"

/** What stands in a few parts of the open workbook, in one answer. Throws Excel's own error where a sheet is not there. */
export async function lookAt(
  { context, sync }: Conversation,
  parts: readonly SheetPart[],
): Promise<readonly SeenPart[]> {
  const asked = parts.map(({ sheet, area }) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(area)
    return {
      // A part that goes on below what is written costs no more than what is written.
      used: range.getUsedRangeOrNullObject(true).load(`rowIndex,columnIndex,rowCount,columnCount,${askedOfCells}`),
      first: range.getCell(0, 0).load("hyperlink"),
    }
  })
  await sync()
  return asked.map(({ used, first }): SeenPart => {
    const cells = new Map<string, Cell>()
    if (!used.isNullObject) {
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used
      eachCell({ row, column, rows, columns }, used, (_, cell) => cells.set(cell.address, cell))
    }
    // Office types it as always there.
    const link = first.hyperlink as Excel.RangeHyperlink | null
    const leadsTo = placeIn(link?.documentReference ?? "")
    return { cells, ...(leadsTo === undefined ? {} : { leadsTo }) }
  })
}

/** Whether the workbook has a sheet of that name, hidden or not. */
export async function hasSheet({ context, sync }: Conversation, name: string): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name")
  await sync()
  return !sheet.isNullObject
}

/** The first cell of what is selected; undefined where that is several areas, or no cell. */
export async function selectedCell({ context, sync }: Conversation): Promise<Place | undefined> {
  const first = context.workbook.getSelectedRange().getCell(0, 0).load("address")
  try {
    await sync()
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === "InvalidSelection") return undefined
    throw error
  }
  return placeIn(first.address)
}
