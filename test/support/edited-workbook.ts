import { addressOf, positionOf, type Position } from "../../engine/workbook/address"
import type { Cell, CellContent, Picture, Sheet } from "../../engine/workbook/picture"

/** What is typed into a cell; undefined empties it. */
export type Typed = number | string | boolean | CellContent | undefined

/** The workbook after typing into cells of a sheet, by address. A formula is typed over. */
export function typed(picture: Picture, sheet: string, values: Readonly<Record<string, Typed>>): Picture {
  return onSheet(picture, sheet, (before) => {
    const cells = new Map(before.cells)
    for (const [address, value] of Object.entries(values)) {
      if (value === undefined) cells.delete(address)
      else cells.set(address, { ...cells.get(address), address, content: contentOf(value) })
    }
    return { ...before, cells: inOrder(cells.values()) }
  })
}

function contentOf(value: Exclude<Typed, undefined>): CellContent {
  if (typeof value === "number") return { type: "number", value }
  if (typeof value === "string") return { type: "text", value }
  return typeof value === "boolean" ? { type: "boolean", value } : value
}

/** The workbook with one of its sheets changed. Throws where it has no sheet of that name. */
export function onSheet(picture: Picture, name: string, change: (sheet: Sheet) => Sheet): Picture {
  if (!picture.sheets.some((sheet) => sheet.name === name)) throw new Error(`no sheet ${name}`)
  return { ...picture, sheets: picture.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) }
}

export function withoutSheet(picture: Picture, name: string): Picture {
  return { ...picture, sheets: picture.sheets.filter((sheet) => sheet.name !== name) }
}

/** The workbook with a copy of a sheet at its end, as Excel makes one. */
export function withCopy(picture: Picture, name: string): Picture {
  const copied = picture.sheets.find((sheet) => sheet.name === name)
  if (copied === undefined) throw new Error(`no sheet ${name}`)
  return { ...picture, sheets: [...picture.sheets, { ...copied, name: `${name} (2)` }] }
}

/** The workbook after inserting an empty row above a row of a sheet; formulas of the sheet follow, as in Excel. */
export function withRowAt(picture: Picture, name: string, row: number): Picture {
  return moved(picture, name, (at) => (at.row < row ? at : { ...at, row: at.row + 1 }))
}

/** The workbook after inserting an empty column before a column of a sheet, 1 for A. */
export function withColumnAt(picture: Picture, name: string, column: number): Picture {
  return moved(picture, name, (at) => (at.column < column ? at : { ...at, column: at.column + 1 }))
}

function moved(picture: Picture, name: string, move: (at: Position) => Position): Picture {
  const address = (text: string): string => addressOf(move(positionOf(text)!))
  const area = (text: string): string => text.split(":").map(address).join(":")
  const formula = (text: string): string => text.replace(/(?<![!'A-Z])[A-Z]{1,3}\d+(?![\d(])/g, address)
  const cell = ({ content, ...rest }: Cell): Cell => ({
    ...rest,
    address: address(rest.address),
    content: content.formula === undefined ? content : { ...content, formula: formula(content.formula) },
  })
  return onSheet(picture, name, (sheet) => ({
    ...sheet,
    cells: inOrder([...sheet.cells.values()].map(cell)),
    merges: sheet.merges.map(area),
  }))
}

function inOrder(cells: Iterable<Cell>): ReadonlyMap<string, Cell> {
  const order = ({ address }: Cell): number => positionOf(address)!.row * 20_000 + positionOf(address)!.column
  return new Map([...cells].sort((a, b) => order(a) - order(b)).map((cell) => [cell.address, cell]))
}

/** The workbook as Excel saves it: every live total holds what its formula gives. Written apart from the engine's own. */
export function recalculated(picture: Picture): Picture {
  return { ...picture, sheets: picture.sheets.map(recalculatedSheet) }
}

function recalculatedSheet(sheet: Sheet): Sheet {
  const cells = new Map(sheet.cells)
  const valueAt = (address: string): number | "" | "?" => {
    const found = cells.get(address)
    const terms = termsIn(found?.content.formula)
    if (terms === undefined) {
      if (found === undefined || (found.content.type === "text" && found.content.value === "")) return ""
      return found.content.type === "number" ? found.content.value : "?"
    }
    const values = terms.map(({ address, sign }) => ({ value: valueAt(address), sign }))
    const numbers = values.flatMap(({ value, sign }) => (typeof value === "number" ? [sign * value] : []))
    if (values.some(({ value }) => value === "?")) return "?"
    if (numbers.length === 0) return ""
    const total = numbers.reduce((a, b) => a + b)
    return Number(terms.some(({ sign }) => sign === -1) ? total.toFixed(6) : total.toPrecision(15))
  }
  for (const [address, { content, ...rest }] of sheet.cells) {
    const { formula } = content
    if (formula === undefined || termsIn(formula) === undefined) continue
    const value = valueAt(address)
    const stored: CellContent =
      typeof value === "number" ? { type: "number", value, formula } : { type: "text", value, formula }
    cells.set(address, { ...rest, content: stored })
  }
  return { ...sheet, cells }
}

/** The cells that a live total adds; undefined for any other formula. */
export function partsIn(formula: string | undefined): readonly string[] | undefined {
  return termsIn(formula)?.map(({ address }) => address)
}

/** The cells that a live total adds or subtracts; undefined for any other formula. */
function termsIn(
  formula: string | undefined,
): readonly { readonly address: string; readonly sign: 1 | -1 }[] | undefined {
  const [, added = "", subtracted] =
    /,"",(?:ROUND\()?SUM\(([^)]*)\)(?:-SUM\(([^)]*)\),6\))?\)\)$/.exec(formula ?? "") ?? []
  if (added === "") return undefined
  return [
    ...addressesIn(added).map((address) => ({ address, sign: 1 as const })),
    ...(subtracted === undefined ? [] : addressesIn(subtracted).map((address) => ({ address, sign: -1 as const }))),
  ]
}

function addressesIn(areas: string): readonly string[] {
  return areas.split(",").flatMap((area) => {
    const [first, last = first] = area.split(":").map((text) => positionOf(text)!)
    const rows = Array.from({ length: last!.row - first!.row + 1 }, (_, i) => first!.row + i)
    return rows.flatMap((row) =>
      Array.from({ length: last!.column - first!.column + 1 }, (_, i) => addressOf({ row, column: first!.column + i })),
    )
  })
}
