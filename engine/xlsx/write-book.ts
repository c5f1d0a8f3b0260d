import type { Cell, ConditionalFormattingRule, DataValidation, Worksheet } from "exceljs"
import { datesShown, leastNumber } from "../workbook/allowed"
import type { Book, BookCell, BookSheet, PrintSetup, Validation } from "../workbook/book"
import { cleanText } from "../workbook/clean-text"
import { footerParts, margins, widePages } from "../workbook/page"
import { liveStyle, styleOf } from "./writing/looks"
import { repack } from "./writing/repack"
import { assertWritable } from "./writing/writable"
import { cellText } from "./writing/text"

/**
 * Writes a new workbook. The same book gives the same bytes every time. What stands in a formula cell is what the book
 * says is stored there, 0 and empty text included; Excel is told to compute anew only where the book says that they are not all right.
 * Throws an Error for a book that Excel could not keep as it is.
 */
export async function writeBook(book: Book): Promise<Uint8Array> {
  assertWritable(book)
  const { Workbook } = await import("exceljs")
  const workbook = new Workbook()
  const first = book.sheets.findIndex((sheet) => sheet.visibility === "visible")
  workbook.views = [
    { x: 0, y: 0, width: 20000, height: 12000, firstSheet: first, activeTab: first, visibility: "visible" },
  ]
  if (book.isComputedOnOpening === true) workbook.calcProperties.fullCalcOnLoad = true
  for (const sheet of book.sheets) {
    const worksheet = workbook.addWorksheet(sheet.name, { state: sheet.visibility })
    fill(worksheet, sheet)
    arrange(worksheet, sheet)
    // exceljs takes what is selected by hand, so that one sheet, not none, is the one in front.
    if (sheet === book.sheets[first]) worksheet.views = worksheet.views.map((view) => ({ ...view, tabSelected: true }))
  }
  // Packed anew at once: packing it tightly here would be thrown away.
  return repack(new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } })), book)
}

function fill(worksheet: Worksheet, sheet: BookSheet): void {
  sheet.widths.forEach((width, index) => (worksheet.getColumn(index + 1).width = width))
  for (const { row, height, isHidden, cells } of sheet.rows) {
    const line = worksheet.getRow(row)
    if (height !== undefined) line.height = height
    if (isHidden === true) line.hidden = true
    for (const cell of cells) put(line.getCell(cell.column), cell)
  }
  for (const area of sheet.merges) worksheet.mergeCells(area)
}

function put(to: Cell, { content, look, places, indent, open }: BookCell): void {
  to.style = sharedStyle(look, places ?? 0, indent ?? 0, open ?? false)
  switch (content.kind) {
    case "empty":
      return
    case "text":
    case "link":
      if (content.text !== "") to.value = cellText(content.text)
      return
    case "number":
      to.value = content.value
      return
    case "formula": {
      const { formula, stored } = content
      to.value = { formula: cleanText(formula), result: typeof stored === "string" ? cellText(stored) : stored }
    }
  }
}

/** The same object for cells of the same kind: exceljs then knows the style again without comparing it. */
function sharedStyle(...kind: Parameters<typeof styleOf>): ReturnType<typeof styleOf> {
  const key = kind.join(" ")
  const style = styles.get(key) ?? styleOf(...kind)
  styles.set(key, style)
  return style
}

const styles = new Map<string, ReturnType<typeof styleOf>>()

function arrange(worksheet: Worksheet, sheet: BookSheet): void {
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
  for (const [index, { areas, formula, look }] of (sheet.marks ?? []).entries()) {
    const drawn = { style: liveStyle(look), priority: index + 1 }
    const rule: ConditionalFormattingRule = { type: "expression", formulae: [formula], ...drawn }
    worksheet.addConditionalFormatting({ ref: areas.join(" "), rules: [rule] })
  }
  // Widths and heights stay the clerk's: a long figure must be able to be seen. Without formatting of cells the pane could mark none.
  if (sheet.locked) void worksheet.protect("", { formatCells: true, formatColumns: true, formatRows: true })
  setUpPage(worksheet, sheet.print)
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
