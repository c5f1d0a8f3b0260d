import { Workbook, type Worksheet } from "exceljs"
import { strFromU8, unzipSync } from "fflate"
import { columnLetters } from "../../../engine/workbook/address"
import { readWorkbook } from "../../../engine/xlsx/read-workbook"
import type { Cell, Sheet } from "../../../engine/workbook/picture"
import type { CellModel, SheetModel, WorkbookModel } from "../workbook/model"
import { newSheet, newWorkbook, sheetId } from "../workbook/new-sheet"
import { formatReader } from "./formats"
import { pageOf } from "./page"
import { protectionOf } from "./protection"
import { validationsOf } from "./validations"

/**
 * The workbook of an .xlsx file as Excel has it after opening. What stands in cells is read by our own reader, as stored;
 * how it looks and what it is protected by, by exceljs.
 */
export async function fromXlsx(bytes: Uint8Array, fileName: string): Promise<WorkbookModel> {
  const read = readWorkbook(bytes)
  if ("refusal" in read) throw new Error(`${fileName}: ${read.refusal.code} ${read.refusal.detail}`)
  const drawn = new Workbook()
  await drawn.xlsx.load(bytes as unknown as ArrayBuffer)
  const { sheets, date1904 } = read.picture
  const workbook = newWorkbook(...sheets.map(({ name }) => name))
  const links = linksIn(bytes)
  const first = sheets.findIndex(({ visibility }) => visibility === "visible")
  return {
    ...workbook,
    ...{ fileName, date1904 },
    isSaved: true,
    isComputedOnOpening: isComputedOnOpening(bytes),
    sheets: sheets.map((sheet, i) => sheetOf(sheetId(i + 1), sheet, drawn.getWorksheet(sheet.name)!, links[i])),
    active: sheetId(first + 1),
    selection: {
      sheet: sheetId(first + 1),
      area: drawn.getWorksheet(sheets[first]!.name)!.views[0]?.activeCell ?? "A1",
    },
  }
}

/** exceljs writes it and does not read it. */
function isComputedOnOpening(bytes: Uint8Array): boolean {
  const parts = unzipSync(bytes, { filter: ({ name }) => name === "xl/workbook.xml" })
  return /fullCalcOnLoad="(1|true)"/.test(strFromU8(parts["xl/workbook.xml"]!))
}

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const

/** Where cells lead within the workbook, sheet by sheet and by their addresses; exceljs keeps no such links. */
function linksIn(bytes: Uint8Array): readonly ReadonlyMap<string, string>[] {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => /^xl\/(workbook|_rels\/workbook|worksheets\/[^/]+)\.xml/.test(name),
  })
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
  const targets = new Map(
    [...text("xl/_rels/workbook.xml.rels").matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      attribute(tag, "Id"),
      attribute(tag, "Target").replace(/^\/?(xl\/)?/, "xl/"),
    ]),
  )
  return [...text("xl/workbook.xml").matchAll(/<sheet [^>]*>/g)].map(([sheet]) => {
    const tags = [...text(targets.get(attribute(sheet, "r:id")) ?? "").matchAll(/<hyperlink [^>]*>/g)]
    return new Map(tags.map(([tag]) => [attribute(tag, "ref"), attribute(tag, "location")]))
  })
}

function attribute(tag: string, name: string): string {
  const text = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ""
  return text.replaceAll("&apos;", "'").replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&")
}

function sheetOf(
  id: string,
  sheet: Sheet,
  drawn: Worksheet,
  links: ReadonlyMap<string, string> = new Map(),
): SheetModel {
  const [view] = drawn.views
  const protection = protectionOf(drawn)
  const made: SheetModel = {
    ...newSheet(id, sheet.name),
    visibility: visibilities[sheet.visibility],
    cells: {},
    merges: [...sheet.merges],
    frozen: view?.state === "frozen" ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } : { rows: 0, columns: 0 },
    ...(protection === undefined ? {} : { protection }),
    validations: validationsOf(drawn),
    page: pageOf(drawn),
    gridlines: view?.showGridLines ?? true,
  }
  for (let number = 1; number <= drawn.columnCount; number++) {
    const { width, hidden } = drawn.getColumn(number)
    if (width !== undefined) made.widths[columnLetters(number)] = width
    if (hidden) made.hiddenColumns.push(columnLetters(number))
  }
  const format = formatReader()
  drawn.eachRow({ includeEmpty: true }, (row, number) => {
    // exceljs gives undefined where the file says nothing, whatever its type file says.
    const height = row.height as number | undefined
    if (height !== undefined) made.heights[number] = height
    if (row.hidden) made.hiddenRows.push(number)
    row.eachCell({ includeEmpty: true }, (cell) => (made.cells[cell.address] = { format: format(cell) }))
  })
  for (const cell of sheet.cells.values()) Object.assign((made.cells[cell.address] ??= {}), contentOf(cell))
  for (const [address, documentReference] of links) {
    if (documentReference !== "") (made.cells[address] ??= {}).link = { documentReference }
  }
  return made
}

function contentOf({ content }: Cell): CellModel {
  const formula = content.formula === undefined ? {} : { formula: `=${content.formula}` }
  if (content.type === "unstored") return formula
  return { value: content.type === "error" ? { error: content.value } : content.value, ...formula }
}
