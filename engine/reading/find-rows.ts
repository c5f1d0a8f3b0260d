import { indicatorsOf, type Form } from "../model/form"
import { oncePer } from "../model/once-per"
import { matchKey } from "../text/matching"
import type { Position } from "../workbook/address"
import type { Sheet } from "../workbook/picture"
import { strippedCodes } from "./printed-codes"
import { labelsOn } from "./written-labels"
import { codeAt, type Stands, type WrittenSheet } from "./written-sheet"

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
  for (const { column, stands } of columnsWithCodes(form, page)) {
    const { at, repeated } = codePositions(form, stands)
    // Figures that happen to be codes are no code column: labels add rows to codes, they do not make a column of them.
    if (at.size * 2 < indicatorsOf(form).length) continue
    const isFree = ({ row }: Position): boolean => !anyCodeOf(form).has(codeAt(page.sheet, { row, column }) ?? "")
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
  readonly stands: Stands
}

/** Columns that hold row codes, the one with most of them first; a code in full tells more than one without its zero. */
function columnsWithCodes(form: Form, { byColumn }: WrittenSheet): readonly CodeColumn[] {
  const counted = [...byColumn].map(([column, stands]) => {
    let weight = 0
    for (const [code, stripped] of codesOf(form)) {
      // As Excel leaves it when it is retyped: `01` is 1.
      if (stands.has(code)) weight += 2
      else if (stands.has(stripped.at(-1) ?? code)) weight += 1
    }
    return { column, stands, weight }
  })
  return counted
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.column - b.column)
    .slice(0, mostColumns)
}

/** Each row code of a form, and what may be left of it. */
const codesOf = oncePer(
  (form: Form): ReadonlyMap<string, readonly string[]> =>
    new Map(indicatorsOf(form).map(({ code }) => [code, strippedCodes(code)])),
)

/** The position of each row code. A code that stands there twice belongs to neither place. */
function codePositions(
  form: Form,
  stands: Stands,
): { readonly at: ReadonlyMap<string, Position>; readonly repeated: ReadonlySet<string> } {
  const at = new Map<string, Position>()
  const repeated = new Set<string>()
  for (const [code, stripped] of codesOf(form)) {
    // A code that Excel stripped of its zero looks like a column number, so it counts only where no full code stands.
    const [only, ...others] = stands.get(code) ?? stripped.flatMap((text) => stands.get(text) ?? [])
    if (only === undefined) continue
    if (others.length === 0) at.set(code, only)
    else repeated.add(code)
  }
  return { at, repeated }
}

/** All that is taken for a row code of the form. */
const anyCodeOf = oncePer((form: Form): ReadonlySet<string> => new Set([...codesOf(form)].flat(2)))

/** The rows by their labels, in the one column that holds most of them: each that the form and the column have once. */
function labelledRows(
  form: Form,
  sheet: Sheet,
): { readonly at: ReadonlyMap<string, Position>; readonly column: number } {
  const labels = labelsOn(sheet)
  /** By column: where each label stands; undefined where it stands there twice. */
  const columns = new Map<number, Map<string, Position | undefined>>()
  for (const [key, code] of codesByLabel(form)) {
    for (const at of labels.get(key) ?? []) {
      const rows = columns.get(at.column) ?? new Map<string, Position | undefined>()
      rows.set(code, rows.has(code) ? undefined : at)
      columns.set(at.column, rows)
    }
  }
  const [[column, rows] = [0, new Map<string, Position | undefined>()]] = [...columns].sort(
    ([a, one], [b, other]) => other.size - one.size || a - b,
  )
  const once = [...rows].flatMap(([code, only]) => (only === undefined ? [] : [[code, only] as const]))
  return { at: new Map(once), column }
}

/** The code of each label that only one row of the form has. */
const codesByLabel = oncePer((form: Form): ReadonlyMap<string, string> => {
  const codes = new Map<string, string | undefined>()
  for (const { code, label } of indicatorsOf(form)) {
    for (const key of new Set([matchKey(label.vi), matchKey(label.en)]))
      codes.set(key, codes.has(key) ? undefined : code)
  }
  return new Map([...codes].flatMap(([key, code]) => (key === "" || code === undefined ? [] : [[key, code] as const])))
})

/** Whether the rows next to it in the form, as far as their codes stand there, are above and below it on the sheet. */
function isBetweenNeighbours(form: Form, code: string, row: number, at: ReadonlyMap<string, Position>): boolean {
  const codes = indicatorsOf(form).map((indicator) => indicator.code)
  const index = codes.indexOf(code)
  const above = codes.slice(0, index).flatMap((one) => at.get(one)?.row ?? [])
  const below = codes.slice(index + 1).flatMap((one) => at.get(one)?.row ?? [])
  return (above.at(-1) ?? 0) < row && row < (below[0] ?? Infinity)
}
