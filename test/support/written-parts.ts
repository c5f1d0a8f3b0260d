import { strFromU8, unzipSync } from "fflate"
import type { Book, BookCell, BookSheet, Validation } from "../../engine/workbook/book"

/** The parts of a written workbook as text, by name, in the order in which they are packed. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
}

/** A book of one sheet whose column A holds these cells, one below the other. */
export function bookOf(cells: readonly Omit<BookCell, "column">[], sheet: Partial<BookSheet> = {}): Book {
  return {
    title: "Thử",
    subject: "",
    author: "Sở Nội vụ",
    date: "2019-01-02",
    sheets: [
      {
        name: "Biểu A10",
        visibility: "visible",
        widths: [20],
        rows: cells.map((cell, index) => ({ row: index + 1, cells: [{ column: 1, ...cell }] })),
        merges: [],
        locked: true,
        validations: [],
        print: { orientation: "portrait", footer: "Biểu A10" },
        ...sheet,
      },
    ],
  }
}

/** A book whose sheet has one validation, otherwise right. */
export function validated(changes: Partial<Validation>): Book {
  const words = { title: "Mã số 01", text: "Ghi số." }
  const validation: Validation = {
    area: "A1",
    allow: { kind: "whole", minimum: 0 },
    prompt: words,
    refusal: words,
    ...changes,
  }
  return bookOf([{ look: "input", content: { kind: "empty" } }], { validations: [validation] })
}
