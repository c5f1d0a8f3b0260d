import { chosenTotal } from "../../engine/reading/chosen-total"
import { totalLineage, type TotalLineage } from "../../engine/reading/total-lineage"
import type { Place } from "../../engine/model/observation"
import { oncePer } from "../../engine/model/once-per"
import { addressOf, positionOf } from "../../engine/workbook/address"
import type { Book } from "../../engine/workbook/book"
import type { SheetPart } from "../../engine/workbook/looking"
import { indexOf, seenBook } from "./seen-book"

const opened = oncePer((book: Book) => ({ index: indexOf(book), open: seenBook(book) }))

/** What a book shows of what stands behind the total at a place; undefined where none stands there. */
export function lineageAt(at: Place, book: Book): TotalLineage | undefined {
  return lookedUp(at, book).total
}

/** The same, and all that was looked at for it. */
export function lookedUp(
  at: Place,
  book: Book,
): { readonly total: TotalLineage | undefined; readonly asked: readonly (readonly SheetPart[])[] } {
  const { index, open } = opened(book)
  const { answer: chosen, asked } = open(chosenTotal(index, at))
  if (chosen === undefined) return { total: undefined, asked }
  const found = open(totalLineage(index, chosen))
  return { total: found.answer, asked: [...asked, ...found.asked] }
}

/** The figures behind a total: unit, figure, file. */
export function shownLineage({ figures }: TotalLineage): readonly (readonly string[])[] {
  return figures.map(({ unit, text: { vi }, file }) => [unit, vi, file])
}

/** The place so many columns to the right. */
export function beside({ sheet, address }: Place, columns: number): Place {
  const { row, column } = positionOf(address)!
  return { sheet, address: addressOf({ row, column: column + columns }) }
}
