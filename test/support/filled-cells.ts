import { positionOf } from "../../engine/workbook/address"
import type { CellContent, Picture, Sheet } from "../../engine/workbook/picture"
import { partsIn } from "./edited-workbook"

/** How many cells of all input areas, and numbers beside them, hold something: counted from the codes, apart from the engine. */
export function countFilled({ sheets }: Picture): number {
  return sheets.map(filledOn).reduce((total, count) => total + count, 0)
}

function filledOn({ cells }: Sheet): number {
  const heading = [...cells.values()].find(({ content }) => textOf(content) === "Mã số")
  if (heading === undefined) return 0
  const codes = [...cells.values()].filter(
    ({ address, content }) => columnOf(address) === columnOf(heading.address) && /^0\d$/.test(textOf(content)),
  )
  const [top, bottom] = ends(codes.map(({ address }) => rowOf(address)))
  const numbers = [...cells.values()].filter(
    ({ address, content }) => rowOf(address) === top - 1 && /^\d/.test(textOf(content)),
  )
  const [left, right] = ends(numbers.map(({ address }) => columnOf(address)))
  const isFilled = (address: string): boolean => {
    const content = cells.get(address)?.content
    const parts = partsIn(content?.formula)
    // A total is there where a part is, or where its own result was stored all the same.
    if (parts !== undefined) return parts.some(isFilled) || content?.type === "number"
    return content !== undefined && !(content.type === "text" && /^[\s\u200b]*$/.test(content.value))
  }
  return [...cells.values()].filter(({ address, content }) => {
    const [row, column] = [rowOf(address), columnOf(address)]
    if (row < top || column < left) return false
    return row <= bottom && column <= right ? isFilled(address) : content.type === "number"
  }).length
}

function textOf(content: CellContent): string {
  return content.type === "text" ? content.value : ""
}

function ends(numbers: readonly number[]): readonly [number, number] {
  return [Math.min(...numbers), Math.max(...numbers)]
}

function rowOf(address: string): number {
  return positionOf(address)!.row
}

function columnOf(address: string): number {
  return positionOf(address)!.column
}
