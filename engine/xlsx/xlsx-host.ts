import type { Book, BookSheet } from "../workbook/book"
import type { SheetEdit } from "../workbook/edit"
import { HostFault, type WorkbookHost } from "../workbook/host"
import { RefusedError } from "../findings/refusal"
import { readWorkbook } from "./read-workbook"
import { writeBook } from "./write-book"

/** A new workbook that is filled by edits and kept as a file. */
export interface XlsxHost extends WorkbookHost<SheetEdit> {
  /** The .xlsx file. Throws an Error while no sheet that can be seen is there. */
  bytes(): Promise<Uint8Array>
}

/** A host over no file yet; the frame is the book without its sheets. What it shows is what is read from its bytes. */
export function newXlsxHost(frame: Omit<Book, "sheets">): XlsxHost {
  let sheets: readonly BookSheet[] = []
  const bytes = () => writeBook({ ...frame, sheets })
  return {
    bytes,
    async picture() {
      if (sheets.length === 0) return { sheets: [], date1904: false }
      const read = readWorkbook(await bytes())
      if ("refusal" in read) throw new RefusedError(read.refusal.code, read.refusal.detail)
      return read.picture
    },
    apply: (edits) =>
      new Promise((resolve) => {
        for (const edit of edits) sheets = withSheets(sheets, edit)
        resolve({ unmarked: [] })
      }),
  }
}

function withSheets(sheets: readonly BookSheet[], edit: SheetEdit): readonly BookSheet[] {
  const names = new Set(edit.sheets.map(({ name }) => name.toLowerCase()))
  const taken = sheets.filter(({ name }) => names.has(name.toLowerCase()))
  const full = taken.filter(({ rows }) => rows.some(({ cells }) => cells.some(({ content }) => !isEmpty(content))))
  if (full.length > 0 && edit.replacing !== true) {
    throw new HostFault("sheetTaken", full.map(({ name }) => name).join(", "))
  }
  return [...sheets.filter((sheet) => !taken.includes(sheet)), ...edit.sheets]
}

function isEmpty(content: BookSheet["rows"][number]["cells"][number]["content"]): boolean {
  return content.kind === "empty" || ((content.kind === "text" || content.kind === "link") && content.text === "")
}
