/** Whether what stands in a cell is the printed row code. Excel turns a retyped `01` into the number 1. */
export function isRowCode(text: string, code: string): boolean {
  const written = text.trim()
  return written === code || strippedCodes(code).includes(written)
}

const longestNumber = 9

/** What Excel may leave of a row code that was retyped: `01` is 1, `001` is 01 or 1. */
export function strippedCodes(code: string): readonly string[] {
  const zeros = /^0*(?=\d{1,9}$)/.exec(code)?.[0].length ?? 0
  return Array.from({ length: zeros }, (_, i) => code.slice(i + 1)).filter(({ length }) => length <= longestNumber)
}

/** Whether what stands in a cell is the printed column number: `1`, `(1)`, or its arithmetic `1=(2+3)`, `4=(1+2-3)`. */
export function isColumnNumber(text: string, number: string): boolean {
  return printedNumber(text) === number
}

/** The column number that what stands in a cell would be; for what is none, some text that no column has for its number. */
export function printedNumber(text: string): string {
  const written = text.replace(/\s/g, "").replace(/^\((\d+)\)$/, "$1")
  return /^\d+=[\d=+−()-]*$/.test(written) ? written.slice(0, written.indexOf("=")) : written
}
