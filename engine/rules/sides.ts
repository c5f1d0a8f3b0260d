import type { z } from "zod"
import type { CellKey } from "../model/cell-key"
import type { Codes } from "./kind"
import { meant, noSuchField, several, unsuitable } from "./parameters"
import { cellAt, cellsAt, columnsOf, rowsOf, type Scope } from "./scope"

/** One side of a rule: a row of the form by its code, or a single cell of a form of the pack by its key. */
const isCell = (side: string): boolean => side.includes(".")

/** The side that a finding stands at: a row of the form, or a cell of it. */
export const ownSide = (codes: Codes): z.ZodType<string> =>
  meant((value) => (typeof value === "string" && isCell(value) ? codes.ownCell : codes.row))

/** The other side: a row of the form, or a cell of any form. */
export const side = (codes: Codes): z.ZodType<string> =>
  meant((value) => (typeof value === "string" && isCell(value) ? codes.cell : codes.row))

/**
 * Refuses a rule whose two sides are one and the same, or a row beside a cell: the row's figures are many. Columns are only
 * named for rows. Refines the schema that holds the two fields.
 */
export const twoSides =
  <First extends string, Second extends string>(first: First, second: Second) =>
  (
    sides: Readonly<Record<First | Second, string>> & { readonly columns?: readonly string[] | undefined },
    context: z.RefinementCtx,
  ): void => {
    const [one, other]: readonly [string, string] = [sides[first], sides[second]]
    if (isCell(one) !== isCell(other)) {
      const wanted = isCell(one)
        ? { vi: `một ô, vì ${first} là một ô`, en: `a cell, as ${first} is` }
        : { vi: `mã số dòng của biểu này, vì ${first} là một dòng`, en: `a row code of this form, as ${first} is` }
      context.addIssue(unsuitable([second], other, wanted))
    } else if (one === other) {
      const wanted = isCell(one)
        ? { vi: `một ô khác với ${first}`, en: `another cell than ${first}` }
        : { vi: `một dòng khác với ${first}`, en: `another row than ${first}` }
      context.addIssue(unsuitable([second], other, wanted))
    }
    if (isCell(one) && sides.columns !== undefined)
      context.addIssue(unsuitable(["columns"], sides.columns, noSuchField))
  }

/** The cells of both sides, side by side: the two cells, or those of two rows in every column in which both have one. */
export function* pairsOf(
  scope: Scope,
  one: string,
  other: string,
  columns: readonly string[] | undefined,
): Iterable<readonly [CellKey, CellKey]> {
  if (isCell(one)) {
    yield [one as CellKey, other as CellKey]
    return
  }
  for (const column of columnsOf(scope, columns)) {
    const [left, right] = [cellAt(scope, one, column), cellAt(scope, other, column)]
    if (left !== undefined && right !== undefined) yield [left, right]
  }
}

/** The cells of two columns, side by side in every row that has both. */
export function* inEveryRow(scope: Scope, opening: string, closing: string): Iterable<readonly [CellKey, CellKey]> {
  for (const row of rowsOf(scope)) {
    const [at, other] = [cellAt(scope, row, opening), cellAt(scope, row, closing)]
    if (at !== undefined && other !== undefined) yield [at, other]
  }
}

/** The fields of a rule about figures one by one: rows of the form, in all columns or those named, or single cells of it. */
export const eachCell = (codes: Codes) => ({
  rows: several(codes.row).optional(),
  columns: several(codes.column).optional(),
  cells: several(codes.ownCell).optional(),
})

interface EachCell {
  readonly rows?: readonly string[] | undefined
  readonly columns?: readonly string[] | undefined
  readonly cells?: readonly string[] | undefined
}

/** Asks for rows or for cells, one of them, and for columns only beside rows. Refines a schema with the fields of `eachCell`. */
export function rowsOrCells({ rows, columns, cells }: EachCell, context: z.RefinementCtx): void {
  if ((rows === undefined) === (cells === undefined))
    context.addIssue(
      unsuitable(rows === undefined ? [] : ["cells"], cells, { vi: "rows hoặc cells", en: "rows or cells" }),
    )
  if (cells !== undefined && columns !== undefined) context.addIssue(unsuitable(["columns"], columns, noSuchField))
}

/** The cells that a rule speaks of one by one. */
export function cellsOfEach(scope: Scope, { rows, columns, cells }: EachCell): readonly CellKey[] {
  return cells === undefined ? cellsAt(scope, rows ?? [], columns) : (cells as readonly CellKey[])
}
