import { columnLetters, footerParts, margins, widePages, type PrintSetup } from "../../../engine/index"
import { step, type Step } from "./steps"

/** How a sheet is printed: A4, as the file has it (engine/xlsx/write-book.ts). */
export function pageSteps(worksheet: Excel.Worksheet, print: PrintSetup): readonly Step[] {
  const { rowBreaks = [], columnBreaks = [] } = print
  return [
    step(
      () => {
        setUp(worksheet.pageLayout, print)
      },
      24,
      print.footer,
    ),
    ...rowBreaks.map((row) => step(() => worksheet.horizontalPageBreaks.add(`A${row + 1}`), 2)),
    ...columnBreaks.map((column) => step(() => worksheet.verticalPageBreaks.add(`${columnLetters(column + 1)}1`), 2)),
  ]
}

function setUp(layout: Excel.PageLayout, print: PrintSetup): void {
  const { orientation, titleRows, titleColumns, scale, area, onePage, footer, blackOnWhite } = print
  layout.orientation = orientation === "portrait" ? "Portrait" : "Landscape"
  layout.paperSize = "A4"
  layout.setPrintMargins("Inches", margins)
  layout.centerHorizontally = true
  layout.blackAndWhite = blackOnWhite ?? false
  layout.zoom =
    titleColumns === undefined && scale === undefined
      ? { horizontalFitToPages: 1, ...(onePage === true ? { verticalFitToPages: 1 } : {}) }
      : { scale: scale ?? widePages }
  if (titleColumns !== undefined) layout.printOrder = "OverThenDown"
  if (titleRows !== undefined) layout.setPrintTitleRows(absolute(titleRows))
  if (titleColumns !== undefined) layout.setPrintTitleColumns(absolute(titleColumns))
  if (area !== undefined) layout.setPrintArea(area)
  const { left, right } = footerParts(footer)
  const foot = layout.headersFooters.defaultForAllPages
  foot.leftFooter = left
  foot.rightFooter = right
}

/** `9:10` is `$9:$10`. */
function absolute(area: string): string {
  return area.replace(/[A-Z]+|\d+/g, "$$$&")
}
