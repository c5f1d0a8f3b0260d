import type { ExcelErrorCode } from "./excel-error"

/** What goes wrong on demand. May be changed while the host is open; batches are counted from the first, 1. */
export interface Faults {
  /** Batches that fail. `after`: how many actions are still done before it; absent: none. */
  failing: readonly { readonly batch: number; readonly code: ExcelErrorCode; readonly after?: number }[]
  /** Done to the workbook just before a batch, e.g. somebody deletes a sheet. */
  before: Readonly<Record<number, () => void>>
  /** Bytes of a batch, and of an answer, past which Excel refuses it; Excel on the web has 5 MB for both. */
  mostBytesIn: number
  mostBytesOut: number
  /** Milliseconds that each sync takes. */
  latency: number
  /** The status of office.js for every batch, e.g. 5016 while a dialog is open; undefined: none. */
  status: number | undefined
}

export function noFaults(): Faults {
  return {
    failing: [],
    before: {},
    mostBytesIn: Infinity,
    mostBytesOut: Infinity,
    latency: 0,
    status: undefined,
  }
}
