import { hiddenIn, spans, type HiddenLines } from "../../../engine/index"
import type { Used } from "./blocks"

/** What Excel says of an area: all of its rows, or columns, are hidden, none is, or (null) some are. */
export interface AreSomeHidden {
  readonly rows: boolean | null
  readonly columns: boolean | null
}

/** Rows or columns of one sheet, from 0, and whether they are hidden. */
interface Stretch {
  readonly sheet: number
  readonly of: "rows" | "columns"
  readonly start: number
  readonly count: number
  readonly areHidden: boolean | null
}

/** So many parts a stretch is cut into that is hidden in part. */
const parts = 16

/**
 * The hidden rows and columns within the used area of each sheet, by the sheet's index. What is hidden in part is asked for again
 * in smaller parts, of all sheets together: nothing where all is shown, and for a thousand rows with some hidden, thrice.
 */
export async function hiddenLines(
  used: readonly (Used & { readonly hidden: AreSomeHidden })[],
  rangeOf: (area: Used) => Excel.Range,
  sync: () => Promise<void>,
): Promise<ReadonlyMap<number, { readonly hidden?: HiddenLines }>> {
  const found = new Map(used.map(({ sheet }) => [sheet, { rows: spans(), columns: spans() }]))
  let known = used.flatMap(({ sheet, row, rows, column, columns, hidden }): readonly Stretch[] => [
    { sheet, of: "rows", start: row, count: rows, areHidden: hidden.rows },
    { sheet, of: "columns", start: column, count: columns, areHidden: hidden.columns },
  ])
  for (;;) {
    for (const { sheet, of, start, count, areHidden } of known) {
      if (areHidden === true) found.get(sheet)?.[of].add(start + 1, start + count)
    }
    const asked = known
      .filter(({ areHidden, count }) => areHidden === null && count > 1)
      .flatMap(cut)
      .map((stretch) => ({ stretch, range: ask(stretch, rangeOf) }))
    if (asked.length === 0) break
    await sync()
    known = asked.map(({ stretch, range }) => ({ ...stretch, areHidden: areSomeHidden(range)[stretch.of] }))
  }
  return new Map([...found].map(([sheet, { rows, columns }]) => [sheet, hiddenIn(rows, columns)]))
}

/** Office types both as truth values; of an area that is hidden in part Excel says null. */
export function areSomeHidden(range: Excel.Range): AreSomeHidden {
  return { rows: range.rowHidden, columns: range.columnHidden }
}

function ask({ sheet, of, start, count }: Stretch, rangeOf: (area: Used) => Excel.Range): Excel.Range {
  const one = { sheet, row: 0, rows: 1, column: 0, columns: 1 }
  const area = of === "rows" ? { ...one, row: start, rows: count } : { ...one, column: start, columns: count }
  return rangeOf(area).load("rowHidden,columnHidden")
}

function cut({ start, count, ...stretch }: Stretch): readonly Stretch[] {
  const size = Math.ceil(count / parts)
  return Array.from({ length: Math.ceil(count / size) }, (_, i) => ({
    ...stretch,
    start: start + i * size,
    count: Math.min(size, count - i * size),
  }))
}
