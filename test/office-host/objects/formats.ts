import { ExcelError, NotInTestHost } from "../excel-error"
import { assertAllowed } from "../session"
import type { Area } from "../workbook/area"
import { cellToChange, formatOf } from "../workbook/cells"
import type { CellFormat, SheetModel, WorkbookModel } from "../workbook/model"

/** Cells that get a format one by one; whoever formats whole columns asks for something this host does not keep. */
const mostCells = 200_000

/** Gives every cell of the areas another format, unless the sheet is protected against it. */
export function changeFormats(
  sheet: SheetModel,
  areas: readonly Area[],
  location: string,
  change: (format: CellFormat, row: number, column: number) => CellFormat,
): void {
  assertAllowed(sheet, "allowFormatCells", location)
  for (const area of areas) {
    if (area.rows * area.columns > mostCells) throw new NotInTestHost(`${location} of whole columns or rows`)
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = cellToChange(sheet, row, column)
        cell.format = change(formatOf(cell), row, column)
      }
    }
  }
}

/** The format of a named style. Throws what Excel says when there is none. */
export function styled(workbook: WorkbookModel, name: string): CellFormat {
  const [known, format] =
    Object.entries(workbook.styles).find(([style]) => style.toLowerCase() === name.toLowerCase()) ?? []
  if (known === undefined) throw new ExcelError("InvalidArgument", "Range.style")
  return { ...format, style: known }
}
