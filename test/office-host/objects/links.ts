import type { Session } from "../session"
import { areaText, type Area } from "../workbook/area"
import { cellToChange } from "../workbook/cells"
import type { SheetModel } from "../workbook/model"
import { assertOpen, contentChanged } from "./range-cells"

/** Makes a link of each cell; a cell shows the words that come with it, or where it leads. Blue and underlined, as in Excel. */
export function setLink(session: Session, sheet: SheetModel, area: Area, link: Readonly<Record<string, string>>): void {
  const words = link.textToDisplay ?? link.documentReference ?? link.address ?? ""
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      assertOpen(sheet, row, column, "Range.hyperlink")
      const cell = cellToChange(sheet, row, column)
      cell.link = link
      delete cell.formula
      cell.value = words
      cell.format = { ...cell.format, colour: "#0563C1", underline: "Single" }
    }
  }
  contentChanged(session, sheet, areaText(area), "Local")
}
