/**
 * A new workbook to be written, as data: what stands where and what each cell is for. A driver gives it looks
 * (xlsx by exceljs; later Excel itself), so that the same form looks the same wherever it is made.
 */
export interface Book<Rows extends Iterable<BookRow> = readonly BookRow[]> {
  readonly title: string
  readonly subject: string
  readonly author: string
  /** Written as the document's dates, `2018-12-31`. The engine has no clock, so that equal inputs give equal bytes. */
  readonly date: string
  /** Excel computes every formula when it opens the workbook: it was filled in by a program. Absent: what is stored is right. */
  readonly isComputedOnOpening?: boolean
  readonly sheets: readonly BookSheet<Rows>[]
}

/** A book with sheets so long that their rows are made only as they are written, each time anew. */
export type LongBook = Book<Iterable<BookRow>>

/** A sheet of it. */
export type LongSheet = BookSheet<Iterable<BookRow>>

export interface BookSheet<Rows extends Iterable<BookRow> = readonly BookRow[]> {
  /** At most 31 characters, as Excel allows; unique in the book whatever its capitals. */
  readonly name: string
  readonly visibility: "visible" | "veryHidden"
  /** Widths of the columns from A on, in characters. */
  readonly widths: readonly number[]
  readonly rows: Rows
  readonly merges: readonly string[]
  /** Cells that are not `open` are locked, without a password: the clerk is led, never shut out. */
  readonly locked: boolean
  readonly validations: readonly Validation[]
  readonly print: PrintSetup
  /** Rows and columns that stay in sight while scrolling. */
  readonly frozen?: { readonly rows: number; readonly columns: number }
  /** Cells that look otherwise while a formula is true; absent: none. */
  readonly marks?: readonly LiveMark[]
  /** Areas of other sheets by names that formulas of this sheet may use; absent: none. */
  readonly names?: readonly { readonly name: string; readonly sheet: string; readonly area: string }[]
  /** The cell that is selected when the sheet is first opened, e.g. the first one to fill in; absent: `A1`. */
  readonly selected?: string
}

export interface BookRow {
  /** 1-based; rows come in rising order and may leave gaps. */
  readonly row: number
  /** In points; absent: as the driver fits it. */
  readonly height?: number
  /** Somebody hid the row. */
  readonly isHidden?: boolean
  readonly cells: readonly BookCell[]
}

export interface BookCell {
  /** 1-based; cells come in rising order. */
  readonly column: number
  readonly content: BookContent
  readonly look: Look
  /** Digits after the mark that a number is shown with; absent: whole numbers. */
  readonly places?: number
  /** Steps that a text is moved in from the left; absent: 0. */
  readonly indent?: number
  /** May be filled in on a locked sheet. */
  readonly open?: boolean
}

/** Text is always text: `=1+1` and `01` stay what they are. Text of no characters leaves the cell empty. */
export type BookContent =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  /** `formula` has no leading `=`, uses functions of Excel 2007. `stored` is the result a reader sees without recalculating: it must be what Excel would compute. */
  | { readonly kind: "formula"; readonly formula: string; readonly stored: number | string }
  /** A link to a place of the same workbook. */
  | { readonly kind: "link"; readonly text: string; readonly sheet: string; readonly address: string }

/** What a cell is for. The driver knows how that looks, in colour and in black and white. */
export type Look =
  | "plain"
  | "small"
  | "smallRight"
  | "bold"
  | "italic"
  | "centred"
  | "title"
  | "subtitle"
  | "note"
  | "fieldLabel"
  | "field"
  | "fieldFixed"
  | "fieldCentred"
  | "columnHead"
  | "numberRow"
  | "heading"
  | "code"
  | "label"
  | "labelIndented"
  | "labelTotal"
  | "measure"
  | "input"
  | "inputDay"
  | "inputChoice"
  | "inputWords"
  | "computed"
  | "closed"
  | "previous"
  | "previousApproximate"
  | "previousDay"
  | "previousHead"
  | "figure"
  | "figureProvisional"
  | "figureApproximate"
  | "figureDoubtful"
  | "figureNil"
  | "figureDay"
  | "figureTotal"
  | "text"
  | "textCentred"
  | "liveCentred"
  | "error"
  | "warning"
  | "good"
  | "signature"
  | "signatureTitle"
  | "paragraph"
  | "link"
  | "navigation"
  | "navigationRight"

/** A conditional format: `fault` is bold with a broken edge, `doubt` is slanted, so that both are seen without colour. */
export interface LiveMark {
  /** Areas of the sheet, e.g. `D12:E14`. */
  readonly areas: readonly string[]
  /** Without the leading `=`; Excel 2007 lets it name no other sheet but by a name of this one. */
  readonly formula: string
  readonly look: "fault" | "doubt"
}

/** What may be typed into cells, with the words Excel shows. */
export interface Validation {
  readonly area: string
  readonly allow:
    /** Without a `minimum` any number, below 0 too. */
    | { readonly kind: "whole"; readonly minimum?: number }
    | { readonly kind: "decimal"; readonly minimum?: number }
    /** Any day that Excel shows rightly. */
    | { readonly kind: "date" }
    | { readonly kind: "list"; readonly items: readonly string[] }
    | { readonly kind: "textLength"; readonly maximum: number }
  /** Shown when the cell is selected. At most 32 and 255 characters, which is all that Excel keeps. */
  readonly prompt: { readonly title: string; readonly text: string }
  /** Shown when what was typed is refused. The same limits. */
  readonly refusal: { readonly title: string; readonly text: string }
}

/** How many characters of a footer are printed: about one line of an upright page. */
export const longestFooter = 100

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape"
  /** Rows repeated at the top of every page, e.g. `"9:10"`. */
  readonly titleRows?: string
  /** Columns repeated at the left of every page, e.g. `"A:C"`: the sheet is as many pages wide as it takes. Absent: one. */
  readonly titleColumns?: string
  /** The size in percent; absent: one page wide, or 75 where columns repeat. */
  readonly scale?: number
  /** The rows and columns after which a new page begins; only with a size of its own, or where columns repeat. */
  readonly rowBreaks?: readonly number[]
  readonly columnBreaks?: readonly number[]
  /** The area to print, e.g. `"A1:F40"`; absent: all of it. */
  readonly area?: string
  /** Made as small as it takes to fit on one page; absent: as many pages high as it is. */
  readonly onePage?: boolean
  /** Text at the left of the foot of every page; the page number and count stand at its right. */
  readonly footer: string
  /** Fills are for the screen only: paper gets black on white. Absent: they are printed. */
  readonly blackOnWhite?: boolean
}
