import { addressOf, type Cell } from "../../../engine/index"
import { isTooLong } from "../faults"
import { groupsOf, halved, type Block } from "./blocks"
import { readCell } from "./read-cell"

/**
 * Hands over the cells of all blocks that are not empty, in reading order within a sheet. One answer for each group of blocks; a
 * group whose answer is more than Excel gives at once is asked for in halves.
 */
export async function readBlocks(
  blocks: readonly Block[],
  rangeOf: (block: Block) => Excel.Range,
  sync: () => Promise<void>,
  found: (block: Block, cell: Cell) => void,
): Promise<void> {
  const toAsk = [...groupsOf(blocks)]
  for (let group = toAsk.shift(); group !== undefined; group = toAsk.shift()) {
    const asked = group.map((block) => ({
      block,
      range: rangeOf(block).load(askedOfCells),
    }))
    try {
      // One answer for many sheets, and another only past what one may hold.
      await sync()
    } catch (error) {
      const halves = isTooLong(error) ? halved(group) : undefined
      if (halves === undefined) throw error
      toAsk.unshift(...halves)
      continue
    }
    for (const { block, range } of asked) eachCell(block, range, found)
  }
}

/** What has to be loaded of a range before its cells can be read. */
export const askedOfCells = "values,formulas,valueTypes,numberFormat"

/** Typed as `any` by Office; what comes is looked at cell by cell. */
type Asked = "values" | "formulas" | "valueTypes" | "numberFormat"

/** Hands over the cells of one area that are not empty, in reading order. */
export function eachCell<Area extends Omit<Block, "sheet">>(
  block: Area,
  range: Excel.Range,
  found: (block: Area, cell: Cell) => void,
): void {
  const { values, formulas, valueTypes, numberFormat } = range as Record<Asked, readonly (readonly unknown[])[]>
  for (let i = 0; i < block.rows; i++) {
    for (let j = 0; j < block.columns; j++) {
      const address = addressOf({ row: block.row + i + 1, column: block.column + j + 1 })
      const cell = readCell(address, {
        value: values[i]?.[j],
        formula: formulas[i]?.[j],
        type: valueTypes[i]?.[j],
        format: numberFormat[i]?.[j],
      })
      if (cell !== undefined) found(block, cell)
    }
  }
}
