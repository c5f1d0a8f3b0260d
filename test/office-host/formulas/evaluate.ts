import { NotInTestHost } from "../excel-error"
import { areaOf, splitReference } from "../workbook/area"
import { functions } from "./functions"
import type { Expression } from "./parse"
import { combined } from "./signs"
import { isError, number, single, type Value } from "./values"

/** The value of an expression; `areaAt` gives what stands in an area. */
export function evaluated(expression: Expression, areaAt: (text: string) => Value): Value {
  const of = (inner: Expression): Value => evaluated(inner, areaAt)
  switch (expression.kind) {
    case "constant":
      return expression.value
    case "array":
      return { rows: expression.rows }
    case "area":
      return areaAt(expression.text)
    case "binary":
      return combined(expression.sign, of(expression.left), of(expression.right))
    case "negative":
      return combined("-", 0, of(expression.of))
    case "call":
      return called(expression.name, expression.given, of)
  }
}

function called(name: string, given: readonly Expression[], of: (expression: Expression) => Value): Value {
  if (name === "IF") {
    const condition = number(single(of(given[0]!)))
    if (isError(condition)) return condition
    if (condition !== 0) return of(given[1]!)
    return given[2] === undefined ? false : of(given[2])
  }
  if (name === "IFERROR") {
    const value = of(given[0]!)
    return isError(value) ? of(given[1]!) : value
  }
  const [area] = given
  if ((name === "ROW" || name === "COLUMN") && area?.kind === "area") {
    const { row, column } = areaOf(splitReference(area.text).rest)!
    return name === "ROW" ? row : column
  }
  const known = functions[name]
  if (known === undefined) throw new NotInTestHost(`function ${name} in formulas`)
  return known(...given.map(of))
}
