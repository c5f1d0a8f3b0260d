import { indicatorsOf, type Form } from "../model/form"
import { matchKey } from "../text/matching"
import type { Position } from "../workbook/address"
import type { Sheet } from "../workbook/picture"
import { isRowCode } from "./printed-codes"
import { labelsOn } from "./written-labels"
import type { Written, WrittenSheet } from "./written-sheet"

/** The rows of a form on a sheet, one way to see them. */
export interface FoundRows {
  /** Where each row's code stands; for a row without one, its label. */
  readonly at: ReadonlyMap<string, Position>
  /** The rows that only their labels tell. */
  readonly byLabel: ReadonlySet<string>
  /** The figures stand to the right of this column. */
  readonly column: number
}

/** A sheet full of numbers has many columns in which codes seem to stand; more than these are not tried. */
const mostColumns = 8

/**
 * Where the rows of a form may stand: by each column that holds codes, the one with most of them first; and by labels alone,
 * where the codes are gone. A row that has lost its code is known by its label, if that stands there once and the rows before
 * and after it in the form stand above and below.
 */
export function* foundRows(form: Form, page: WrittenSheet): Generator<FoundRows> {
  const labels = labelledRows(form, page.sheet)
  for (const { column, cells } of columnsWithCodes(form, page)) {
    const { at, repeated } = codePositions(form, cells)
    // Figures that happen to be codes are no code column: labels add rows to codes, they do not make a column of them.
    if (at.size * 2 < indicatorsOf(form).length) continue
    const codeAt = new Map(cells.map(({ row, text }) => [row, text]))
    const isFree = ({ row }: Position): boolean => !isAnyCode(form, codeAt.get(row))
    const lost = [...labels.at].filter(
      ([code, label]) => !at.has(code) && !repeated.has(code) && label.column !== column && isFree(label),
    )
    const added = lost.filter(([code, label]) => isBetweenNeighbours(form, code, label.row, at))
    const byLabel = new Set(added.map(([code]) => code))
    yield { at: new Map([...at, ...added]), byLabel, column: Math.max(column, labelColumnOf(added)) }
  }
  if (labels.at.size > 0) {
    yield { at: labels.at, byLabel: new Set(labels.at.keys()), column: labels.column }
  }
}

function labelColumnOf(rows: readonly (readonly [string, Position])[]): number {
  return Math.max(0, ...rows.map(([, { column }]) => column))
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
function codePositions(
  form: Form,
  cells: readonly Written[],
): { readonly at: ReadonlyMap<string, Position>; readonly repeated: ReadonlySet<string> } {
  const at = new Map<string, Position>()
  const repeated = new Set<string>()
  for (const { code } of indicatorsOf(form)) {
    const exact = cells.filter(({ text }) => text === code)
    // A code that Excel stripped of its zero looks like a column number, so it counts only where no full code stands.
    const [only, ...others] = exact.length > 0 ? exact : cells.filter(({ text }) => isRowCode(text, code))
    if (only === undefined) continue
    if (others.length === 0) at.set(code, { row: only.row, column: only.column })
    else repeated.add(code)
  }
  return { at, repeated }
}

function isAnyCode(form: Form, text: string | undefined): boolean {
  return text !== undefined && indicatorsOf(form).some(({ code }) => isRowCode(text, code))
}

/** The rows by their labels, in the one column that holds most of them: each that the form and the column have once. */
function labelledRows(
  form: Form,
  sheet: Sheet,
): { readonly at: ReadonlyMap<string, Position>; readonly column: number } {
  const codes = codesByLabel(form)
  const columns = new Map<number, Map<string, Position[]>>()
  for (const [key, positions] of labelsOn(sheet)) {
    const code = codes.get(key)
    if (code === undefined) continue
    for (const at of positions) {
      const rows = columns.get(at.column) ?? new Map<string, Position[]>()
      rows.set(code, [...(rows.get(code) ?? []), at])
      columns.set(at.column, rows)
    }
  }
  const [[column, rows] = [0, new Map<string, Position[]>()]] = [...columns].sort(
    ([a, one], [b, other]) => other.size - one.size || a - b,
  )
  const once = [...rows].flatMap(([code, [only, ...others]]) =>
    only === undefined || others.length > 0 ? [] : [[code, only] as const],
  )
  return { at: new Map(once), column }
}

/** The code of each label that only one row of the form has. */
function codesByLabel(form: Form): ReadonlyMap<string, string> {
  const codes = new Map<string, string | undefined>()
  for (const { code, label } of indicatorsOf(form)) {
    for (const key of new Set([matchKey(label.vi), matchKey(label.en)]))
      codes.set(key, codes.has(key) ? undefined : code)
  }
  return new Map([...codes].flatMap(([key, code]) => (key === "" || code === undefined ? [] : [[key, code] as const])))
}

/** Whether the rows next to it in the form, as far as their codes stand there, are above and below it on the sheet. */
function isBetweenNeighbours(form: Form, code: string, row: number, at: ReadonlyMap<string, Position>): boolean {
  const codes = indicatorsOf(form).map((indicator) => indicator.code)
  const index = codes.indexOf(code)
  const above = codes.slice(0, index).flatMap((one) => at.get(one)?.row ?? [])
  const below = codes.slice(index + 1).flatMap((one) => at.get(one)?.row ?? [])
  return (above.at(-1) ?? 0) < row && row < (below[0] ?? Infinity)
}
