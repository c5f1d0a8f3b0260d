import { addressOf, positionOf } from "../../workbook/address"

/** A cell that a merged area covers, and the first cell of that area, whose look it has. */
export interface Covered {
  readonly column: number
  readonly first: string
}

/** The merged areas of a sheet, by row. */
export interface MergedAreas {
  /** The rows in which areas begin. */
  readonly beginning: ReadonlySet<number>
  /** The cells that areas cover, the rows in rising order and the cells of each from left to right. */
  readonly covered: ReadonlyMap<number, readonly Covered[]>
}

export function mergedAreas(merges: readonly string[]): MergedAreas {
  const beginning = new Set<number>()
  const covered = new Map<number, Covered[]>()
  for (const area of merges) {
    const [from, to] = area.split(":").map(positionOf)
    if (from === undefined || to === undefined) throw new Error(`not an area: ${area}`)
    beginning.add(from.row)
    const first = addressOf(from)
    for (let row = from.row; row <= to.row; row++) {
      const cells = covered.get(row) ?? []
      if (row !== from.row || to.column > from.column) covered.set(row, cells)
      for (let column = from.column + Number(row === from.row); column <= to.column; column++) {
        cells.push({ column, first })
      }
    }
  }
  for (const cells of covered.values()) cells.sort((a, b) => a.column - b.column)
  return { beginning, covered: new Map([...covered].sort(([a], [b]) => a - b)) }
}
