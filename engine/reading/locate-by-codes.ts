import { cellKeysOf } from "../model/cell-spec"
import { partsOfKey, type CellKey } from "../model/cell-key"
import { indicatorsOf, type Form } from "../model/form"
import { addressOf, type Position } from "../workbook/address"
import type { FormLocation, UnplacedForm } from "./form-location"
import { compareLabels } from "./labels"
import { compareMeasures } from "./measures"
import { isColumnNumber, isRowCode } from "./printed-codes"
import type { Written, WrittenSheet } from "./written-sheet"

/** A sheet full of numbers has many columns in which codes seem to stand; more than these are not tried. */
const mostColumns = 8

/**
 * Finds a form on a sheet by what is printed: a column that holds at least half of the row codes, labels to its left of
 * which at least half of all are the template's, and the number row above it. Undefined when the sheet is not this form;
 * unplaced when it is, but no number row says which figure stands where.
 */
export function locateByCodes(form: Form, page: WrittenSheet): FormLocation | UnplacedForm | undefined {
  const half = indicatorsOf(form).length / 2
  const { sheet } = page
  for (const { column, cells } of columnsWithCodes(form, page)) {
    const codes = codePositions(form, cells)
    if (codes.size < half) continue
    const { matched, changed } = compareLabels(form, sheet, codes)
    if (matched < half) continue
    const rows = [...codes.values()].map(({ row }) => row)
    const [firstRow, lastRow] = [Math.min(...rows), Math.max(...rows)]
    const numbers = numberColumns(form, page, column, firstRow)
    // No other column is tried: beside two tables the labels of one would be read with the figures of the other.
    if (numbers === undefined) return { form, sheet, from: { row: firstRow, column: column + 1 }, lastRow }
    const missingRows = indicatorsOf(form).flatMap(({ code }) => (codes.has(code) ? [] : [code]))
    const addresses = addressesAt(form, codes, numbers.columns)
    const codesAt = [...codes.values()].map(addressOf)
    const changedMeasures = compareMeasures(form, sheet, codes, addresses)
    return {
      ...{ form, sheet, addresses, codes: codesAt, numberRow: numbers.row, by: "codes" },
      ...{ changedLabels: changed, changedMeasures, missingRows },
    }
  }
  return undefined
}

interface CodeColumn {
  readonly column: number
  readonly cells: readonly Written[]
}

/** Columns that hold row codes, the one with most of them first; a code in full tells more than one without its zero. */
function columnsWithCodes(form: Form, { byColumn }: WrittenSheet): readonly CodeColumn[] {
  const codes = indicatorsOf(form).map(({ code }) => code)
  const counted = [...byColumn].map(([column, cells]) => {
    const texts = new Set(cells.map(({ text }) => text))
    const weights = codes.map((code) => (texts.has(code) ? 2 : texts.has(stripped(code)) ? 1 : 0))
    return { column, cells, weight: weights.reduce<number>((total, weight) => total + weight, 0) }
  })
  return counted
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.column - b.column)
    .slice(0, mostColumns)
}

/** A code as Excel leaves it when it is retyped: `01` is 1. */
function stripped(code: string): string {
  return code.replace(/^0+(?=\d)/, "")
}

/** The position of each row code. A code that stands there twice belongs to neither place. */
function codePositions(form: Form, cells: readonly Written[]): ReadonlyMap<string, Position> {
  const positions = new Map<string, Position>()
  for (const { code } of indicatorsOf(form)) {
    const exact = cells.filter(({ text }) => text === code)
    // A code that Excel stripped of its zero looks like a column number, so it counts only where no full code stands.
    const [only, ...others] = exact.length > 0 ? exact : cells.filter(({ text }) => isRowCode(text, code))
    if (only !== undefined && others.length === 0) positions.set(code, { row: only.row, column: only.column })
  }
  return positions
}

/**
 * The sheet column of each column number, from the nearest row above the first code that holds them all. A row in which
 * a number stands twice is no number row.
 */
function numberColumns(
  form: Form,
  { byRow }: WrittenSheet,
  codeColumn: number,
  firstRow: number,
): { readonly row: number; readonly columns: ReadonlyMap<string, number> } | undefined {
  const rows = [...byRow.keys()].filter((row) => row < firstRow).sort((a, b) => b - a)
  for (const row of rows) {
    const right = (byRow.get(row) ?? []).filter(({ column }) => column > codeColumn)
    const columns = new Map<string, number>()
    for (const { number } of form.columns) {
      const [only, ...others] = right.filter(({ text }) => isColumnNumber(text, number))
      if (only !== undefined && others.length === 0) columns.set(number, only.column)
    }
    if (columns.size === form.columns.length) return { row, columns }
  }
  return undefined
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
