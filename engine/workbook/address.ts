/** 1-based row and column of an address: `D12` is row 12, column 4. */
export interface Position {
  readonly row: number
  readonly column: number
}

/** The last cell Excel can hold is XFD1048576. */
export const lastRow = 1_048_576
export const lastColumn = 16_384

/** The position of `D12`. Undefined for anything that is not one cell of a sheet: `A0`, `XFE1`, `$A$1`, `A1:B2`. */
export function positionOf(address: string): Position | undefined {
  // Asked of every cell of every file, several times: a regular expression takes four times as long.
  let [at, column, row] = [0, 0, 0]
  for (; at < 3; at++) {
    const letter = address.charCodeAt(at) - 64
    if (!(letter >= 1 && letter <= 26)) break
    column = column * 26 + letter
  }
  const digits = address.length - at
  if (at === 0 || digits < 1 || digits > 7 || address.charCodeAt(at) === 48) return undefined
  for (; at < address.length; at++) {
    const digit = address.charCodeAt(at) - 48
    if (!(digit >= 0 && digit <= 9)) return undefined
    row = row * 10 + digit
  }
  return row <= lastRow && column <= lastColumn ? { row, column } : undefined
}

export function addressOf({ row, column }: Position): string {
  return columnLetters(column) + String(row)
}

/** 1 is `A`, 27 is `AA`. */
export function columnLetters(column: number): string {
  let letters = ""
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** A reference from another sheet, the sheet's name always quoted: `'Biểu A10'!D12`. */
export function reference(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`
}

/** The sheet and the first cell that a reference names, as `reference` writes it or Excel does: `Sheet1!$A$1:B2`; undefined for any other text. */
export function placeIn(text: string): { readonly sheet: string; readonly address: string } | undefined {
  const [, quoted, plain = "", column = "", row = ""] =
    /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})(?::.*)?$/.exec(text) ?? []
  const address = column + row
  if (positionOf(address) === undefined) return undefined
  return { sheet: quoted?.replaceAll("''", "'") ?? plain, address }
}

/** `A1:F40` is `$A$1:$F$40`, `9:10` is `$9:$10`. */
export function absolute(area: string): string {
  return area.replace(/[A-Z]+|\d+/g, "$$$&")
}
