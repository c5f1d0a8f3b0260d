import type { Column, Term } from "../model/form"

/** Arithmetic as a form prints it: `1=(2+3+4)` says that column 1 is the sum of the others, `4=1+2-3` adds and subtracts. */
export interface PrintedArithmetic {
  readonly total: string
  readonly terms: readonly Term[]
}

const pattern = /^ *(\d{1,4}) *= *(\( *)?(\d{1,4}(?: *[+−-] *\d{1,4})*)( *\))? *$/

/**
 * Reads `1=(2+3+4)` or `07=01+02-03`, with or without brackets and spaces. Undefined when the text is no such thing, and when
 * a number stands in it twice: nothing is its own part, and nothing is taken two times.
 */
export function parsePrintedArithmetic(text: string): PrintedArithmetic | undefined {
  const [whole, total = "", open, sum = "", close] = pattern.exec(text) ?? []
  if (whole === undefined || (open === undefined) !== (close === undefined)) return undefined
  const terms = [...sum.matchAll(/([+−-]?) *(\d+)/g)].map(([, sign = "", code = ""]): Term => {
    return { code, sign: sign === "" || sign === "+" ? 1 : -1 }
  })
  const codes = [total, ...terms.map(({ code }) => code)]
  return new Set(codes).size === codes.length ? { total, terms } : undefined
}

/** `1=(2+3)`, as the forms print their own arithmetic; a column that is filled in is only its number. */
export function printedNumber({ number, terms }: Column): string {
  return terms.length === 0 ? number : `${number}=(${termsText(terms)})`
}

/** `01+02-03`; past six terms that are all added only the ends: `02+…+09`. */
export function termsText(terms: readonly Term[]): string {
  const [first, ...others] = terms
  if (first === undefined) return ""
  const isSum = terms.every(({ sign }) => sign === 1)
  if (isSum && terms.length > 6) return `${first.code}+…+${others.at(-1)?.code ?? ""}`
  return first.code + others.map(({ code, sign }) => `${sign === 1 ? "+" : "-"}${code}`).join("")
}
