import { addressOf, positionOf, type Position } from "../../../engine/workbook/address"
import type { Cell, Sheet } from "../../../engine/workbook/picture"

/** Where a cell goes; undefined where it goes with its row or column. */
export type Move = (at: Position) => Position | undefined

/**
 * A sheet after its cells moved as Excel moves them: formulas and merged areas follow. `isPermuted`: rows or columns changed
 * their order, so that what was added as an area is added cell by cell.
 */
export function movedCells(sheet: Sheet, move: Move, isPermuted = false): Sheet {
  const address = (text: string): string => {
    const to = move(positionOf(text)!)
    return to === undefined ? "" : addressOf(to)
  }
  const formula = (text: string): string => text.replace(areas, (area) => movedArea(area, move, isPermuted))
  const cells = [...sheet.cells.values()].flatMap((cell): readonly Cell[] => {
    const to = address(cell.address)
    const { content } = cell
    const said = content.formula === undefined ? "" : formula(content.formula)
    const followed: Cell["content"] =
      said === "" ? content : said.includes("#REF!") ? { type: "error", value: "#REF!" } : { ...content, formula: said }
    return to === "" ? [] : [{ ...cell, address: to, content: followed }]
  })
  const merges = sheet.merges.map((area) => area.split(":").map(address)).filter((ends) => !ends.includes(""))
  return { ...sheet, cells: inOrder(cells), merges: merges.map((ends) => ends.join(":")) }
}

const areas = /(?<![!'A-Z])[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?(?![\d(])/g

/** An area of a formula: one that lost its first or last row or column shrinks, a cell that is gone is `#REF!`. */
function movedArea(area: string, move: Move, isPermuted: boolean): string {
  const [first = "", last] = area.split(":")
  const [from, to] = [positionOf(first)!, positionOf(last ?? first)!]
  const left = [from, { ...from, row: from.row + 1 }, { ...from, column: from.column + 1 }].map(move)
  const right = [to, { ...to, row: to.row - 1 }, { ...to, column: to.column - 1 }].map(move)
  if (isPermuted)
    return cellsBetween(from, to)
      .map((at) => addressOf(move(at) ?? at))
      .join(",")
  if (last === undefined) return left[0] === undefined ? "#REF!" : addressOf(left[0])
  const [start, end] = [left, right].map((tried) => tried.find((at) => at !== undefined))
  return start === undefined || end === undefined ? "#REF!" : `${addressOf(start)}:${addressOf(end)}`
}

function cellsBetween(from: Position, to: Position): readonly Position[] {
  const rows = Array.from({ length: to.row - from.row + 1 }, (_, i) => from.row + i)
  const columns = Array.from({ length: to.column - from.column + 1 }, (_, i) => from.column + i)
  return rows.flatMap((row) => columns.map((column) => ({ row, column })))
}

const order = ({ row, column }: Position): number => row * 20_000 + column

export function inOrder(cells: Iterable<Cell>): ReadonlyMap<string, Cell> {
  const at = ({ address }: Cell): number => order(positionOf(address)!)
  return new Map([...cells].sort((a, b) => at(a) - at(b)).map((cell) => [cell.address, cell]))
}

export const insertedRows = (sheet: Sheet, row: number, count = 1): Sheet =>
  movedCells(sheet, (at) => (at.row < row ? at : { ...at, row: at.row + count }))

export const deletedRow = (sheet: Sheet, row: number): Sheet =>
  movedCells(sheet, (at) => (at.row === row ? undefined : at.row < row ? at : { ...at, row: at.row - 1 }))

export const insertedColumn = (sheet: Sheet, column: number): Sheet =>
  movedCells(sheet, (at) => (at.column < column ? at : { ...at, column: at.column + 1 }))

export const deletedColumn = (sheet: Sheet, column: number): Sheet =>
  movedCells(sheet, (at) =>
    at.column === column ? undefined : at.column < column ? at : { ...at, column: at.column - 1 },
  )

/** Two whole rows, or the columns of a table, change places. */
export const swappedRows = (sheet: Sheet, a: number, b: number): Sheet =>
  movedCells(sheet, (at) => (at.row === a ? { ...at, row: b } : at.row === b ? { ...at, row: a } : at), true)

export const swappedColumns = (sheet: Sheet, a: number, b: number): Sheet =>
  movedCells(
    sheet,
    (at) => (at.column === a ? { ...at, column: b } : at.column === b ? { ...at, column: a } : at),
    true,
  )

/** Cells emptied, those that a test chooses. */
export function emptied(sheet: Sheet, isGone: (at: Position, cell: Cell) => boolean): Sheet {
  const left = [...sheet.cells].filter(([address, cell]) => !isGone(positionOf(address)!, cell))
  return { ...sheet, cells: new Map(left) }
}

/** What stands in cells changed, where a function gives something else. */
export function rewritten(sheet: Sheet, change: (cell: Cell, at: Position) => Cell["content"] | undefined): Sheet {
  return {
    ...sheet,
    cells: new Map(
      [...sheet.cells].map(([address, cell]) => {
        const content = change(cell, positionOf(address)!)
        return [address, content === undefined ? cell : { ...cell, content }]
      }),
    ),
  }
}
