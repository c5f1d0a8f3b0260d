import type { Edit } from "./edit"
import type { Picture } from "./picture"

/**
 * A workbook, wherever it is: open in Excel, or a file. Both verbs throw a HostFault for what the host does not let through, and
 * leave every cell as it was then.
 */
export interface WorkbookHost<Possible extends Edit = Edit> {
  /** What the workbook holds now. */
  picture(): Promise<Picture>
  /** All of the edits, in order. One that cannot be done ends it: what those before it did stays done. */
  apply(edits: readonly Possible[]): Promise<Applied>
}

/** What became of edits that were done, where that is not all of them. */
export interface Applied {
  /** Sheets whose cells could not be marked, or not freed of older marks, each once; empty: everything is marked as asked. */
  readonly unmarked: readonly Unmarked[]
}

/** `protected`: against formatting; `gone`: there is no sheet of that name. */
export interface Unmarked {
  readonly sheet: string
  readonly why: "protected" | "gone"
}

/**
 * Why a host did not do what it was asked, as far as people can do something about it. A `detail` is empty where the host does
 * not say which sheet, how much or what version.
 */
export type HostFaultCode =
  /** Somebody is typing into a cell: Excel answers nobody until Enter or Esc. */
  | "cellEditing"
  /** The sheet is protected against just this; `detail`: its name. */
  | "protectedSheet"
  /** Sheets can be neither added nor taken away: the workbook's structure is protected. */
  | "protectedWorkbook"
  /** The sheet is hidden, so that nothing in it can be shown; `detail`: its name. */
  | "hiddenSheet"
  /** The sheet is no longer there, or has another name; `detail`: its name. */
  | "sheetGone"
  /** A sheet has the name already and is not empty; `detail`: the names. */
  | "sheetTaken"
  /** The workbook holds more than the host hands over; `detail`: how many cells. */
  | "tooLarge"
  /** The host is too old for it; `detail`: what it would need, and for which parts: `ExcelApi 1.9: printSetup`. */
  | "missingApi"
  /** Writing broke off and could not be taken back: no cell of before is lost; `detail`: the sheets that are left over. */
  | "halfWritten"
  /** Opened for reading only. */
  | "readOnly"
  /** Another workbook or a dialog of Excel is in front, or Excel is busy: trying again may do. */
  | "busy"
  /** The host gives no reason that is known; `detail`: its short code, never its sentence. */
  | "unknown"

/** Thrown by hosts; what people read is said elsewhere, in their language. */
export class HostFault extends Error {
  override readonly name = "HostFault"

  constructor(
    readonly code: HostFaultCode,
    readonly detail: string,
    /** The host's own error, for whoever looks for its reason; never shown. */
    cause?: unknown,
  ) {
    super(`${code}: ${detail}`, { cause })
  }
}
