import type { Place } from "../model/observation"
import type { Cell } from "./picture"

/** A part of a sheet, `A1:E40`. */
export interface SheetPart {
  readonly sheet: string
  readonly area: string
}

/** What stands in a part of a sheet. */
export interface SeenPart {
  /** The cells that are not empty, by address. */
  readonly cells: ReadonlyMap<string, Cell>
  /** Where in the workbook the link of its first cell leads; absent: nowhere. */
  readonly leadsTo?: Place
}

/**
 * Looks something up in a workbook that is too large to be read as a whole: asks for parts of it, is given what stands in them,
 * and asks on until it has the answer. Whoever holds the workbook hands over the parts.
 */
export type Search<Answer> = Generator<readonly SheetPart[], Answer, readonly SeenPart[]>

/** The cell of a part. */
export function cellPart({ sheet, address }: Place): SheetPart {
  return { sheet, area: address }
}
