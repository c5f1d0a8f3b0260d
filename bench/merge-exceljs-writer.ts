import { addressOf } from "../engine/workbook/address"
import type { BookCell, LongBook } from "../engine/workbook/book"
import { styleOf } from "../engine/xlsx/writing/looks"

/** The same book, written as one writes a workbook with exceljs: cell by cell, with styles that are shared. */
export async function writeWithExceljs(book: LongBook): Promise<number> {
  const { Workbook } = await import("exceljs")
  const workbook = new Workbook()
  const styles = new Map<string, ReturnType<typeof styleOf>>()
  const styleFor = ({ look, places = 0, indent = 0, open = false }: BookCell): ReturnType<typeof styleOf> => {
    const key = `${look} ${places} ${indent} ${open}`
    const style = styles.get(key) ?? styleOf(look, places, indent, open)
    styles.set(key, style)
    return style
  }
  for (const sheet of book.sheets) {
    const worksheet = workbook.addWorksheet(sheet.name, { state: sheet.visibility })
    sheet.widths.forEach((width, index) => (worksheet.getColumn(index + 1).width = width))
    for (const { row, height, cells } of sheet.rows) {
      const line = worksheet.getRow(row)
      if (height !== undefined) line.height = height
      for (const cell of cells) {
        const to = line.getCell(cell.column)
        to.style = styleFor(cell)
        const { content } = cell
        if (content.kind === "number") to.value = content.value
        else if (content.kind === "formula") to.value = { formula: content.formula, result: content.stored }
        else if (content.kind === "link") {
          to.value = { text: content.text, hyperlink: `#'${content.sheet}'!${content.address}` }
        } else if (content.kind === "text" && content.text !== "") to.value = content.text
      }
    }
    for (const area of sheet.merges) worksheet.mergeCells(area)
    if (sheet.frozen !== undefined) {
      const { rows, columns } = sheet.frozen
      const topLeftCell = addressOf({ row: rows + 1, column: columns + 1 })
      worksheet.views = [{ state: "frozen", xSplit: columns, ySplit: rows, topLeftCell }]
    }
    const { orientation } = sheet.print
    Object.assign(worksheet.pageSetup, { paperSize: 9, orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0 })
  }
  return (await workbook.xlsx.writeBuffer()).byteLength
}
