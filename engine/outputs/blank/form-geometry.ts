import { codeColumn, numberRow, printedPlaces } from "../../forms/printed-places"
import { isMeasuredByRow, type Column, type Form } from "../../model/form"
import { addressOf, type Position } from "../../workbook/address"

/** Rows above the table: three of the header block, what the checks say, title and period, how units of measure are converted. */
export const headerRows = { form: 1, basis: 2, received: 3, faults: 4, title: 5, period: 6, conversion: 7 } as const
export const headRow = numberRow - 1

/** Where everything of a form stands on its sheet. Sheets and maps, of blanks and of summaries, take it from here. */
export interface FormGeometry {
  readonly form: Form
  readonly orientation: "portrait" | "landscape"
  /** Widths of all columns from A on, in characters: one A4 page at full size up to eight columns of figures. */
  readonly widths: readonly number[]
  /** The last column of the left half of the header block and of the signatures. */
  readonly leftEnd: number
  /** The sheet's rows by indicator code. The lines of a form follow one another from `firstLineRow` on. */
  readonly rows: ReadonlyMap<string, number>
  /** The sheet's columns by column number. */
  readonly columns: ReadonlyMap<string, number>
  /** The sheet's columns of last period's figures, by column number, after all others; empty where there are none. */
  readonly previous: ReadonlyMap<string, number>
  /** Absent where every column has a unit of measure of its own. */
  readonly measureColumn?: number
  readonly lastColumn: number
  readonly signatureRows: { readonly date: number; readonly title: number; readonly how: number; readonly name: number }
}

/**
 * The one place that decides what of a form stands where, around the places of its figures. `previous`: the column numbers whose figures of last period
 * are shown. They stand behind all others: no cell of the form stands elsewhere for them.
 */
export function formGeometry(form: Form, previous: readonly string[] = []): FormGeometry {
  const count = form.columns.length
  const lastLine = numberRow + form.lines.length
  const isMeasured = isMeasuredByRow(form)
  const firstFigureColumn = codeColumn + (isMeasured ? 2 : 1)
  const { orientation, widths } = pageOf(form.columns, isMeasured, previous.length)
  return {
    form,
    orientation,
    widths,
    leftEnd: leftEndOf(widths),
    ...printedPlaces(form),
    previous: new Map(previous.map((number, index) => [number, firstFigureColumn + count + index])),
    ...(isMeasured ? { measureColumn: codeColumn + 1 } : {}),
    lastColumn: firstFigureColumn + count + previous.length - 1,
    signatureRows: { date: lastLine + 2, title: lastLine + 3, how: lastLine + 4, name: lastLine + 6 },
  }
}

/** Where the figure of a row under a column stands. Throws an Error for a row or column that the form does not have. */
export function figurePosition(geometry: FormGeometry, row: string, column: string): Position {
  return { row: rowOf(geometry, row), column: columnOf(geometry, column) }
}

/** The address of a row's printed code. Throws an Error for a row that the form does not have. */
export function codeAddress(geometry: FormGeometry, row: string): string {
  return addressOf({ row: rowOf(geometry, row), column: codeColumn })
}

/** The address of a column's printed number. Throws an Error for a column that the form does not have. */
export function numberAddress(geometry: FormGeometry, column: string): string {
  return addressOf({ row: numberRow, column: columnOf(geometry, column) })
}

/** Where the form shows its check code: at the right of its header block. */
export function checkCodeAddress({ leftEnd }: FormGeometry): string {
  return addressOf({ row: headerRows.received, column: leftEnd + 1 })
}

function rowOf({ form, rows }: FormGeometry, code: string): number {
  const row = rows.get(code)
  if (row === undefined) throw new Error(`form ${form.code} has no row ${code}`)
  return row
}

function columnOf({ form, columns }: FormGeometry, number: string): number {
  const column = columns.get(number)
  if (column === undefined) throw new Error(`form ${form.code} has no column ${number}`)
  return column
}

/**
 * Upright while four columns of figures fit beside a label of readable width; the label takes what is left. Widths in
 * characters of seven pixels: 91 across an upright A4 page, 137 across one on its side. Words take three columns' width. Last
 * period's figures turn no page: beside four columns they make the sheet wider by a sixteenth, which the print set-up takes in.
 */
function pageOf(
  columns: readonly Column[],
  isMeasured: boolean,
  previous: number,
): Pick<FormGeometry, "orientation" | "widths"> {
  const own = columns.map(({ kind }) => (kind === "text" ? 3 : 1))
  const shares = [...own, ...Array.from({ length: previous }, () => 1)]
  const sumOf = (of: readonly number[]): number => of.reduce((total, share) => total + share, 0)
  const count = sumOf(shares)
  const orientation = sumOf(own) <= 4 ? "portrait" : "landscape"
  const [page, label] = orientation === "portrait" ? [91, 27] : [137, 36]
  const [code, measure] = [8, isMeasured ? 12 : 0]
  const roomy = count === 1 ? 24 : 16
  const figure = Math.min(roomy, Math.max(10, Math.floor((page - label - code - measure) / Math.max(count, 1))))
  const widths = [Math.max(label, page - code - measure - figure * count), code, ...(isMeasured ? [measure] : [])]
  return { orientation, widths: [...widths, ...shares.map((share) => figure * share)] }
}

/** The columns that together make up about half of the width, never all of them. */
function leftEndOf(widths: readonly number[]): number {
  const half = 0.42 * widths.reduce((total, width) => total + width, 0)
  let taken = 0
  const end = widths.findIndex((width) => (taken += width) >= half)
  return Math.min(end + 1, widths.length - 1)
}
