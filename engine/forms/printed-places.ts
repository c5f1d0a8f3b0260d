import { isMeasuredByRow, type Form } from "../model/form"

/** Columns of every form sheet before its figures: "Chỉ tiêu", "Mã số", then "Đơn vị tính" where rows have units. */
export const labelColumn = 1
export const codeColumn = 2

/** The first row of a form's table is that of the column numbers; its lines follow one another below. */
export const numberRow = 9
export const firstLineRow = numberRow + 1

/** Where a form prints its figures: the sheet's rows by indicator code, its columns by column number. */
export interface PrintedPlaces {
  readonly rows: ReadonlyMap<string, number>
  readonly columns: ReadonlyMap<string, number>
}

/** The one place that decides where a figure of a form is printed: our workbooks, and what rules call an address, follow it. */
export function printedPlaces(form: Pick<Form, "lines" | "columns">): PrintedPlaces {
  const firstFigureColumn = codeColumn + (isMeasuredByRow(form) ? 2 : 1)
  const rows = new Map<string, number>()
  form.lines.forEach((line, index) => {
    if (line.line === "indicator") rows.set(line.indicator.code, firstLineRow + index)
  })
  return { rows, columns: new Map(form.columns.map(({ number }, index) => [number, firstFigureColumn + index])) }
}
