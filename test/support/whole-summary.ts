import { summaryWorkbook } from "../../engine/outputs/summary/summary-workbook"
import type { SummaryRequest } from "../../engine/outputs/summary/request"
import type { Book } from "../../engine/workbook/book"

/** The provincial workbook with all its rows at once. */
export function wholeSummary(request: SummaryRequest): Book {
  const book = summaryWorkbook(request)
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows] })) }
}
