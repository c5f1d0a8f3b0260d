import { addressOf } from "../../engine/workbook/address"
import type { Book, BookContent } from "../../engine/workbook/book"
import type { Cell, CellContent, Picture, Sheet } from "../../engine/workbook/picture"

/**
 * A workbook drawn as text: a sheet after `#`, its cells between bars, the letters of the columns above them. Below,
 * `01` and "1" are text, 1 is a number, `=A1 → 2` is a formula with what is stored, `=A1 →` one without.
 *
 *     # Biểu A12 (hidden)
 *        | A                | B  | D
 *     9  |                  |    | "1"
 *     12 | Kho chuyên dụng  | 02 | 185 [#,##0]
 *     merged D12:D13
 */
export function drawnWorkbook(text: string, { date1904 = false } = {}): Picture {
  const sheets: Sheet[] = []
  let cells = new Map<string, Cell>()
  let merges: string[] = []
  let letters: readonly string[] = []
  for (const line of text.split("\n").map((one) => one.trim())) {
    const [, name, visibility = "visible"] = /^# (.*?)(?: \((hidden|veryHidden)\))?$/.exec(line) ?? []
    if (name !== undefined) {
      ;[cells, merges] = [new Map(), []]
      sheets.push({ name, visibility: visibility as Sheet["visibility"], cells, merges })
    } else if (line.startsWith("merged ")) merges.push(...line.slice(7).split(" "))
    else if (line.startsWith("|")) letters = line.split("|").map((one) => one.trim())
    else if (line !== "") {
      const [row = "", ...texts] = line.split("|").map((one) => one.trim())
      texts.forEach((drawn, i) => {
        if (drawn !== "") cells.set(`${letters[i + 1]}${row}`, drawnCell(`${letters[i + 1]}${row}`, drawn))
      })
    }
  }
  return { sheets, date1904 }
}

function drawnCell(address: string, drawn: string): Cell {
  const [, text = "", format] = /^(.*?)(?: \[(.*)\])?$/s.exec(drawn) ?? []
  const [, formula, stored = ""] = /^=(.*) →(.*)$/s.exec(text) ?? []
  const content: CellContent =
    formula === undefined
      ? contentOf(text)
      : stored === ""
        ? { type: "unstored", formula }
        : { ...contentOf(stored.trim()), formula }
  return format === undefined ? { address, content } : { address, content, format }
}

type Stored = Exclude<CellContent, { type: "unstored" }>

function contentOf(text: string): Stored {
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/.test(text)) return { type: "number", value: Number(text) }
  if (text === "TRUE" || text === "FALSE") return { type: "boolean", value: text === "TRUE" }
  if (/^#[A-Z0-9/]+[!?]?$/.test(text)) return { type: "error", value: text }
  return { type: "text", value: text.startsWith('"') ? (JSON.parse(text) as string) : text }
}

/** The picture of a book as its file would be read back. */
export function pictureOfBook(book: Book): Picture {
  return {
    date1904: false,
    sheets: book.sheets.map(({ name, visibility, rows, merges }) => ({
      ...{ name, visibility, merges },
      cells: new Map(
        rows.flatMap(({ row, cells }) =>
          cells.flatMap(({ column, content }) => {
            const [address, stored] = [addressOf({ row, column }), storedOf(content)]
            return stored === undefined ? [] : [[address, { address, content: stored }] as const]
          }),
        ),
      ),
    })),
  }
}

function storedOf(content: BookContent): CellContent | undefined {
  switch (content.kind) {
    case "empty":
      return undefined
    case "number":
      return { type: "number", value: content.value }
    case "text":
    case "link":
      return content.text === "" ? undefined : { type: "text", value: content.text }
    case "formula": {
      const { formula, stored } = content
      return typeof stored === "number"
        ? { type: "number", value: stored, formula }
        : { type: "text", value: stored, formula }
    }
  }
}
