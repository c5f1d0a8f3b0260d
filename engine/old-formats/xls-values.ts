import { read, type CellObject, type WorkSheet } from "@e965/xlsx"
import type { CellContent } from "../workbook/picture"
import type { OutlinedCell } from "./xls-sheet"
import { damagedXls } from "./xls-records"

/** What a cell of a worksheet holds. Throws RefusedError (`DAMAGED`) where it is not of the kind that the outline says. */
export type XlsContents = (sheet: string, cell: OutlinedCell) => CellContent

/** Errors as .xls numbers them, [MS-XLS] 2.5.10. */
const errors: ReadonlyMap<unknown, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
])

/** Values and formulas of a workbook stream, as SheetJS takes them from it. Throws RefusedError (`DAMAGED`) where it cannot. */
export function contentsOf(stream: Uint8Array): XlsContents {
  const sheets = sheetsIn(stream)
  return (name, { address, kind }) => {
    const cell = sheets[name]?.[address] as CellObject | undefined
    // The text of an array formula stands in its first cell.
    const formula = cell?.f ?? (cell?.F === undefined ? undefined : "")
    if (cell !== undefined && formula !== undefined && kind === "uncalculated") return { type: "unstored", formula }
    const content = cell && contentOf(cell)
    if (content === undefined) throw damagedXls(`${address}: value`)
    if (kind === "formula" && formula !== undefined) return { ...content, formula }
    if (formula !== undefined || kindOf(content) !== kind) throw damagedXls(`${address}: two kinds of value`)
    return content
  }
}

/** Worksheets by name. A name such as `__proto__` reaches this one object, which is asked for nothing but names of sheets. */
function sheetsIn(stream: Uint8Array): Readonly<Record<string, WorkSheet>> {
  try {
    return read(stream, { type: "buffer", cellText: false, cellHTML: false, cellFormula: true, WTF: true }).Sheets
  } catch {
    // SheetJS throws errors and bare texts alike, all for what it cannot make sense of.
    throw damagedXls("records")
  }
}

function contentOf({ t, v }: CellObject): CellContent | undefined {
  switch (t) {
    case "n":
      // Excel knows no −0, and neither does a figure.
      return typeof v === "number" && Number.isFinite(v) ? { type: "number", value: v === 0 ? 0 : v } : undefined
    case "s":
      return typeof v === "string" ? { type: "text", value: v } : undefined
    case "b":
      return typeof v === "boolean" ? { type: "boolean", value: v } : undefined
    case "e": {
      const value = errors.get(v)
      return value === undefined ? undefined : { type: "error", value }
    }
    default:
      return undefined
  }
}

function kindOf({ type }: CellContent): OutlinedCell["kind"] {
  if (type === "number" || type === "text") return type
  return type === "unstored" ? "formula" : "booleanOrError"
}
