/**
 * A workbook as Excel holds it in memory, as plain JSON: it is loaded from .xlsx in Node, sent into a browser, changed in place
 * by the host's objects, and compared in tests.
 */
export interface WorkbookModel {
  fileName: string
  /** The file is on a disk: Excel knows where. */
  isSaved: boolean
  date1904: boolean
  /** Nobody may change it, as where Excel on the web only shows it: every batch that writes is refused. */
  readOnly: boolean
  /** Every formula is computed when the workbook is opened; else what is stored stands until something changes. */
  isComputedOnOpening: boolean
  /** Sheets can be neither added, deleted, renamed, moved nor hidden. */
  structureProtected: boolean
  sheets: SheetModel[]
  /** Named styles by name; `Normal` is always there. */
  styles: Record<string, CellFormat>
  names: NameModel[]
  /** What add-ins keep in the workbook, by key. */
  settings: Record<string, unknown>
  /** The id of the sheet in front. */
  active: string
  selection: { sheet: string; area: string }
}

export interface SheetModel {
  /** Stays the same when the sheet is renamed or moved. */
  id: string
  name: string
  visibility: "Visible" | "Hidden" | "VeryHidden"
  /** Cells that hold or look like something, by address. */
  cells: Record<string, CellModel>
  merges: string[]
  /** Widths in characters by column letters; absent: the standard width. */
  widths: Record<string, number>
  /** Heights in points by row. */
  heights: Record<string, number>
  hiddenRows: number[]
  hiddenColumns: string[]
  frozen: { rows: number; columns: number }
  /** What is allowed although the sheet is protected; absent: it is not protected. */
  protection?: ProtectionOptions
  validations: ValidationModel[]
  /** The first goes before the others. */
  conditionalFormats: ConditionalFormatModel[]
  page: PageModel
  gridlines: boolean
  tabColor: string
}

export interface CellModel {
  /** Absent: the cell is empty. */
  value?: CellValue
  /** With its `=`. */
  formula?: string
  /** Absent: as the style Normal. Never changed in place: cells share it. */
  format?: CellFormat
  /** Where a click leads, as `Excel.RangeHyperlink` has it. */
  link?: Readonly<Record<string, string>>
}

export type CellValue = number | string | boolean | ErrorValue

/** `#N/A` and the like, which are not text. */
export interface ErrorValue {
  readonly error: string
}

/** What is absent is as in the style Normal: General, Calibri 11, black, no fill, locked. */
export interface CellFormat {
  readonly style?: string
  readonly numberFormat?: string
  /** `#RRGGBB`. */
  readonly fill?: string
  readonly colour?: string
  readonly font?: string
  readonly size?: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: string
  readonly across?: string
  readonly along?: string
  readonly wrap?: boolean
  readonly shrink?: boolean
  readonly indent?: number
  readonly locked?: boolean
  readonly borders?: Readonly<Record<string, BorderModel>>
}

export interface BorderModel {
  readonly style: string
  readonly weight?: string
  readonly color?: string
}

/** `Excel.WorksheetProtectionOptions`; absent ones are refused, but for selecting. */
export type ProtectionOptions = Record<string, boolean | string>

export interface ValidationModel {
  areas: string[]
  /** `Excel.DataValidationRule`. */
  rule: Record<string, unknown>
  prompt?: Record<string, unknown>
  errorAlert?: Record<string, unknown>
  ignoreBlanks: boolean
}

export interface ConditionalFormatModel {
  id: string
  areas: string[]
  /** As in `Excel.ConditionalFormatType`. */
  type: string
  formula: string
  stopIfTrue: boolean
  fill?: string
  colour?: string
  bold?: boolean
  italic?: boolean
  underline?: string
  strikethrough?: boolean
  numberFormat?: string
  borders?: Record<string, BorderModel>
}

export interface NameModel {
  name: string
  /** With its `=`. */
  formula: string
  visible: boolean
  comment: string
  /** The id of the sheet that it belongs to; absent: the workbook. */
  sheet?: string
}

/** Properties of `Excel.PageLayout` as they were set, and what is set by its methods. */
export interface PageModel {
  settings: Record<string, unknown>
  headersFooters: Record<string, unknown>
  printArea?: string
  titleRows?: string
  titleColumns?: string
  rowBreaks: number[]
  columnBreaks: number[]
}
