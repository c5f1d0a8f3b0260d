import { HostFault, isReckoningSheet, type Cell, type Picture, type Sheet } from "../../../engine/index"
import type { Conversation } from "../conversation"
import { isOpen } from "../gates"
import { blocksOf, type Block, type Used } from "./blocks"
import { areSomeHidden, hiddenLines, type AreSomeHidden } from "./hidden-lines"
import { mergedAreas } from "./merged-areas"
import { readBlocks } from "./read-blocks"

type Unseen = NonNullable<Picture["unseen"]>[number]

/** The most cells of used areas that are taken, as many as are taken of a file (promise G6). */
const mostCells = 500_000

/**
 * What the open workbook holds, as its saved file would be read: names first, then the used areas of all sheets, then their
 * cells in as few answers as their size allows. Nothing of the sheet on which the check sheet reckons is fetched. Throws a HostFault (`tooLarge`) past half a million cells.
 */
export async function takePicture({ context, sync }: Conversation): Promise<Picture> {
  const worksheets = context.workbook.worksheets.load("items/name,items/visibility")
  // Excel has no word for the date system, but its own functions count by it.
  const millennium = context.workbook.functions.date(2000, 1, 1).load("value")
  await sync()
  const sheets = worksheets.items
  const isReckoning = sheets.map(({ name, visibility }) =>
    isReckoningSheet({ name, visibility: visibilities[visibility] }),
  )

  const { ranges, merged } = await areasIn(sheets, sync)
  const used = ranges.flatMap((range, sheet): readonly (Used & { readonly hidden: AreSomeHidden })[] => {
    // What the check sheet reckons is in the forms already, and would be a request of its own.
    if (range.isNullObject || isReckoning[sheet] === true) return []
    const { rowIndex, columnIndex, rowCount, columnCount } = range
    const area = { sheet, row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount }
    return [{ ...area, hidden: areSomeHidden(range) }]
  })
  const count = used.reduce((sum, { rows, columns }) => sum + rows * columns, 0)
  if (count > mostCells) throw new HostFault("tooLarge", String(count))
  const cells = sheets.map(() => new Map<string, Cell>())
  await readBlocks(blocksOf(used), rangeIn(sheets), sync, (block, cell) => cells[block.sheet]?.set(cell.address, cell))

  const hidden = await hiddenLines(used, rangeIn(sheets), sync)

  const date1904 = millennium.value === daysTo2000 - daysTo1904
  const unseen: readonly Unseen[] = [
    ...(merged === undefined ? (["merges"] as const) : []),
    ...(date1904 || millennium.value === daysTo2000 ? [] : (["dateSystem"] as const)),
  ]
  return {
    sheets: sheets.map(({ name, visibility }, index) => ({
      name,
      visibility: visibilities[visibility],
      cells: cells[index] ?? new Map<string, Cell>(),
      merges: mergedAreas(merged?.[index]),
      ...hidden.get(index),
    })),
    date1904,
    ...(unseen.length === 0 ? {} : { unseen }),
  }
}

interface Areas {
  readonly ranges: readonly Excel.Range[]
  /** Absent where this Excel cannot say. */
  readonly merged?: readonly Excel.RangeAreas[]
}

/** The used and the merged areas of all sheets. Of more than 512 merged areas in a sheet Excel says none, and ends the request. */
async function areasIn(sheets: readonly Excel.Worksheet[], sync: () => Promise<void>): Promise<Areas> {
  const asked = "rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden"
  const used = () => sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(asked))
  if (isOpen("mergedAreas")) {
    const ranges = used()
    const merged = sheets.map((sheet) => sheet.getRange().getMergedAreasOrNullObject().load("address"))
    try {
      await sync()
      return { ranges, merged }
    } catch {
      // Asked again without them: whatever else was wrong shows then.
    }
  }
  const ranges = used()
  await sync()
  return { ranges }
}

/** 1 January 2000 as a serial number of the usual date system, and by how much that of 1904 is less. */
const daysTo2000 = 36_526
const daysTo1904 = 1_462

const visibilities: Readonly<Record<`${Excel.SheetVisibility}`, Sheet["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
}

function rangeIn(sheets: readonly Excel.Worksheet[]): (block: Block) => Excel.Range {
  return ({ sheet, row, column, rows, columns }) => {
    const worksheet = sheets[sheet]
    if (worksheet === undefined) throw new RangeError(`no sheet ${sheet}`)
    return worksheet.getRangeByIndexes(row, column, rows, columns)
  }
}
