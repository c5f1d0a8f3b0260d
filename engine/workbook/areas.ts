import { addressOf, type Position } from "./address"

interface Area {
  readonly from: Position
  readonly to: Position
}

/**
 * A few rectangles that hold exactly these cells, each cell once, as Excel writes them: `["D12:F14", "D16"]`. Runs down a
 * column are made first, then equal runs side by side are joined. From left to right, then down.
 */
export function areasOf(cells: readonly Position[]): readonly string[] {
  return joined(runsDown(cells)).map(areaText)
}

/** The same rectangles, each with its cells row by row. */
export function rectanglesOf(
  cells: readonly Position[],
): readonly { readonly area: string; readonly rows: readonly (readonly Position[])[] }[] {
  return joined(runsDown(cells)).map((area) => {
    const { from, to } = area
    const columns = Array.from({ length: to.column - from.column + 1 }, (_, i) => from.column + i)
    const rows = Array.from({ length: to.row - from.row + 1 }, (_, i) => from.row + i)
    return { area: areaText(area), rows: rows.map((row) => columns.map((column) => ({ row, column }))) }
  })
}

/** Cells that come row by row, gathered as areas, so that not each of them has to be kept. */
export interface GatheredAreas {
  add(row: number, column: number): void
  /** As `areasOf`; where a column is in more than a thousand pieces, the whole of it from its first cell to its last. */
  areas(): readonly string[]
}

export function gatherAreas(): GatheredAreas {
  const columns: { first: number; last: number }[][] = []
  return {
    add(row, column) {
      const runs = (columns[column] ??= [])
      const last = runs.at(-1)
      if (last !== undefined && last.last >= row - 1) last.last = row
      else if (last !== undefined && runs.length > mostPieces)
        columns[column] = [{ first: runs[0]?.first ?? row, last: row }]
      else runs.push({ first: row, last: row })
    },
    areas: () =>
      joined(
        [...columns.entries()].flatMap(([column, runs = []]) =>
          runs.map(({ first, last }) => ({ from: { row: first, column }, to: { row: last, column } })),
        ),
      ).map(areaText),
  }
}

/** Excel reads long lists of areas slowly. */
const mostPieces = 1000

function areaText({ from, to }: Area): string {
  return from.row === to.row && from.column === to.column ? addressOf(from) : `${addressOf(from)}:${addressOf(to)}`
}

function runsDown(cells: readonly Position[]): readonly Area[] {
  const runs: Area[] = []
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1)
    if (last?.to.column === cell.column && last.to.row >= cell.row - 1) {
      runs[runs.length - 1] = { from: last.from, to: cell }
    } else runs.push({ from: cell, to: cell })
  }
  return runs
}

function joined(runs: readonly Area[]): readonly Area[] {
  const areas: Area[] = []
  /** Where in `areas` the rectangle stands that ends with this column and these rows. */
  const ending = new Map<string, number>()
  const end = (column: number, { from, to }: Area) => `${column}:${from.row}:${to.row}`
  for (const run of runs) {
    const at = ending.get(end(run.from.column - 1, run)) ?? areas.length
    areas[at] = { from: areas[at]?.from ?? run.from, to: run.to }
    ending.set(end(run.to.column, run), at)
  }
  return areas
}
