import { addressOf } from "../workbook/address"
import { hiddenIn, spans } from "../workbook/hidden-lines"
import type { Sheet } from "../workbook/picture"
import { damagedXls, needed, recordTypes, type XlsRecord } from "./xls-records"

/** A cell that holds something: what kind of thing, and which cell format it is shown with. */
export interface OutlinedCell {
  readonly address: string
  /** `uncalculated`: a formula whose writer left its result to whoever opens the file; what is stored beside it means nothing. */
  readonly kind: "number" | "text" | "booleanOrError" | "formula" | "uncalculated"
  readonly cellFormat: number
}

/** The cells of a worksheet in reading order, its merged areas, and what it hides. */
export interface OutlinedSheet extends Pick<Sheet, "hidden"> {
  readonly cells: readonly OutlinedCell[]
  readonly merges: readonly string[]
}

/** Called for each cell with content, and for each merged area; they throw past the limits of the workbook. */
interface Counts {
  readonly cell: () => void
  readonly merge: () => void
}

const kinds: ReadonlyMap<number, OutlinedCell["kind"]> = new Map([
  [recordTypes.number, "number"],
  [recordTypes.shortNumber, "number"],
  [recordTypes.sharedText, "text"],
  [recordTypes.text, "text"],
  [recordTypes.richText, "text"],
  [recordTypes.booleanOrError, "booleanOrError"],
  [recordTypes.formula, "formula"],
  [recordTypes.otherFormula, "formula"],
])
/** Cells of Excel 2 have no place in a workbook of Excel 97: what reads them there is not Excel. */
const foreignCells: ReadonlySet<number> = new Set([0x0002, 0x0003, 0x0004, 0x0005])
const columns = 256
/** Flags of [MS-XLS] 2.4.221 (Row) and 2.4.53 (ColInfo). */
const rowIsHidden = 0x20
const columnsAreHidden = 0x01
/** Set in a formula by programs that write without calculating; Excel itself leaves it at 0, and calculates when it is set. */
const calculateOnOpening = 0x0002

/** Throws RefusedError: `DAMAGED` where two cells with content have one address or a record is too short; a limit code. */
export function outlineOfSheet(view: DataView, records: readonly XlsRecord[], count: Counts): OutlinedSheet {
  const cells = new Map<number, OutlinedCell>()
  const merges: string[] = []
  const [hiddenRows, hiddenColumns] = [spans(), spans()]
  const add = (row: number, column: number, kind: OutlinedCell["kind"], cellFormat: number): void => {
    count.cell()
    const address = addressOf({ row: row + 1, column: column + 1 })
    if (column >= columns) throw damagedXls("cell address")
    if (cells.has(row * columns + column)) throw damagedXls(`${address}: two cells`)
    cells.set(row * columns + column, { address, kind, cellFormat })
  }
  for (const record of records) {
    const { type, at, length } = record
    const kind = kinds.get(type)
    if (kind !== undefined) {
      needed(record, kind === "formula" ? 16 : 6)
      const isLeft = kind === "formula" && (view.getUint16(at + 14, true) & calculateOnOpening) !== 0
      const [row, column] = [view.getUint16(at, true), view.getUint16(at + 2, true)]
      add(row, column, isLeft ? "uncalculated" : kind, view.getUint16(at + 4, true))
    } else if (type === recordTypes.numbers) {
      needed(record, 6)
      const first = view.getUint16(at + 2, true)
      const last = view.getUint16(at + length - 2, true)
      if (length !== 6 + 6 * (last - first + 1)) throw damagedXls("record too short")
      for (let i = 0; i <= last - first; i++) {
        add(view.getUint16(at, true), first + i, "number", view.getUint16(at + 4 + 6 * i, true))
      }
    } else if (type === recordTypes.merges) {
      needed(record, 2)
      const areas = view.getUint16(at, true)
      needed(record, 2 + 8 * areas)
      for (let i = 0; i < areas; i++) {
        count.merge()
        merges.push(mergedArea(view, at + 2 + 8 * i))
      }
    } else if (type === recordTypes.row) {
      const row = view.getUint16(at, true) + 1
      if (length >= 14 && (view.getUint8(at + 12) & rowIsHidden) !== 0) hiddenRows.add(row, row)
    } else if (type === recordTypes.columns) {
      if (length < 10 || (view.getUint8(at + 8) & columnsAreHidden) === 0) continue
      // Some programs count one column more than there are.
      const [first, last] = [view.getUint16(at, true), Math.min(view.getUint16(at + 2, true), columns - 1)]
      if (first <= last) hiddenColumns.add(first + 1, last + 1)
    } else if (foreignCells.has(type)) throw damagedXls("cells of an older Excel")
  }
  const inOrder = [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell)
  return { cells: inOrder, merges, ...hiddenIn(hiddenRows, hiddenColumns) }
}

function mergedArea(view: DataView, at: number): string {
  const [top, bottom, left, right] = [0, 2, 4, 6].map((offset) => view.getUint16(at + offset, true) + 1)
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) throw damagedXls("area")
  if (top > bottom || left > right || right > columns) throw damagedXls("merged area")
  return `${addressOf({ row: top, column: left })}:${addressOf({ row: bottom, column: right })}`
}
