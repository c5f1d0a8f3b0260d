import { addressOf, positionOf } from "../../engine/workbook/address"
import type { Book, BookContent } from "../../engine/workbook/book"
import { mapSheetName } from "../../engine/workbook/map"
import { readSummaryIndex, type SummaryIndex } from "../../engine/workbook/summary-map"
import { looks, numberFormat } from "../../engine/workbook/looks"
import type { Search, SeenPart, SheetPart } from "../../engine/workbook/looking"
import type { Cell, CellContent } from "../../engine/workbook/picture"
import { cellsOf } from "./drawn-summary"

/** What a search found in a book, and all parts that it asked for, answer by answer. */
export interface Found<Answer> {
  readonly answer: Answer
  readonly asked: readonly (readonly SheetPart[])[]
}

/** What stands in any part of a book, as if it were open somewhere; also in whole columns, `A:A`. */
export function partsSeen(book: Book): (part: SheetPart) => SeenPart {
  const byPlace = cellsOf(book)
  const rows = new Map(
    book.sheets.map((sheet) => [sheet.name, new Map([...sheet.rows].map((row) => [row.row, row.cells]))]),
  )
  return ({ sheet, area }) => {
    const last = Math.max(...(rows.get(sheet)?.keys() ?? []), 1)
    const ends = area.split(":").map((end) => positionOf(end))
    const [from = { row: 1, column: 1 }, to = ends.length === 1 ? from : { row: last, column: 1 }] = ends
    const cells = new Map<string, Cell>()
    for (let row = from.row; row <= Math.min(to.row, last); row++) {
      for (const { column, content, look, places = 0 } of rows.get(sheet)?.get(row) ?? []) {
        const found = contentOf(content)
        if (found === undefined || column < from.column || column > to.column) continue
        const address = addressOf({ row, column })
        cells.set(address, { address, content: found, format: numberFormat(looks[look], places) })
      }
    }
    const first = byPlace.get(`${sheet}!${area.split(":")[0]!}`)
    const content = first?.content
    const way = first?.link ?? (content?.kind === "link" ? content : undefined)
    return { cells, ...(way === undefined ? {} : { leadsTo: { sheet: way.sheet, address: way.address } }) }
  }
}

/** Lets searches look into a book as if it were open somewhere. */
export function seenBook(book: Book): <Answer>(search: Search<Answer>) => Found<Answer> {
  const seen = partsSeen(book)
  return (search) => {
    const asked: (readonly SheetPart[])[] = []
    let step = search.next()
    while (step.done !== true) {
      asked.push(step.value)
      step = search.next(step.value.map(seen))
    }
    return { answer: step.value, asked }
  }
}

function contentOf(content: BookContent): CellContent | undefined {
  switch (content.kind) {
    case "empty":
      return undefined
    case "text":
    case "link":
      return content.text === "" ? undefined : { type: "text", value: content.text }
    case "number":
      return { type: "number", value: content.value }
    case "formula":
      return typeof content.stored === "number"
        ? { type: "number", value: content.stored, formula: content.formula }
        : { type: "text", value: content.stored, formula: content.formula }
  }
}

/** What the book says of itself on its hidden sheet. Throws where it says nothing. */
export function indexOf({ sheets }: Book): SummaryIndex {
  const texts = sheets.find(({ name }) => name === mapSheetName)!.rows
  const cells = new Map<string, Cell>()
  for (const { row, cells: all } of texts) {
    for (const { column, content } of all) {
      const address = addressOf({ row, column })
      const found = contentOf(content)
      if (found !== undefined) cells.set(address, { address, content: found })
    }
  }
  const index = readSummaryIndex({ name: mapSheetName, visibility: "veryHidden", cells, merges: [] })
  if (index === undefined) throw new Error("the book does not say what it is")
  return index
}
