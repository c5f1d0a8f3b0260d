import { mkdir, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { liveTotals } from "../../engine/forms/live-totals"
import { blankWorkbook, filledBook, wholeYear, type CellKey } from "../../engine/index"
import { addressOf } from "../../engine/workbook/address"
import type { Book, BookContent } from "../../engine/workbook/book"
import { writeBook } from "../../engine/xlsx/write-book"
import { vinhPhuc } from "./issued-workbook"

const { pack, profile } = vinhPhuc

/** What is written in the cells of a workbook, by cell key: a number, or text as a clerk types it. */
export type Figures = Readonly<Record<string, number | string>>

/** A workbook that a unit hands in. */
export interface Submitted {
  /** `246` (Lập Thạch) unless said otherwise. */
  readonly unit?: string
  /** 2018 unless said otherwise. */
  readonly year?: number
  readonly figures?: Figures
  /** Stands on the cover. */
  readonly revision?: number
  /** Codes of forms that are ticked as "không phát sinh". */
  readonly nil?: readonly string[]
}

/** Both forms filled in to the last cell, every part adding up. */
export const complete: Figures = {
  ...{ "A10.02.1": 10, "A10.03.1": 20.5, "A10.04.1": 0, "A10.05.1": 3 },
  ...{ "A12.02.1": 40, "A12.03.1": 16, "A12.04.1": 0, "A12.05.1": 50.5, "A12.06.1": 2 },
}

/** The bytes of a unit's workbook, its live totals stored as Excel stores them. A total that is named is typed over. */
export function submitted({
  unit = "246",
  year = 2018,
  figures = {},
  revision,
  nil = [],
}: Submitted): Promise<Uint8Array> {
  const found = profile.units.find(({ code }) => code === unit)!
  const blank = blankWorkbook({
    pack,
    profile,
    unit: found,
    period: wholeYear(year),
    language: "vi",
    date: `${year}-12-31`,
  })
  const contents = new Map<string, BookContent>()
  const onCover = (field: "revision" | `nil:${string}`, content: BookContent): void => {
    const { sheet, address } = blank.map.cover.get(field)!
    contents.set(`${sheet}!${address}`, content)
  }
  if (revision !== undefined) onCover("revision", { kind: "number", value: revision })
  for (const form of nil) onCover(`nil:${form}`, { kind: "text", text: "x" })
  const stored = new Map<string, number | string>()
  for (const [total, terms] of pack.forms.flatMap((form) => [...liveTotals(form)])) {
    const { sheet, address } = blank.map.cells.find(({ cell }) => cell === total)!.place
    stored.set(`${sheet}!${address}`, shownByExcel(terms.flatMap((term) => figures[term.cell] ?? [])))
  }
  const book = filledBook(blank, new Map(Object.entries(figures).map(([key, value]) => [key as CellKey, value])))
  return writeBook(withContents(book, contents, stored))
}

/** What a live total shows: nothing while nothing is filled in, `?` beside text, else the sum. */
function shownByExcel(parts: readonly (number | string)[]): number | string {
  const numbers = parts.filter((part) => typeof part === "number")
  if (numbers.length < parts.length) return "?"
  return numbers.length === 0 ? "" : numbers.reduce((sum, value) => sum + value, 0)
}

/** A book with other contents and other stored results of formulas, both by sheet and address. */
function withContents(
  book: Book,
  contents: ReadonlyMap<string, BookContent>,
  stored: ReadonlyMap<string, number | string>,
): Book {
  const changed = (at: string, content: BookContent): BookContent => {
    const result = stored.get(at)
    return content.kind === "formula" && result !== undefined ? { ...content, stored: result } : content
  }
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        const at = `${sheet.name}!${addressOf({ row: row.row, column: cell.column })}`
        return { ...cell, content: contents.get(at) ?? changed(at, cell.content) }
      }),
    })),
  }))
  return { ...book, sheets }
}

/** Writes files into a folder, by their names below it, in the order given; a submission is made first. Gives the folder. */
export async function lay(
  folder: string,
  files: Readonly<Record<string, Uint8Array | string | Submitted>>,
): Promise<string> {
  await mkdir(folder, { recursive: true })
  for (const [name, file] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    const isContent = typeof file === "string" || file instanceof Uint8Array
    await writeFile(join(folder, name), isContent ? file : await submitted(file))
  }
  return folder
}
