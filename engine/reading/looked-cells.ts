import type { SeenPart } from "../workbook/looking"
import type { Cell } from "../workbook/picture"

/** Rows that are asked for at once: as many as one answer of Excel holds. */
export const rowsAtOnce = 1_000

/** The cells of several parts by address. */
export function* cellsOf(parts: readonly SeenPart[]): Generator<readonly [string, Cell]> {
  for (const { cells } of parts) yield* cells
}
