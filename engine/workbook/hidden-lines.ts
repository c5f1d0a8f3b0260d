/** Rows or columns that follow each other, by number from 1; the last one is among them. */
export interface Span {
  readonly first: number
  readonly last: number
}

/**
 * Rows and columns of a sheet that are not shown, whether hidden by hand, by a filter or in a folded group; in order, no two
 * spans touching. Of those that hold nothing a host may say none.
 */
export interface HiddenLines {
  readonly rows: readonly Span[]
  readonly columns: readonly Span[]
}

/** Gathers hidden rows or columns as spans, so that a whole sheet of them costs no more than one. */
export interface Spans {
  add(first: number, last: number): void
  gathered(): readonly Span[]
}

export function spans(): Spans {
  const all: { first: number; last: number }[] = []
  return {
    add(first, last) {
      const before = all.at(-1)
      if (before?.last === first - 1) before.last = last
      else all.push({ first, last })
    },
    gathered() {
      const joined: { first: number; last: number }[] = []
      for (const { first, last } of all.sort((a, b) => a.first - b.first)) {
        const before = joined.at(-1)
        if (before === undefined || before.last < first - 1) joined.push({ first, last })
        else before.last = Math.max(before.last, last)
      }
      return joined
    },
  }
}

/** What was gathered of a sheet, to be spread into it: nothing where nothing is hidden. */
export function hiddenIn(rows: Spans, columns: Spans): { readonly hidden?: HiddenLines } {
  const hidden = { rows: rows.gathered(), columns: columns.gathered() }
  return hidden.rows.length + hidden.columns.length === 0 ? {} : { hidden }
}

/** The span that a row or column is in; undefined where it is shown. */
export function spanAround(spans: readonly Span[], number: number): Span | undefined {
  let [low, high] = [0, spans.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle]
    if (span === undefined || number < span.first) high = middle - 1
    else if (number > span.last) low = middle + 1
    else return span
  }
  return undefined
}
