import type { CellKey } from "../model/cell-key"
import type { Place } from "../model/observation"
import { positionOf } from "../workbook/address"
import type { Search } from "../workbook/looking"
import type { Cell } from "../workbook/picture"
import { contentText } from "./cell-text"
import { cellsOf, rowsAtOnce } from "./looked-cells"
import { sharePattern } from "./chosen-total"

/** The lines of lineage of a total, as far as they stand one under the other. */
export interface LineageLines {
  /** What the total is of. */
  readonly name: string
  readonly lines: readonly LineageLine[]
}

/** A workbook's figure in the lineage of a total; `code`: of the unit that handed it in, which may be a part of another's report. */
export interface LineageLine {
  readonly code: string
  readonly unit: string
  readonly figure: Cell | undefined
  readonly file: string
  readonly place: Place
}

/**
 * The lines of a total, from its own line on, at which the search begins. Undefined where another line stands there: the line
 * of a figure begins with the same key, but names a file and a cell where that of the total says how many units are behind it.
 */
export function* lineageLines(cell: CellKey, { sheet, address }: Place): Search<LineageLines | undefined> {
  const first = positionOf(address)?.row ?? 1
  const lines: LineageLine[] = []
  let name: string | undefined
  let [row, read] = [first, first]
  let seen: ReadonlyMap<string, Cell> = new Map()
  for (;;) {
    if (row >= read) {
      seen = new Map(cellsOf(yield [{ sheet, area: `A${row}:G${row + rowsAtOnce - 1}` }]))
      read += rowsAtOnce
    }
    const at = (letters: string): string => contentText(seen.get(`${letters}${row}`)?.content)
    const isTotal = at("C") === "" && at("F") === "" && at("G") === "" && sharePattern.test(at("E"))
    if (at("A") !== cell || isTotal !== (row === first)) break
    if (isTotal) name = at("B")
    else {
      const place = { sheet: at("F"), address: at("G") }
      lines.push({ code: at("B"), unit: at("C"), figure: seen.get(`D${row}`), file: at("E"), place })
    }
    row += 1
  }
  return name === undefined ? undefined : { name, lines }
}
