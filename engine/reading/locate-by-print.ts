import type { CellKey } from "../model/cell-key"
import { partsOfKey } from "../model/cell-key"
import { cellKeysOf } from "../model/cell-spec"
import { indicatorsOf, type Form } from "../model/form"
import { addressOf, type Position } from "../workbook/address"
import { findColumns, type FoundColumns } from "./find-columns"
import { foundRows, type FoundRows } from "./find-rows"
import type { FormLocation, UnplacedForm } from "./form-location"
import { swappedHeads } from "./heads"
import { compareLabels, type ComparedLabels } from "./labels"
import { bears } from "./names-on"
import { compareMeasures } from "./measures"
import type { Sheet } from "../workbook/picture"
import type { WrittenSheet } from "./written-sheet"

/**
 * Finds a form on a sheet by what is printed there: rows by their codes and labels, columns by their numbers and heads.
 * Undefined when the sheet is not this form; unplaced when it is, but nothing says under which column its figures stand.
 */
export function locateByPrint(form: Form, page: WrittenSheet): FormLocation | UnplacedForm | undefined {
  const half = indicatorsOf(form).length / 2
  const { sheet } = page
  for (const rows of foundRows(form, page)) {
    if (rows.at.size < half) continue
    const sheetRows = [...rows.at.values()].map(({ row }) => row)
    const [firstRow, lastRow] = [Math.min(...sheetRows), Math.max(...sheetRows)]
    const columns = findColumns(form, page, rows.column, firstRow)
    const firstFigures = columns === undefined ? rows.column + 1 : Math.min(...columns.columns.values())
    const labels = compareLabels(form, sheet, rows.at, firstFigures)
    if (!isThisForm(form, page, rows, columns, labels)) continue
    // No other column is tried: beside two tables the labels of one would be read with the figures of the other.
    if (columns === undefined) return { form, sheet, from: { row: firstRow, column: leftmost(rows, sheet) }, lastRow }
    return located(form, page, rows, columns, labels)
  }
  return undefined
}

/** The first column that may hold figures: that of the codes too, where one of them is a number, for a figure can be 3 where 03 is a code. */
function leftmost({ at, column }: FoundRows, sheet: Sheet): number {
  const isNumber = (one: Position): boolean => sheet.cells.get(addressOf(one))?.content.type === "number"
  return [...at.values()].some((one) => one.column === column && isNumber(one)) ? column : column + 1
}

/** By labels that are its own or nearly so; or, where those say nothing, by all of its codes and numbers under its own name. */
function isThisForm(
  form: Form,
  { sheet }: WrittenSheet,
  { at, byLabel }: FoundRows,
  columns: FoundColumns | undefined,
  { matched, alike }: ComparedLabels,
): boolean {
  const count = indicatorsOf(form).length
  if ((matched + alike) * 2 >= count) return true
  const isComplete = at.size === count && byLabel.size === 0 && columns?.columns.size === form.columns.length
  return isComplete && columns.byHead.size === 0 && bears(sheet, form)
}

function located(
  form: Form,
  { sheet }: WrittenSheet,
  rows: FoundRows,
  { row, columns, byHead }: FoundColumns,
  { changed }: ComparedLabels,
): FormLocation {
  const addresses = addressesAt(form, rows.at, columns)
  return {
    ...{ form, sheet, addresses, numberRow: row, by: "print" },
    codes: [...rows.at.values()].map(addressOf),
    ...{ changedLabels: changed, changedMeasures: compareMeasures(form, sheet, rows.at, addresses) },
    swappedHeads: swappedHeads(form, sheet, addresses, row),
    missingRows: indicatorsOf(form).flatMap(({ code }) => (rows.at.has(code) ? [] : [code])),
    rowsByLabel: indicatorsOf(form).flatMap(({ code }) => (rows.byLabel.has(code) ? [code] : [])),
    missingColumns: form.columns.flatMap(({ number }) => (columns.has(number) ? [] : [number])),
    columnsByHead: form.columns.flatMap(({ number }) => (byHead.has(number) ? [number] : [])),
  }
}

function addressesAt(
  form: Form,
  rows: ReadonlyMap<string, Position>,
  columns: ReadonlyMap<string, number>,
): ReadonlyMap<CellKey, string> {
  const addresses = new Map<CellKey, string>()
  for (const cell of cellKeysOf(form)) {
    const parts = partsOfKey(cell)
    const [row, column] = [rows.get(parts.row)?.row, columns.get(parts.column)]
    if (row !== undefined && column !== undefined) addresses.set(cell, addressOf({ row, column }))
  }
  return addresses
}
