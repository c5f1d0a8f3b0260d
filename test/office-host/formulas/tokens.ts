import { NotInTestHost } from "../excel-error"

export interface Token {
  readonly kind: "number" | "text" | "name" | "area" | "sign"
  /** As it means: a text without its quotation marks, an area with its sheet and without dollars. */
  readonly text: string
}

const forms = [
  ["number", /\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y],
  ["text", /"(?:[^"]|"")*"/y],
  [
    "area",
    /(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}(])/uy,
  ],
  ["name", /[A-Za-z][A-Za-z0-9.]*/y],
  ["sign", /<>|<=|>=|[-+*/&=<>(){},;]/y],
] as const

/** The words of a formula, which is given without its `=`. A NotInTestHost for what our workbooks do not write. */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < formula.length) {
    if (/\s/.test(formula.charAt(at))) at++
    else {
      const token = tokenAt(formula, at)
      tokens.push({ kind: token.kind, text: meaning(token) })
      at += token.text.length
    }
  }
  return tokens
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, form] of forms) {
    form.lastIndex = at
    const [text] = form.exec(formula) ?? []
    if (text !== undefined) return { kind, text }
  }
  throw new NotInTestHost(`formula with ${formula.slice(at, at + 10)} in ${formula}`)
}

function meaning({ kind, text }: Token): string {
  if (kind === "text") return text.slice(1, -1).replaceAll('""', '"')
  return kind === "area" ? text.replaceAll("$", "") : text
}
