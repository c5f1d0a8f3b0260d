import type { HiddenLines } from "./hidden-lines"

/** What stands in a cell. A formula keeps its text; `unstored` is a formula whose result was never saved. */
export type CellContent =
  /** `value` is the stored double. A date is one too: types are never taken from formats. */
  | { readonly type: "number"; readonly value: number; readonly formula?: string }
  | { readonly type: "text"; readonly value: string; readonly formula?: string }
  | { readonly type: "boolean"; readonly value: boolean; readonly formula?: string }
  | { readonly type: "error"; readonly value: string; readonly formula?: string }
  | { readonly type: "unstored"; readonly formula: string }

/** A non-empty cell. */
export interface Cell {
  /** `D12`: capital letters, no dollar signs. */
  readonly address: string
  readonly content: CellContent
  /** The number format's own text; absent for General. */
  readonly format?: string
}

export interface Sheet {
  readonly name: string
  readonly visibility: "visible" | "hidden" | "veryHidden"
  /** Non-empty cells by address, in reading order (rows, then columns). */
  readonly cells: ReadonlyMap<string, Cell>
  /** Merged areas, e.g. `A1:F1`. The value of a merged area stands at its first cell. */
  readonly merges: readonly string[]
  /** Absent: every row and column is shown. */
  readonly hidden?: HiddenLines
}

/** Which sheets nobody asks for: nothing of them is opened. */
export type IsUnread = (sheet: Pick<Sheet, "name" | "visibility">) => boolean

/** A sheet of which nothing was opened. */
export function unreadSheet({ name, visibility }: Pick<Sheet, "name" | "visibility">): Sheet {
  return { name, visibility, cells: new Map(), merges: [] }
}

/** What a workbook held at one moment. Plain data: it can be stored, compared, drawn in a test, sent to a worker. */
export interface Picture {
  readonly sheets: readonly Sheet[]
  /** The workbook counts its dates from 1904 (an old Mac setting). */
  readonly date1904: boolean
  /** The old format of the file that it was read from; absent: .xlsx, .xlsm, or a workbook that is open. */
  readonly format?: "xls"
  /** It holds macros, which nobody runs; absent: none, or Excel has it open, which does not say. */
  readonly macros?: true
  /** It has links to other workbooks, which nobody follows; absent: none, or Excel has it open, which does not say. */
  readonly links?: true
  /** What the host could not see, so that nothing may be concluded from its not being here; absent: everything was seen. */
  readonly unseen?: readonly Unseen[]
}

/** `merges`: the merged areas; `dateSystem`: whether dates count from 1904; `formats`: the number formats. */
export type Unseen = "merges" | "dateSystem" | "formats"
