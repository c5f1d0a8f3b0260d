import type { Column } from "../model/form"

/** The sum printed in a form's number row: `1=(2+3+4)` says that column 1 is the sum of columns 2, 3 and 4. */
export interface PrintedArithmetic {
  readonly total: string
  readonly parts: readonly string[]
}

const sumPattern = /^ *(\d{1,4}) *= *(\( *)?(\d{1,4}(?: *\+ *\d{1,4})*)( *\))? *$/

/**
 * Reads `1=(2+3+4)`, with or without brackets and spaces. Undefined when the text is no such sum, and when a number stands
 * in it twice: nothing is subtracted, and a column is neither its own part nor added two times.
 */
export function parsePrintedArithmetic(text: string): PrintedArithmetic | undefined {
  const [whole, total = "", open, sum = "", close] = sumPattern.exec(text) ?? []
  if (whole === undefined || (open === undefined) !== (close === undefined)) return undefined
  const parts = sum.split("+").map((part) => part.trim())
  return new Set([total, ...parts]).size === parts.length + 1 ? { total, parts } : undefined
}

/** `1=(2+3)`, as the forms print their own arithmetic; a column without parts is only its number. */
export function printedNumber({ number, parts }: Column): string {
  return parts.length === 0 ? number : `${number}=(${parts.join("+")})`
}
