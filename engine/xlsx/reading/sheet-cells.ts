import { RefusedError } from "../../findings/refusal"
import { lastColumn, positionOf } from "../../workbook/address"
import { hiddenIn, type Spans, spans } from "../../workbook/hidden-lines"
import type { Sheet } from "../../workbook/picture"
import { countTo, limits } from "../limits"
import { shown } from "../container/part-names"
import { rowTags } from "../scanning/row-tags"
import { passRows, type RowsAhead } from "../scanning/rows-ahead"
import { passMerges } from "../scanning/merges-ahead"
import { addressAt } from "./address-at"
import { addCell, type CellStore, cellStore, sortedCells } from "./cell-store"
import { type CellContext, cellContent } from "./cell-content"
import type { ElementReader, ReadXml, XmlAttributes } from "./element-reader"
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

/** The non-empty cells of a worksheet in reading order, whatever the file's order, its merged areas, and what it hides. */
export type SheetContent = Pick<Sheet, "cells" | "merges" | "hidden">

/**
 * Reads a worksheet. A row or cell without a reference follows the one before it; the sheet's own `dimension` is not
 * asked. Throws RefusedError: `DAMAGED` where two cells with content have one address, an address is none, or stands in
 * another row than its own; a limit code past a limit.
 */
export function readSheet(part: SheetPart, context: SheetContext, readXml: ReadXml): SheetContent {
  return readXml({ ...part, namespaces: spreadsheetNamespaces }, () => {
    const merges: string[] = []
    const [hiddenRows, hiddenColumns] = [spans(), spans()]
    const countMerge = countTo(limits.merges, "merged areas", context.before.merges)
    const store = cellStore(part.name, context.before.cells)
    const addMerge = (area: string | undefined) => {
      countMerge()
      if (area === undefined) throw damaged(part, "merged area")
      merges.push(area)
    }
    const mergeCell: ElementReader = { open: (attributes) => addMerge(mergedArea(attributes.value("ref") ?? "")) }
    const sheetData: ElementReader = { inside: [["row", rowReader(part, context, store, hiddenRows)]] }
    const worksheet: ElementReader = {
      inside: [
        ["cols", { inside: [["col", columnReader(hiddenColumns)]] }],
        ["sheetData", sheetData],
        ["mergeCells", { inside: [["mergeCell", mergeCell]], ahead: (markup) => passMerges(markup, addMerge) }],
      ],
    }
    return {
      roots: [["worksheet", worksheet]],
      result: () => ({ cells: sortedCells(store), merges, ...hiddenIn(hiddenRows, hiddenColumns) }),
    }
  })
}

function isHidden(attributes: XmlAttributes): boolean {
  return ["1", "true"].includes(attributes.value("hidden") ?? "")
}

/** A range of columns that is none hides nothing: what it says is how wide columns are, and no figure depends on it. */
function columnReader(hidden: Spans): ElementReader {
  return {
    open(attributes) {
      if (!isHidden(attributes)) return
      const [first = 0, last = 0] = [attributes.whole("min"), attributes.whole("max")]
      if (first >= 1 && first <= last && last <= lastColumn) hidden.add(first, last)
    },
  }
}

function rowReader(part: SheetPart, context: SheetContext, store: CellStore, hidden: Spans): ElementReader {
  const place: Place = { row: 0, column: 0, isRowStated: false }
  let isRowHidden = false
  // Only at its end is it known which row it is, where it states no number.
  const endRow = () => {
    if (isRowHidden) hidden.add(place.row, place.row)
    isRowHidden = false
  }
  const rows: RowsAhead = { place, context, store, endRow, tags: rowTags() }
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
      isRowHidden = isHidden(attributes)
    },
    close: endRow,
    inside: [["c", c]],
    ahead: (markup) => passRows(markup, rows),
  }
}

const nowhere = { row: -1, column: -1 }

function damaged(part: SheetPart, what: string): RefusedError {
  return new RefusedError("DAMAGED", `${shown(part.name)}: ${what}`)
}
