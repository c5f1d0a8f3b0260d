import { codeColumn, firstLineRow, numberRow } from "../../../engine/forms/printed-places"
import { formGeometry, headRow } from "../../../engine/outputs/blank/form-geometry"
import { lastColumn } from "../../../engine/workbook/address"
import type { Form } from "../../../engine/model/form"
import type { Random } from "../../../engine/sampling/random"
import type { Sheet } from "../../../engine/workbook/picture"
import { recalculated } from "../edited-workbook"
import { onEveryForm } from "./filled-in"
import { deletedColumn, deletedRow, emptied, inOrder, insertedColumn, insertedRows } from "./moves"
import { movedCells, rewritten, swappedColumns, swappedRows } from "./moves"
import type { Mutation } from "./mutation"

type Change = (sheet: Sheet, form: Form, random: Random) => Sheet

const linesOf = (form: Form): readonly number[] => form.lines.map((_, i) => firstLineRow + i)
const indicatorRows = (form: Form): readonly number[] => [...formGeometry(form).rows.values()]
const figureColumns = (form: Form): readonly number[] => [...formGeometry(form).columns.values()]

function one(group: Mutation["group"], name: string, change: Change): Mutation {
  return { group, name, change: (filled) => recalculated(onEveryForm(filled, change)) }
}

/** Rows put in, taken out and moved about on the sheet of every form. */
export const rowMutations: readonly Mutation[] = [
  one("rows", "a row inserted above the table", (sheet, _, random) =>
    insertedRows(sheet, random.oneOf([1, 3, 5, headRow])),
  ),
  one("rows", "a row inserted between the heads and the number row", (sheet) => insertedRows(sheet, numberRow)),
  one("rows", "a row inserted under the number row", (sheet) => insertedRows(sheet, firstLineRow)),
  one("rows", "rows inserted among the lines", (sheet, form, random) =>
    insertedRows(sheet, random.oneOf(linesOf(form)), random.oneOf([1, 2, 5])),
  ),
  one("rows", "a row above the table deleted", (sheet, _, random) => deletedRow(sheet, random.oneOf([2, 4, 7]))),
  one("rows", "a line of the form deleted", (sheet, form, random) =>
    deletedRow(sheet, random.oneOf(indicatorRows(form))),
  ),
  one("rows", "two lines changed places", (sheet, form, random) =>
    swappedRows(sheet, random.oneOf(indicatorRows(form)), random.oneOf(indicatorRows(form))),
  ),
  one("rows", "the lines sorted by their labels", (sheet, form) => sortedLines(sheet, form)),
  one("rows", "the codes of two lines changed places", (sheet, form, random) => {
    const rows = indicatorRows(form)
    const [a, b] = [random.oneOf(rows), random.oneOf(rows)]
    return movedCells(sheet, (at) =>
      at.column !== codeColumn ? at : at.row === a ? { ...at, row: b } : at.row === b ? { ...at, row: a } : at,
    )
  }),
  one("hidden", "some rows hidden", (sheet, form, random) => {
    const row = random.oneOf(indicatorRows(form))
    return { ...sheet, hidden: { rows: [{ first: row, last: row }], columns: [] } }
  }),
  one("rows", "the code column emptied", (sheet) =>
    emptied(sheet, ({ row, column }) => column === codeColumn && row >= firstLineRow),
  ),
  one("rows", "one code emptied", (sheet, form, random) => {
    const gone = random.oneOf(indicatorRows(form))
    return emptied(sheet, ({ row, column }) => column === codeColumn && row === gone)
  }),
  one("rows", "codes retyped as numbers", (sheet) =>
    rewritten(sheet, ({ content }, { row, column }) =>
      column === codeColumn && row >= firstLineRow && content.type === "text" && /^\d+$/.test(content.value)
        ? { type: "number", value: Number(content.value) }
        : undefined,
    ),
  ),
  one("rows", "codes numbered anew from 1", (sheet, form) => {
    const rows = indicatorRows(form)
    return rewritten(sheet, (_, { row, column }) =>
      column === codeColumn && rows.includes(row) ? { type: "number", value: rows.indexOf(row) + 1 } : undefined,
    )
  }),
  one("rows", "the whole table moved down and to the right", (sheet) =>
    movedCells(sheet, ({ row, column }) => ({ row: row + 4, column: column + 2 })),
  ),
]

function sortedLines(sheet: Sheet, form: Form): Sheet {
  const label = (row: number): string => {
    const content = sheet.cells.get(`A${row}`)?.content
    return content?.type === "text" ? content.value : ""
  }
  const sorted = [...linesOf(form)].sort((a, b) => (label(a) < label(b) ? -1 : label(a) > label(b) ? 1 : a - b))
  const to = new Map(sorted.map((row, i) => [row, firstLineRow + i]))
  return movedCells(sheet, (at) => ({ ...at, row: to.get(at.row) ?? at.row }), true)
}

function swappedOn(sheet: Sheet, row: number, a: number, b: number): Sheet {
  return movedCells(sheet, (at) =>
    at.row !== row ? at : at.column === a ? { ...at, column: b } : at.column === b ? { ...at, column: a } : at,
  )
}

/** Columns put in, taken out and moved about on the sheet of every form. */
export const columnMutations: readonly Mutation[] = [
  one("columns", "a column inserted before the labels", (sheet) => insertedColumn(sheet, 1)),
  one("columns", "a column inserted before the figures", (sheet, form) =>
    insertedColumn(sheet, figureColumns(form)[0]!),
  ),
  one("columns", "a column inserted among the figures", (sheet, form, random) =>
    insertedColumn(sheet, random.oneOf(figureColumns(form)) + 1),
  ),
  one("columns", "two columns changed places, heads and numbers with them", (sheet, form, random) => {
    const columns = figureColumns(form)
    return swappedColumns(sheet, random.oneOf(columns), random.oneOf(columns))
  }),
  one("columns", "the heads of two columns changed places", (sheet, form, random) =>
    swappedOn(sheet, headRow, random.oneOf(figureColumns(form)), random.oneOf(figureColumns(form))),
  ),
  one("columns", "the numbers of two columns changed places", (sheet, form, random) =>
    swappedOn(sheet, numberRow, random.oneOf(figureColumns(form)), random.oneOf(figureColumns(form))),
  ),
  one("columns", "the code column moved before the labels", (sheet) => swappedColumns(sheet, 1, codeColumn)),
  one("columns", "the column of units deleted", (sheet, form) => {
    const { measureColumn } = formGeometry(form)
    return measureColumn === undefined ? sheet : deletedColumn(sheet, measureColumn)
  }),
  one("columns", "the code column deleted", (sheet) => deletedColumn(sheet, codeColumn)),
  one("columns", "the column of labels emptied", (sheet) =>
    emptied(sheet, ({ row, column }) => column === 1 && row >= firstLineRow),
  ),
  one("columns", "a column of figures deleted", (sheet, form, random) =>
    deletedColumn(sheet, random.oneOf(figureColumns(form))),
  ),
  one("hidden", "the last column of figures hidden, and all behind it", (sheet, form) => {
    const first = Math.max(...figureColumns(form))
    return { ...sheet, hidden: { rows: [], columns: [{ first, last: lastColumn }] } }
  }),
  one("columns", "the number row deleted", (sheet) => deletedRow(sheet, numberRow)),
  one("columns", "the number row emptied", (sheet) => emptied(sheet, ({ row }) => row === numberRow)),
  one("columns", "one column number emptied", (sheet, form, random) => {
    const gone = random.oneOf(figureColumns(form))
    return emptied(sheet, ({ row, column }) => row === numberRow && column === gone)
  }),
  one("columns", "the number row retyped as numbers, without its arithmetic", (sheet) =>
    rewritten(sheet, ({ content }, { row }) => {
      const digits = row === numberRow && content.type === "text" ? /^\d+/.exec(content.value)?.[0] : undefined
      return digits === undefined ? undefined : { type: "number", value: Number(digits) }
    }),
  ),
  one("columns", "the number row retyped in brackets", (sheet) =>
    rewritten(sheet, ({ content }, { row }) =>
      row === numberRow && content.type === "text" && /^\d+$/.test(content.value)
        ? { type: "text", value: `(${content.value})` }
        : undefined,
    ),
  ),
  one("columns", "a column of the clerk's own beside the figures", (sheet, form) => {
    const last = Math.max(...figureColumns(form))
    return { ...sheet, cells: withOwn(sheet, last + 1, [headRow, ...indicatorRows(form)]) }
  }),
]

function withOwn(sheet: Sheet, column: number, rows: readonly number[]): Sheet["cells"] {
  const letter = String.fromCharCode(64 + column)
  const own = rows.map((row, i) => ({
    address: `${letter}${row}`,
    content: i === 0 ? ({ type: "text", value: "Năm trước" } as const) : ({ type: "number", value: 100 + i } as const),
  }))
  return inOrder(new Map([...sheet.cells, ...own.map((cell) => [cell.address, cell] as const)]).values())
}
