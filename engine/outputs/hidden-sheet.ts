import type { BookSheet } from "../workbook/book"
import { mapSheetName } from "../workbook/map"
import { textCell } from "./cells"

/** The very hidden sheet that tells a program what this workbook is: rows of text from A1 on. */
export function hiddenSheet(rows: Iterable<readonly string[]>): BookSheet {
  return {
    name: mapSheetName,
    visibility: "veryHidden",
    widths: [],
    rows: Array.from(rows, (texts, index) => ({
      row: index + 1,
      cells: texts.map((text, column) => textCell(column + 1, "text", text)),
    })),
    merges: [],
    locked: false,
    validations: [],
    print: { orientation: "portrait", footer: mapSheetName },
  }
}
