/** The used area of a sheet; `sheet` is its index, row and column count from 0. */
export interface Used {
  readonly sheet: number
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** Whole rows of a used area that are asked for together. */
export type Block = Used

/** About 40 bytes for an empty cell, a few hundred for one with a label and a formula: 1 to 2 MB an answer. */
const cellsAtOnce = 16_000

/** The used areas in blocks of a size that can be asked for at once, in reading order. */
export function blocksOf(used: readonly Used[]): readonly Block[] {
  return used.flatMap((area) => cut(area, Math.max(1, Math.floor(cellsAtOnce / area.columns))))
}

/** Blocks gathered so that each group is one answer. A group holds at least one block. */
export function groupsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = []
  let cells = 0
  for (const block of blocks) {
    const size = block.rows * block.columns
    const last = groups.at(-1)
    if (last === undefined || cells + size > cellsAtOnce) {
      groups.push([block])
      cells = size
    } else {
      last.push(block)
      cells += size
    }
  }
  return groups
}

/** Two halves of what was too much for one answer; undefined for a block that is one cell. */
export function halved(blocks: readonly Block[]): readonly [readonly Block[], readonly Block[]] | undefined {
  const [only] = blocks
  if (only === undefined) return undefined
  if (blocks.length > 1) {
    const half = Math.ceil(blocks.length / 2)
    return [blocks.slice(0, half), blocks.slice(half)]
  }
  if (only.rows > 1) {
    const [upper, lower] = cut(only, Math.ceil(only.rows / 2))
    return upper && lower && [[upper], [lower]]
  }
  if (only.columns === 1) return undefined
  const left = Math.ceil(only.columns / 2)
  return [[{ ...only, columns: left }], [{ ...only, column: only.column + left, columns: only.columns - left }]]
}

function cut(area: Used, rows: number): readonly Block[] {
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, i) => ({
    ...area,
    row: area.row + i * rows,
    rows: Math.min(rows, area.rows - i * rows),
  }))
}
