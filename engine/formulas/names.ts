import type { Bilingual } from "../model/bilingual"
import type { CellKey } from "../model/cell-key"
import type { Position } from "../workbook/address"

/** What a name in a formula's text stands for. */
export type Named =
  /** `isFigure`: the cell takes figures, days, or yes or no; else it takes words. */
  | { readonly kind: "cell"; readonly cell: CellKey; readonly isFigure: boolean }
  /** Several cells in printed order, those that take words left out. */
  | { readonly kind: "cells"; readonly cells: readonly CellKey[] }
  | { readonly kind: "nothing"; readonly wanted: Bilingual }

/** What the names in a formula's text mean: the forms of a pack, asked for by their keys and by their printed addresses. */
export interface Names {
  /** Whether the pack has a form of this code. */
  isForm(word: string): boolean
  /** A cell (`A12.01.1`) or the whole row (`A12.01`); nothing for a form alone (`A12`). */
  named(key: string): Named
  /** From one cell to another of the same form, or from one row to another; all cells in the rectangle as printed. */
  between(from: string, to: string): Named
  /** The key of the figure that a form prints at an address; without a sheet on that of the rule's own form. */
  printedAt(sheet: string | undefined, at: Position, address: string): string | { readonly wanted: Bilingual }
}
