import { readingsOf } from "../figures/numeral"
import { decimalText, parseDecimal } from "../figures/writing"
import type { Figure } from "../figures/figure"
import type { Bilingual } from "../model/bilingual"
import { FormulaError } from "./formula-error"
import { longestFormula, wanted } from "./wanted"

/** A piece of a formula's text. `at` and `end`: its first character and the one behind its last, from 0 on. */
export type Token = { readonly at: number; readonly end: number } & (
  | { readonly kind: "figure"; readonly figure: Figure }
  /** `A12.01.1`, `A12.01`: what a cell or a row of a form is called. */
  | { readonly kind: "key"; readonly key: string }
  /** A function, TRUE, an address or a form's code: letters and digits. */
  | { readonly kind: "word"; readonly word: string }
  /** `$D$5`, `'Biểu A12'!D5`: what can only be an address. */
  | { readonly kind: "address"; readonly sheet?: string; readonly address: string }
  | { readonly kind: "sign"; readonly sign: string }
  | { readonly kind: "end" }
)

const blankSpace = /\s*/y
const numeral = /\d+(?:[.,]\d+)*/y
const key = /[A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)+/y
const sheet = /(?:'((?:[^']|'')+)'|([\p{L}\p{N}_]+))!/uy
const address = /\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.])/uy
const word = /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy
const sign = /<>|<=|>=|[=<>+\-*/%(),;:]/y

/**
 * Cuts a formula's text into its pieces; an `=` before it, as Excel has it, is none. Throws a FormulaError for what no formula
 * holds, and for a number that reads in two ways.
 */
export function tokensOf(text: string): readonly Token[] {
  if (text.length > longestFormula)
    throw new FormulaError({
      at: longestFormula + 1,
      found: text.slice(longestFormula).slice(0, 20),
      wanted: wanted.shorter,
    })
  const tokens: Token[] = []
  const take = (pattern: RegExp, from: number): RegExpExecArray | undefined => {
    pattern.lastIndex = from
    return pattern.exec(text) ?? undefined
  }
  const space = (from: number): number => from + (take(blankSpace, from)?.[0].length ?? 0)
  let at = space(0)
  if (text[at] === "=") at = space(at + 1)
  while (at < text.length) {
    const token = tokenAt(text, at, take)
    tokens.push(token)
    at = space(token.end)
  }
  return [...tokens, { kind: "end", at: text.length, end: text.length }]
}

function tokenAt(
  text: string,
  at: number,
  take: (pattern: RegExp, from: number) => RegExpExecArray | undefined,
): Token {
  const found = (pattern: RegExp, from = at): string => take(pattern, from)?.[0] ?? ""
  const digits = found(numeral)
  if (digits !== "") return { kind: "figure", figure: figureIn(digits, at), at, end: at + digits.length }
  const named = take(sheet, at)
  const from = at + (named?.[0].length ?? 0)
  const written = found(address, from)
  const isAddress = named !== undefined || written.includes("$")
  if (written !== "" && isAddress) {
    const name = named?.[1]?.replaceAll("''", "'") ?? named?.[2]
    const end = from + written.length
    return { kind: "address", ...(name === undefined ? {} : { sheet: name }), address: bare(written), at, end }
  }
  if (named !== undefined) throw new FormulaError({ at: at + 1, found: named[0], wanted: wanted.addressBehindSheet })
  const keyed = found(key)
  if (keyed !== "") return { kind: "key", key: keyed, at, end: at + keyed.length }
  const letters = found(word)
  if (letters !== "") return { kind: "word", word: letters, at, end: at + letters.length }
  const sign_ = found(sign)
  if (sign_ !== "") return { kind: "sign", sign: sign_, at, end: at + sign_.length }
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  throw new FormulaError({ at: at + 1, found: character, wanted: wanted.insteadOf(character) })
}

function bare(written: string): string {
  return written.replaceAll("$", "").toUpperCase()
}

/** A number has a decimal point and no grouping; what reads in two ways is read in neither. */
function figureIn(digits: string, at: number): Figure {
  const wrong = (text: Bilingual) => new FormulaError({ at: at + 1, found: digits, wanted: text })
  const figure = parseDecimal(digits)
  if (figure === undefined) throw wrong(wanted.decimalPoint)
  if (/^0\d/.test(digits)) throw wrong(wanted.noRowCode)
  if (digits.replace(".", "").length > 15) throw wrong(wanted.fewerDigits)
  if (readingsOf(digits).length > 1) {
    const [whole = "", fraction = ""] = digits.split(".")
    throw wrong(wanted.oneReading(whole + fraction, `${digits}0`))
  }
  return figure
}

/** A figure as a formula's text has it: with a zero more where it would read in two ways. */
export function writtenFigure(figure: Figure): string {
  const text = decimalText(figure)
  return readingsOf(text.replace("-", "")).length > 1 ? `${text}0` : text
}
