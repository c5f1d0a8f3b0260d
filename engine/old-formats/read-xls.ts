import { RefusedError, type Refusal } from "../findings/refusal"
import { unreadSheet, type IsUnread, type Picture, type Sheet } from "../workbook/picture"
import { numberFormat } from "../xlsx/reading/number-formats"
import { openCompoundFile } from "./compound-file"
import { outlineOf, type XlsOutline } from "./xls-outline"
import { damagedXls } from "./xls-records"
import { contentsOf, type XlsContents } from "./xls-values"

/**
 * Reads an .xls workbook of Excel 97–2003, or says why it cannot be taken. Never throws, whatever the bytes. Where each cell stands
 * and what kind of thing it holds is read here; its value and formula by SheetJS: where the two do not agree, the file is damaged.
 * `isUnread`: sheets that nobody asks for, which the picture has empty; absent: none.
 */
export function readXls(
  bytes: Uint8Array,
  isUnread?: IsUnread,
): { readonly picture: Picture } | { readonly refusal: Refusal } {
  try {
    return { picture: pictureOf(bytes, isUnread) }
  } catch (error) {
    if (error instanceof RefusedError) return { refusal: { code: error.code, detail: error.detail } }
    // Last resort, as for .xlsx: a file that breaks the reader takes no other file with it (promise G2).
    return { refusal: { code: "DAMAGED", detail: "unforeseen" } }
  }
}

function pictureOf(bytes: Uint8Array, isUnread?: IsUnread): Picture {
  // Excel 2 to 4 wrote no container.
  if (bytes[0] === 0x09) throw new RefusedError("XLS_BINARY", "")
  const streams = openCompoundFile(bytes)
  const stream = streams("WORKBOOK")
  if (stream === undefined) throw new RefusedError(streams("BOOK") === undefined ? "NOT_A_WORKBOOK" : "XLS_BINARY", "")
  const outline = outlineOf(stream)
  const contents = contentsOf(stream.subarray(0, outline.end))
  const { date1904, macros, links } = outline
  const brought = { ...(macros ? { macros } : {}), ...(links ? { links } : {}) }
  return {
    format: "xls",
    date1904,
    ...brought,
    sheets: outline.sheets.map((sheet) =>
      isUnread?.(sheet) === true ? unreadSheet(sheet) : sheetOf(sheet, outline, contents),
    ),
  }
}

function sheetOf({ cells, ...sheet }: XlsOutline["sheets"][number], outline: XlsOutline, contents: XlsContents): Sheet {
  return {
    ...sheet,
    cells: new Map(
      cells.map((cell) => {
        const { address } = cell
        const content = contents(sheet.name, cell)
        const format = formatOf(cell.cellFormat, outline)
        return [address, format === undefined ? { address, content } : { address, content, format }]
      }),
    ),
  }
}

function formatOf(cellFormat: number, { cellFormats, numberFormats }: XlsOutline): string | undefined {
  const number = cellFormats[cellFormat]
  if (number === undefined) throw damagedXls("cell format")
  return numberFormat(number, numberFormats)
}
