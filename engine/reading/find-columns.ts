import type { Column, Form } from "../model/form"
import { headKeys, mostHeadRows } from "./heads"
import { labelsOn } from "./written-labels"
import type { WrittenSheet } from "./written-sheet"

/** The columns of a form on a sheet. */
export interface FoundColumns {
  /** The row of the column numbers; that of the heads where there are none. */
  readonly row: number
  /** The sheet's column of each column number that was found. */
  readonly columns: ReadonlyMap<string, number>
  /** The columns that only their heads tell. */
  readonly byHead: ReadonlySet<string>
}

/**
 * The columns of a form to the right of its labels and codes and above its first row: by the nearest row that holds all their
 * numbers, else by the one with most of them, and by heads for those that have none. Undefined where less than half of them
 * are found. A number or a head that stands in its row twice tells nothing.
 */
export function findColumns(
  form: Form,
  page: WrittenSheet,
  codeColumn: number,
  firstRow: number,
): FoundColumns | undefined {
  const numbered = numberRow(form, page, codeColumn, firstRow)
  if (numbered?.columns.size === form.columns.length) return { ...numbered, byHead: new Set() }
  const lost = form.columns.filter(({ number }) => !numbered?.columns.has(number) && !numbered?.repeated.has(number))
  const heads = headRow(lost, page, codeColumn, numbered?.row ?? firstRow)
  const taken = new Set(numbered?.columns.values())
  const byHead = [...(heads?.columns ?? [])].filter(([, column]) => !taken.has(column))
  const columns = new Map([...(numbered?.columns ?? []), ...byHead])
  const row = numbered?.row ?? heads?.row
  if (row === undefined || columns.size * 2 < form.columns.length) return undefined
  return { row, columns, byHead: new Set(byHead.map(([number]) => number)) }
}

interface Row {
  readonly row: number
  readonly columns: ReadonlyMap<string, number>
  readonly repeated: ReadonlySet<string>
}

/** The nearest row with all numbers, or the nearest of those with most of them; undefined where none holds any. */
function numberRow(form: Form, { byRow }: WrittenSheet, codeColumn: number, firstRow: number): Row | undefined {
  let best: Row | undefined
  for (const row of [...byRow.keys()].filter((row) => row < firstRow).sort((a, b) => b - a)) {
    const stands = byRow.get(row)
    const columns = new Map<string, number>()
    const repeated = new Set<string>()
    for (const { number } of form.columns) {
      const [only, ...others] = stands?.get(number)?.filter(({ column }) => column > codeColumn) ?? []
      if (only !== undefined && others.length === 0) columns.set(number, only.column)
      else if (only !== undefined) repeated.add(number)
    }
    const weight = columns.size + repeated.size
    if (columns.size === form.columns.length) return { row, columns, repeated }
    if (weight > (best === undefined ? 0 : best.columns.size + best.repeated.size)) best = { row, columns, repeated }
  }
  return best
}

/** Heads may stand in two rows, one under the other: each column's nearest above counts. */
function headRow(
  lost: readonly Column[],
  { sheet }: WrittenSheet,
  codeColumn: number,
  before: number,
): Row | undefined {
  const columns = new Map<string, number>()
  const rows: number[] = []
  const labels = labelsOn(sheet)
  for (const column of lost) {
    const keys = headKeys(column)
    const stands = keys.flatMap((key) => labels.get(key) ?? [])
    const above = stands.filter((at) => at.column > codeColumn && at.row < before && at.row >= before - mostHeadRows)
    const [only, ...others] = above
    if (only === undefined || others.length > 0) continue
    columns.set(column.number, only.column)
    rows.push(only.row)
  }
  return rows.length === 0 ? undefined : { row: Math.max(...rows), columns, repeated: new Set() }
}
