import type { CellValue, ErrorValue } from "../workbook/model"

/** What a cell holds; undefined: nothing. */
export type Single = CellValue | undefined

/** What an expression comes to: one value, or those of an area or an array, row by row. */
export type Value = Single | Grid

export interface Grid {
  readonly rows: readonly (readonly Single[])[]
}

export const wrongValue: ErrorValue = { error: "#VALUE!" }
export const divisionByZero: ErrorValue = { error: "#DIV/0!" }

export function isGrid(value: Value): value is Grid {
  return typeof value === "object" && "rows" in value
}

export function isError(value: Value): value is ErrorValue {
  return typeof value === "object" && "error" in value
}

/** All values, of an area or of one. */
export function singles(value: Value): readonly Single[] {
  return isGrid(value) ? value.rows.flat() : [value]
}

/** One value; an area of one cell is that cell. Undefined in vain is nothing: a larger area is no value. */
export function single(value: Value): Single {
  if (!isGrid(value)) return value
  return value.rows.length === 1 && value.rows[0]!.length === 1 ? value.rows[0]![0] : wrongValue
}

/** Does the same to every value of an area or an array. */
export function each(value: Value, of: (one: Single) => Single): Value {
  return isGrid(value) ? { rows: value.rows.map((row) => row.map(of)) } : of(value)
}

/** The number that arithmetic takes: of nothing 0, of text that reads as a number that number. */
export function number(value: Single): number | ErrorValue {
  if (value === undefined) return 0
  if (typeof value === "boolean") return value ? 1 : 0
  if (typeof value !== "string") return value
  return value.trim() === "" || Number.isNaN(Number(value)) ? wrongValue : Number(value)
}

/** The text that `&` takes, with the 15 digits of a number. */
export function text(value: Single): string | ErrorValue {
  if (value === undefined) return ""
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE"
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : value
}
