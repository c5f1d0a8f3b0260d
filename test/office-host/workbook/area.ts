import { addressOf, columnLetters, lastColumn, lastRow } from "../../../engine/workbook/address"

/** A rectangle of a sheet; rows and columns from 1. */
export interface Area {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

export const wholeSheet: Area = { row: 1, column: 1, rows: lastRow, columns: lastColumn }

/** `A1`, `$A$1:B2`, `A:C`, `3:5`; undefined for anything else, and for what lies past XFD1048576. */
export function areaOf(text: string): Area | undefined {
  const [from = "", to = from, ...more] = text.replaceAll("$", "").toUpperCase().split(":")
  const [a, b] = [corner(from), corner(to)]
  if (a === undefined || b === undefined || more.length > 0) return undefined
  if (!text.includes(":") && (a.row === undefined || a.column === undefined)) return undefined
  if ((a.row === undefined) !== (b.row === undefined) || (a.column === undefined) !== (b.column === undefined)) {
    return undefined
  }
  const rows = [a.row ?? 1, b.row ?? lastRow] as const
  const columns = [a.column ?? 1, b.column ?? lastColumn] as const
  return between(rows, columns)
}

function corner(text: string): { row?: number; column?: number } | undefined {
  const [all, letters = "", digits = ""] = /^([A-Z]{0,3})([1-9]\d{0,6})?$/.exec(text) ?? []
  if (all === undefined || all === "") return undefined
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  if (column > lastColumn || Number(digits) > lastRow) return undefined
  return { ...(digits === "" ? {} : { row: Number(digits) }), ...(letters === "" ? {} : { column }) }
}

function between(rows: readonly [number, number], columns: readonly [number, number]): Area {
  const [row, column] = [Math.min(...rows), Math.min(...columns)]
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 }
}

/** `A1:B2`, `A:C` and `3:5`, as Excel writes an area; no sheet's name. */
export function areaText({ row, column, rows, columns }: Area): string {
  const [lastOfRows, lastOfColumns] = [row + rows - 1, column + columns - 1]
  if (rows === lastRow && columns < lastColumn) return `${columnLetters(column)}:${columnLetters(lastOfColumns)}`
  if (columns === lastColumn && rows < lastRow) return `${row}:${lastOfRows}`
  const [from, to] = [addressOf({ row, column }), addressOf({ row: lastOfRows, column: lastOfColumns })]
  return from === to ? from : `${from}:${to}`
}

/** Whether the area lies on a sheet with all its cells. */
export function isOnSheet({ row, column, rows, columns }: Area): boolean {
  if (row < 1 || column < 1 || rows < 1 || columns < 1) return false
  return row + rows - 1 <= lastRow && column + columns - 1 <= lastColumn
}

/** What two areas have in common; undefined where they do not meet. */
export function common(a: Area, b: Area): Area | undefined {
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)]
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  return between(
    [Math.min(a.row, b.row), Math.max(a.row + a.rows, b.row + b.rows) - 1],
    [Math.min(a.column, b.column), Math.max(a.column + a.columns, b.column + b.columns) - 1],
  )
}

/** Whether one of these areas holds a cell of the other. */
export function touches(areas: readonly string[], area: Area): boolean {
  return areas.some((text) => common(areaOf(text)!, area) !== undefined)
}

/** The sheet's name and the rest of `'Biểu A10'!D12`; a text without a sheet has none. */
export function splitReference(text: string): { readonly sheet?: string; readonly rest: string } {
  const [, quoted, plain, rest] = /^(?:'((?:[^']|'')+)'|([^!']+))!(.*)$/s.exec(text) ?? []
  const sheet = quoted?.replaceAll("''", "'") ?? plain
  return sheet === undefined ? { rest: text } : { sheet, rest: rest! }
}

/** A sheet's name before an address, in quotation marks where Excel writes them: `Sheet1!`, `'Biểu A10'!`. */
export function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name)
  return plain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`
}
