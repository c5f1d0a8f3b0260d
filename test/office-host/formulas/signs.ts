import type { ErrorValue } from "../workbook/model"
import type { Sign } from "./parse"
import { divisionByZero, isError, isGrid, number, single, text, wrongValue, type Single, type Value } from "./values"

/** Both sides of a sign; areas and arrays of one size are taken cell by cell. */
export function combined(sign: Sign, left: Value, right: Value): Value {
  const [a, b] = [simplest(left), simplest(right)]
  if (!isGrid(a) && !isGrid(b)) return of(sign, a, b)
  const rows = Math.max(...[a, b].map((one) => (isGrid(one) ? one.rows.length : 1)))
  const columns = Math.max(...[a, b].map((one) => (isGrid(one) ? one.rows[0]!.length : 1)))
  const at = (value: Value, i: number, j: number): Single =>
    isGrid(value) ? (value.rows[i] ?? [wrongValue])[j] : value
  return {
    rows: Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => of(sign, at(a, i, j), at(b, i, j))),
    ),
  }
}

function simplest(value: Value): Value {
  return isGrid(value) && value.rows.length === 1 && value.rows[0]!.length === 1 ? single(value) : value
}

function of(sign: Sign, left: Single, right: Single): Single {
  if (isError(left)) return left
  if (isError(right)) return right
  if (sign === "&") return joined(text(left), text(right))
  if (sign === "+" || sign === "-" || sign === "*" || sign === "/") return reckoned(sign, number(left), number(right))
  const order = compared(left, right)
  return { "=": order === 0, "<>": order !== 0, "<": order < 0, ">": order > 0, "<=": order <= 0, ">=": order >= 0 }[
    sign
  ]
}

function joined(left: string | ErrorValue, right: string | ErrorValue): Single {
  if (isError(left)) return left
  return isError(right) ? right : left + right
}

function reckoned(sign: "+" | "-" | "*" | "/", left: number | ErrorValue, right: number | ErrorValue): Single {
  if (isError(left)) return left
  if (isError(right)) return right
  if (sign === "/" && right === 0) return divisionByZero
  return { "+": left + right, "-": left - right, "*": left * right, "/": left / right }[sign]
}

/** Numbers stand before text, text before logical values; capitals do not matter, and nothing equals 0 and `""`. */
function compared(left: Single, right: Single): number {
  const [a, b] = [filled(left, right), filled(right, left)]
  const kinds = ["number", "string", "boolean"]
  const byKind = kinds.indexOf(typeof a) - kinds.indexOf(typeof b)
  if (byKind !== 0) return byKind
  const [x, y] = [a, b].map((one) => (typeof one === "string" ? one.toLowerCase() : one)) as [number, number]
  return x === y ? 0 : x < y ? -1 : 1
}

function filled(value: Single, beside: Single): Single {
  if (value !== undefined) return value
  return typeof beside === "string" ? "" : typeof beside === "boolean" ? false : 0
}
