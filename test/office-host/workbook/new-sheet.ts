import type { SheetModel, WorkbookModel } from "./model"

/** A sheet with nothing in it. */
export function newSheet(id: string, name: string): SheetModel {
  return {
    ...{ id, name },
    visibility: "Visible",
    cells: {},
    merges: [],
    widths: {},
    heights: {},
    hiddenRows: [],
    hiddenColumns: [],
    frozen: { rows: 0, columns: 0 },
    validations: [],
    conditionalFormats: [],
    page: { settings: {}, headersFooters: {}, rowBreaks: [], columnBreaks: [] },
    gridlines: true,
    tabColor: "",
  }
}

/** The workbook that Excel opens with: a sheet named Sheet1, not saved yet. */
export function newWorkbook(...names: readonly string[]): WorkbookModel {
  const sheets = (names.length > 0 ? names : ["Sheet1"]).map((name, i) => newSheet(sheetId(i + 1), name))
  const active = sheets[0]!.id
  return {
    fileName: "Book1",
    isSaved: false,
    date1904: false,
    readOnly: false,
    isComputedOnOpening: false,
    structureProtected: false,
    sheets,
    styles: { Normal: {} },
    names: [],
    settings: {},
    active,
    selection: { sheet: active, area: "A1" },
  }
}

/** The id of the nth sheet that ever was in a workbook, spelt as Excel spells them. */
export function sheetId(number: number): string {
  return `{00000000-0001-0000-${String(number).padStart(4, "0")}-000000000000}`
}
