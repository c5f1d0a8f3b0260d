import type { BookContent, BookSheet } from "../../engine/workbook/book"

/** Texts that a program which guesses takes for something else. */
export const hostileTexts = [
  ...[
    "01",
    "=1+1",
    "+84 90",
    "-5",
    "@SUM(A1)",
    "'tên",
    "1.234,5",
    "1,234.5",
    "05/03/2018",
    "5-3",
    "1/2",
    "50%",
    "12:30",
  ],
  ...["TRUE", "sai", "#N/A", "1E5", "May 5", "Tháng 5", "₫5", "$5", " 7", "A12", "Số liệu\nhai dòng", "'=1", "(5)"],
] as const

/** A sheet with texts, or other contents, line by line from A1. */
export function sheetOf(
  name: string,
  lines: readonly (readonly (string | BookContent)[])[],
  more: Partial<BookSheet> = {},
): BookSheet {
  return {
    ...{ name, visibility: "visible", widths: [20], merges: [], locked: false, validations: [] },
    print: { orientation: "portrait", footer: "" },
    rows: lines.map((line, i) => ({
      row: i + 1,
      cells: line.map((content, j) => ({
        ...{ column: j + 1, look: "plain" },
        content: typeof content === "string" ? { kind: "text", text: content } : content,
      })),
    })),
    ...more,
  }
}
