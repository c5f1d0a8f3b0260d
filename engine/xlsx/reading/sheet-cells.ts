import { RefusedError } from "../../findings/refusal"
import { lastColumn, positionOf } from "../../workbook/address"
import type { Cell } from "../../workbook/picture"
import { countTo, limits } from "../limits"
import { shown } from "../container/part-names"
import { rowTags } from "../scanning/row-tags"
import { passRows, type RowsAhead } from "../scanning/rows-ahead"
import { passMerges } from "../scanning/merges-ahead"
import { addressAt } from "./address-at"
import { addCell, type CellStore, cellStore, sortedCells } from "./cell-store"
import { type CellContext, cellContent } from "./cell-content"
import type { ElementReader, ReadXml } from "./element-reader"
import { mergedArea } from "./merged-area"
import { spreadsheetNamespaces } from "./namespaces"
import { enterRow, type Place, mayFollow, setPlace } from "./place"
import { stringItem } from "./shared-strings"

/** The format that a date written as text (`t="d"`) is shown with: its own, or ISO where its own shows no day or year. */
function dateFormat(format: string | undefined): string {
  const bare = format?.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "") ?? ""
  return format !== undefined && /[dy]/i.test(bare) ? format : "yyyy-mm-dd"
}

/** What a sheet needs of its workbook. */
export interface SheetContext extends CellContext {
  /** The number format's text of each cell format; undefined for General. */
  readonly formats: readonly (string | undefined)[]
  /** What the sheets before this one hold; it counts towards the limits of the workbook. */
  readonly before: { readonly cells: number; readonly merges: number }
}

/** A part that holds a worksheet. */
export interface SheetPart {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The non-empty cells of a worksheet in reading order, whatever the file's order, and its merged areas. */
export interface SheetContent {
  readonly cells: ReadonlyMap<string, Cell>
  readonly merges: readonly string[]
}

/**
 * Reads a worksheet. A row or cell without a reference follows the one before it; the sheet's own `dimension` is not
 * asked. Throws RefusedError: `DAMAGED` where two cells with content have one address, an address is none, or stands in
 * another row than its own; a limit code past a limit.
 */
export function readSheet(part: SheetPart, context: SheetContext, readXml: ReadXml): SheetContent {
  return readXml({ ...part, namespaces: spreadsheetNamespaces }, () => {
    const merges: string[] = []
    const countMerge = countTo(limits.merges, "merged areas", context.before.merges)
    const store = cellStore(part.name, context.before.cells)
    const addMerge = (area: string | undefined) => {
      countMerge()
      if (area === undefined) throw damaged(part, "merged area")
      merges.push(area)
    }
    const mergeCell: ElementReader = { open: (attributes) => addMerge(mergedArea(attributes.value("ref") ?? "")) }
    const sheetData: ElementReader = { inside: [["row", rowReader(part, context, store)]] }
    const worksheet: ElementReader = {
      inside: [
        ["sheetData", sheetData],
        ["mergeCells", { inside: [["mergeCell", mergeCell]], ahead: (markup) => passMerges(markup, addMerge) }],
      ],
    }
    return { roots: [["worksheet", worksheet]], result: () => ({ cells: sortedCells(store), merges }) }
  })
}

function rowReader(part: SheetPart, context: SheetContext, store: CellStore): ElementReader {
  const place: Place = { row: 0, column: 0, isRowStated: false }
  const rows: RowsAhead = { place, context, store, tags: rowTags() }
  let address = ""
  let type = "n"
  let format: string | undefined
  let value: string | undefined
  let inline: string | undefined
  let formula: string | undefined
  const once = (already: string | undefined) => {
    if (already !== undefined) throw damaged(part, `${address}: two values`)
  }
  const goTo = (stated: string | undefined) => {
    const { row, column } = stated === undefined ? { row: 0, column: 0 } : (positionOf(stated.toUpperCase()) ?? nowhere)
    if (row < 0 || (row === 0 && place.column >= lastColumn)) throw damaged(part, "cell address")
    if (!mayFollow(place, row)) throw damaged(part, `row ${place.row}: cell of another row`)
    setPlace(place, row, column)
    address = addressAt(place.row, place.column)
  }
  const v: ElementReader = {
    text(text) {
      once(value)
      value = text
    },
  }
  const f: ElementReader = {
    text(text) {
      once(formula)
      formula = text
    },
  }
  const is = stringItem((text) => {
    once(inline)
    inline = text
  })
  const c: ElementReader = {
    open(attributes) {
      goTo(attributes.value("r"))
      type = attributes.value("t") ?? "n"
      format = context.formats[Number(attributes.value("s") ?? "0")]
      value = inline = formula = undefined
    },
    close() {
      const content = cellContent({ address, type, value, inline, formula }, context)
      if (content === undefined) return
      // An ISO date is a date by the file's own word: its serial number must not pass for a figure under any style.
      const shownWith = type === "d" && content.type === "number" ? dateFormat(format) : format
      const cell = shownWith === undefined ? { address, content } : { address, content, format: shownWith }
      addCell(store, place.row, place.column, cell)
    },
    inside: [
      ["v", v],
      ["f", f],
      ["is", is],
    ],
  }
  return {
    open(attributes) {
      if (!enterRow(place, attributes.whole("r"))) throw damaged(part, "row number")
    },
    inside: [["c", c]],
    ahead: (markup) => passRows(markup, rows),
  }
}

const nowhere = { row: -1, column: -1 }

function damaged(part: SheetPart, what: string): RefusedError {
  return new RefusedError("DAMAGED", `${shown(part.name)}: ${what}`)
}
