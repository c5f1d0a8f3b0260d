import { RefusedError } from "../../findings/refusal"
import { addressOf, lastColumn, lastRow, positionOf } from "../../workbook/address"
import type { Cell } from "../../workbook/picture"
import { type CellContext, cellContent } from "./cell-content"
import { spreadsheetNamespaces } from "./namespaces"
import { shown } from "../container/part-names"
import { stringItem } from "./shared-strings"
import { attribute, type ElementReader, elements, readXml } from "./xml"

/** The format that a date written as text (`t="d"`) is shown with: its own, or ISO where its own shows no day or year. */
function dateFormat(format: string | undefined): string {
  const bare = format?.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "") ?? ""
  return format !== undefined && /[dy]/i.test(bare) ? format : "yyyy-mm-dd"
}

/** What the sheets of one workbook share while they are read. */
export interface SheetContext extends CellContext {
  /** The number format's text of each cell format; undefined for General. */
  readonly formats: readonly (string | undefined)[]
  /** Called for each cell with content, and for each merged area; they throw past the limits of the workbook. */
  readonly countCell: () => void
  readonly countMerge: () => void
}

/** A part that holds a worksheet. */
export interface SheetPart {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The non-empty cells of a worksheet in reading order, whatever the file's order, and its merged areas. */
export interface SheetContent {
  readonly cells: ReadonlyMap<string, Cell>
  readonly merges: readonly string[]
}

/**
 * Reads a worksheet. A row or cell without a reference follows the one before it; the sheet's own `dimension` is not
 * asked. Throws RefusedError: `DAMAGED` where two cells with content have one address, an address is none, or stands in
 * another row than its own; a limit code past a limit.
 */
export function readSheet(part: SheetPart, context: SheetContext): SheetContent {
  const merges: string[] = []
  const store = cellStore(part)
  const mergeCell: ElementReader = {
    open(attributes) {
      context.countMerge()
      const area = mergedArea(attribute(attributes, "ref") ?? "")
      if (area === undefined) throw damaged(part, "merged area")
      merges.push(area)
    },
  }
  const inside = elements(
    ["sheetData", { inside: elements(["row", rowReader(part, context, store.add)]) }],
    ["mergeCells", { inside: elements(["mergeCell", mergeCell]) }],
  )
  readXml({ ...part, namespaces: spreadsheetNamespaces }, elements(["worksheet", { inside }]))
  return { cells: store.sorted(), merges }
}

function rowReader(part: SheetPart, context: SheetContext, add: AddCell): ElementReader {
  let row = 0
  /** A row that states no number takes that of its cells. */
  let rowStated = false
  let column = 0
  let address = ""
  let type = "n"
  let format: string | undefined
  let value: string | undefined
  let inline: string | undefined
  let formula: string | undefined
  const once = (already: string | undefined) => {
    if (already !== undefined) throw damaged(part, `${address}: two values`)
  }
  const place = (stated: string | undefined) => {
    const position = stated === undefined ? { row, column: column + 1 } : positionOf(stated.toUpperCase())
    if (position === undefined || position.column > lastColumn) throw damaged(part, "cell address")
    if (rowStated && position.row !== row) throw damaged(part, `row ${row}: cell of another row`)
    column = position.column
    row = position.row
    rowStated ||= stated !== undefined
    address = addressOf(position)
  }
  const v: ElementReader = {
    text(text) {
      once(value)
      value = text
    },
  }
  const f: ElementReader = {
    text(text) {
      once(formula)
      formula = text
    },
  }
  const is = stringItem((text) => {
    once(inline)
    inline = text
  })
  const c: ElementReader = {
    open(attributes) {
      place(attribute(attributes, "r"))
      type = attribute(attributes, "t") ?? "n"
      format = context.formats[Number(attribute(attributes, "s") ?? "0")]
      value = inline = formula = undefined
    },
    close() {
      const content = cellContent({ address, type, value, inline, formula }, context)
      if (content === undefined) return
      context.countCell()
      // An ISO date is a date by the file's own word: its serial number must not pass for a figure under any style.
      const shownWith = type === "d" && content.type === "number" ? dateFormat(format) : format
      add({ row, column }, shownWith === undefined ? { address, content } : { address, content, format: shownWith })
    },
    inside: elements(["v", v], ["f", f], ["is", is]),
  }
  return {
    open(attributes) {
      const stated = attribute(attributes, "r")
      rowStated = stated !== undefined
      row = stated === undefined ? row + 1 : /^\d{1,7}$/.test(stated) ? Number(stated) : 0
      column = 0
      if (row < 1 || row > lastRow) throw damaged(part, "row number")
    },
    inside: elements(["c", c]),
  }
}

type AddCell = (position: { readonly row: number; readonly column: number }, cell: Cell) => void

function cellStore(part: SheetPart): { readonly add: AddCell; readonly sorted: () => ReadonlyMap<string, Cell> } {
  const cells = new Map<string, Cell>()
  let inOrder = true
  let last = 0
  const orderOf = (row: number, column: number) => row * (lastColumn + 1) + column
  const orderAt = (address: string) => {
    const { row, column } = positionOf(address) ?? { row: 0, column: 0 }
    return orderOf(row, column)
  }
  return {
    add({ row, column }, cell) {
      if (cells.has(cell.address)) throw damaged(part, `${cell.address}: two cells`)
      cells.set(cell.address, cell)
      const order = orderOf(row, column)
      inOrder &&= order > last
      last = order
    },
    sorted() {
      if (inOrder) return cells
      const ordered = [...cells].map(([address, cell]) => ({ order: orderAt(address), address, cell }))
      return new Map(ordered.sort((a, b) => a.order - b.order).map(({ address, cell }) => [address, cell]))
    },
  }
}

/** `A1:F1` from its first cell to its last; undefined for anything that is not an area. */
function mergedArea(reference: string): string | undefined {
  const [one = "", other = one, ...more] = reference.toUpperCase().split(":")
  const [from, to] = [positionOf(one), positionOf(other)]
  if (from === undefined || to === undefined || more.length > 0) return undefined
  const first = { row: Math.min(from.row, to.row), column: Math.min(from.column, to.column) }
  const end = { row: Math.max(from.row, to.row), column: Math.max(from.column, to.column) }
  return `${addressOf(first)}:${addressOf(end)}`
}

function damaged(part: SheetPart, what: string): RefusedError {
  return new RefusedError("DAMAGED", `${shown(part.name)}: ${what}`)
}
