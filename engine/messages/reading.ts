import { sentences } from "./message"

/** What is said of a workbook's layout and of text found where figures belong. */
export const readingSentences = sentences({
  "reading.textFigure": {
    vi: "{cell} ghi chữ “{text}”, được hiểu là {figure}. Hãy sửa thành số {figure}.",
    en: "{cell} holds the text “{text}”, taken as {figure}. Replace it by the number {figure}.",
  },
})
