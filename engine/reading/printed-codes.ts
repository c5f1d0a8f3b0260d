/** Whether what stands in a cell is the printed row code. Excel turns a retyped `01` into the number 1. */
export function isRowCode(text: string, code: string): boolean {
  const written = text.trim()
  return written === code || (/^\d{1,9}$/.test(written) && written.padStart(code.length, "0") === code)
}

/** Whether what stands in a cell is the printed column number: `1`, `(1)`, or its arithmetic `1=(2+3)`, `4=(1+2-3)`. */
export function isColumnNumber(text: string, number: string): boolean {
  const written = text.replace(/\s/g, "").replace(/^\((\d+)\)$/, "$1")
  return written === number || (written.startsWith(`${number}=`) && /^[\d=+−()-]+$/.test(written))
}
