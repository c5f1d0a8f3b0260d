import { positionOf } from "../workbook/address"
import { FormulaError } from "./formula-error"
import type { Names } from "./names"
import { tokensOf, type Token } from "./tokens"
import { wanted } from "./wanted"

/** A formula's text with cell keys in the place of addresses, and its pieces where they stand in the text as it was written. */
export interface Lifted {
  readonly text: string
  readonly tokens: readonly Token[]
}

/**
 * Takes a formula as it was copied from a cell of Excel, `=SUM(D11:D13)=D10`, and calls its addresses by what the forms print
 * there: `SUM(A12.02.1:A12.04.1)=A12.01.1`. A sheet's name speaks of both ends of a range. Throws a FormulaError for an
 * address at which no form prints a figure.
 */
export function lifted(text: string, names: Names): Lifted {
  const written = tokensOf(text)
  const sheetAt = (i: number): string | undefined => {
    const token = written[i]
    if (token?.kind === "address" && token.sheet !== undefined) return token.sheet
    return isSign(written[i - 1], ":") ? sheetAt(i - 2) : undefined
  }
  const tokens = written.map((token, i): Token => {
    const address = addressIn(token, written[i + 1], names)
    if (address === undefined) return token
    return { kind: "key", key: keyAt(sheetAt(i), address, token, text, names), at: token.at, end: token.end }
  })
  return { tokens, text: rewritten(text, tokens) }
}

function isSign(token: Token | undefined, sign: string): boolean {
  return token?.kind === "sign" && token.sign === sign
}

/** A form's code that looks like an address is the form's code: `$A$12` is the address. */
function addressIn(token: Token, next: Token | undefined, names: Names): string | undefined {
  if (token.kind === "address") return token.address
  if (token.kind !== "word" || names.isForm(token.word) || isSign(next, "(")) return undefined
  const address = token.word.toUpperCase()
  return positionOf(address) === undefined ? undefined : address
}

function keyAt(sheet: string | undefined, address: string, token: Token, text: string, names: Names): string {
  const position = positionOf(address)
  const key = position && names.printedAt(sheet, position, address)
  if (typeof key === "string") return key
  const found = text.slice(token.at, token.end)
  throw new FormulaError({ at: token.at + 1, found, wanted: key?.wanted ?? wanted.addressBehindSheet })
}

function rewritten(text: string, tokens: readonly Token[]): string {
  const [first] = tokens
  let [lifted, from] = ["", first?.at ?? 0]
  for (const token of tokens) {
    if (token.kind !== "key") continue
    lifted += text.slice(from, token.at) + token.key
    from = token.end
  }
  return (lifted + text.slice(from)).trim()
}
