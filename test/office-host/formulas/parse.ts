import { NotInTestHost } from "../excel-error"
import { tokensOf, type Token } from "./tokens"

export type Expression =
  | { readonly kind: "constant"; readonly value: number | string | boolean }
  | { readonly kind: "array"; readonly rows: readonly (readonly (number | string)[])[] }
  | { readonly kind: "area"; readonly text: string }
  | { readonly kind: "call"; readonly name: string; readonly given: readonly Expression[] }
  | { readonly kind: "binary"; readonly sign: Sign; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "negative"; readonly of: Expression }

export type Sign = "=" | "<>" | "<" | ">" | "<=" | ">=" | "&" | "+" | "-" | "*" | "/"

/** From what binds least to what binds most. */
const levels: readonly (readonly string[])[] = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"]]

/** The tree of a formula, which is given without its `=`. A NotInTestHost for what our workbooks do not write. */
export function parsed(formula: string): Expression {
  const tokens = tokensOf(formula)
  let at = 0
  const expression = binary(0)
  if (at < tokens.length) throw strange(tokens[at])
  return expression

  function binary(level: number): Expression {
    const signs = levels[level]
    if (signs === undefined) return unary()
    let left = binary(level + 1)
    while (tokens[at]?.kind === "sign" && signs.includes(tokens[at]!.text)) {
      const sign = tokens[at++]!.text as Sign
      left = { kind: "binary", sign, left, right: binary(level + 1) }
    }
    return left
  }

  function unary(): Expression {
    if (!isSign("-")) return primary()
    at++
    return { kind: "negative", of: unary() }
  }

  function primary(): Expression {
    const token = tokens[at++]
    if (token?.kind === "number") return { kind: "constant", value: Number(token.text) }
    if (token?.kind === "text") return { kind: "constant", value: token.text }
    if (token?.kind === "area") return { kind: "area", text: token.text }
    if (token?.kind === "name") return named(token.text.toUpperCase())
    if (token?.kind === "sign" && token.text === "(") {
      const inner = binary(0)
      take(")")
      return inner
    }
    if (token?.kind === "sign" && token.text === "{") return array()
    throw strange(token)
  }

  function named(name: string): Expression {
    if (!isSign("(")) {
      if (name === "TRUE" || name === "FALSE") return { kind: "constant", value: name === "TRUE" }
      throw strange(tokens[at - 1])
    }
    at++
    const given: Expression[] = []
    while (!isSign(")")) {
      if (given.length > 0) take(",")
      given.push(binary(0))
    }
    at++
    return { kind: "call", name, given }
  }

  function array(): Expression {
    const rows: (number | string)[][] = [[]]
    for (;;) {
      const sign = isSign("-") ? -1 : 1
      if (sign < 0) at++
      const token = tokens[at++]
      if (token?.kind === "text" && sign > 0) rows.at(-1)!.push(token.text)
      else if (token?.kind === "number") rows.at(-1)!.push(sign * Number(token.text))
      else throw strange(token)
      if (isSign("}")) break
      if (isSign(";")) rows.push([])
      else if (!isSign(",")) throw strange(tokens[at])
      at++
    }
    at++
    return { kind: "array", rows }
  }

  function isSign(text: string): boolean {
    return tokens[at]?.kind === "sign" && tokens[at]?.text === text
  }

  function take(text: string): void {
    if (!isSign(text)) throw strange(tokens[at])
    at++
  }

  function strange(token: Token | undefined): NotInTestHost {
    return new NotInTestHost(`formula with ${token?.text ?? "an end"} there: ${formula}`)
  }
}
