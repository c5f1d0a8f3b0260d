import type { ConditionalFormattingRule, DataValidation, Worksheet } from "exceljs"
import { datesShown, leastNumber } from "../../workbook/allowed"
import type { LongBook, LongSheet, PrintSetup, Validation } from "../../workbook/book"
import { cleanText } from "../../workbook/clean-text"
import { footerParts, margins, widePages } from "../../workbook/page"
import { partsByExceljs } from "./by-exceljs"
import { liveStyle } from "./looks"
import { cellText } from "./text"

/** The parts of a workbook that exceljs writes: everything but what stands in cells, and how that looks. */
export function frameOf(book: LongBook): Promise<ReadonlyMap<string, string>> {
  return partsByExceljs((workbook) => {
    const first = book.sheets.findIndex((sheet) => sheet.visibility === "visible")
    workbook.views = [
      { x: 0, y: 0, width: 20000, height: 12000, firstSheet: first, activeTab: first, visibility: "visible" },
    ]
    if (book.isComputedOnOpening === true) workbook.calcProperties.fullCalcOnLoad = true
    for (const sheet of book.sheets) {
      const worksheet = workbook.addWorksheet(sheet.name, { state: sheet.visibility })
      sheet.widths.forEach((width, index) => (worksheet.getColumn(index + 1).width = width))
      for (const area of sheet.merges) worksheet.mergeCells(area)
      arrange(worksheet, sheet)
      // exceljs takes what is selected by hand, so that one sheet, not none, is the one in front.
      if (sheet === book.sheets[first])
        worksheet.views = worksheet.views.map((view) => ({ ...view, tabSelected: true }))
    }
    // With a text, so that the list of parts names one for texts; its cell goes with the rest of the rows.
    const [any] = workbook.worksheets
    if (any !== undefined) any.getCell(1, 1).value = "text"
  })
}

function arrange(worksheet: Worksheet, sheet: LongSheet): void {
  const { rows, columns } = sheet.frozen ?? { rows: 0, columns: 0 }
  worksheet.views = [
    {
      showGridLines: sheet.visibility !== "visible",
      activeCell: sheet.selected ?? "A1",
      ...(rows + columns === 0 ? { state: "normal" } : { state: "frozen", xSplit: columns, ySplit: rows }),
    },
  ]
  for (const validation of sheet.validations) {
    validationsOf(worksheet).add(validation.area, validationOf(validation))
  }
  addMarks(worksheet, sheet)
  // Widths and heights stay the clerk's: a long figure must be able to be seen. Without formatting of cells the pane could mark none.
  if (sheet.locked) void worksheet.protect("", { formatCells: true, formatColumns: true, formatRows: true })
  setUpPage(worksheet, sheet.print)
}

/** The conditional formats of a sheet: exceljs numbers their looks in the order in which they come. */
export function addMarks(worksheet: Worksheet, { marks = [] }: Pick<LongSheet, "marks">): void {
  for (const [index, { areas, formula, look }] of marks.entries()) {
    const drawn = { style: liveStyle(look), priority: index + 1 }
    const rule: ConditionalFormattingRule = { type: "expression", formulae: [formula], ...drawn }
    worksheet.addConditionalFormatting({ ref: areas.join(" "), rules: [rule] })
  }
}

/** exceljs has this for areas of cells, but its type file does not know of it. */
function validationsOf(worksheet: Worksheet): { add: (area: string, validation: DataValidation) => void } {
  return (worksheet as unknown as { dataValidations: { add: (area: string, validation: DataValidation) => void } })
    .dataValidations
}

function validationOf({ allow, prompt, refusal }: Validation): DataValidation {
  return {
    ...allowed(allow),
    allowBlank: true,
    showInputMessage: true,
    promptTitle: cellText(prompt.title),
    prompt: cellText(prompt.text),
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: cellText(refusal.title),
    error: cellText(refusal.text),
  }
}

function allowed(allow: Validation["allow"]): Pick<DataValidation, "type" | "operator" | "formulae"> {
  switch (allow.kind) {
    case "whole":
    case "decimal":
      return { type: allow.kind, operator: "greaterThanOrEqual", formulae: [allow.minimum ?? leastNumber] }
    case "date":
      // As serial numbers: exceljs would turn a Date by the time zone.
      return { type: "date", operator: "between", formulae: [...datesShown] }
    case "textLength":
      return { type: "textLength", operator: "lessThanOrEqual", formulae: [allow.maximum] }
    case "list":
      return { type: "list", formulae: [`"${allow.items.map(cleanText).join(",")}"`] }
  }
}

/** A4, one page wide (or as many as it takes, where columns repeat) and as many high as it takes; the wider left margin is for binding. */
function setUpPage(worksheet: Worksheet, print: PrintSetup): void {
  const { orientation, footer, blackOnWhite, titleColumns, scale, onePage = false } = print
  Object.assign(worksheet.pageSetup, {
    paperSize: 9,
    orientation,
    ...(titleColumns === undefined && scale === undefined
      ? { fitToPage: true, fitToWidth: 1, fitToHeight: onePage ? 1 : 0 }
      : { fitToPage: false, scale: scale ?? widePages }),
    ...(titleColumns === undefined ? {} : { pageOrder: "overThenDown" }),
    horizontalCentered: true,
    blackAndWhite: blackOnWhite ?? false,
    margins,
  })
  const { left, right } = footerParts(footer)
  worksheet.headerFooter.oddFooter = `&L${left}&R${right}`
}
