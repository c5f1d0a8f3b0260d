import { columnLetters } from "../../workbook/address"

const rows = 1024
const columns = 64
/** The addresses of the corner that forms fill: the same text for the same cell of every sheet. */
const corner: (string | undefined)[] = new Array<string | undefined>(rows * columns).fill(undefined)

/** `D12` for row 12 and column 4. */
export function addressAt(row: number, column: number): string {
  if (row >= rows || column >= columns) return columnLetters(column) + String(row)
  return (corner[row * columns + column] ??= columnLetters(column) + String(row))
}
