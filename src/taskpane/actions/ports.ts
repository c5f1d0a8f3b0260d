import type { Desk, NamedFile } from "../desk/desk"
import type { ExcelHost } from "../../excel/excel-host"
import type { Store } from "../state/store"

/** Everything outside of the pane that its actions reach for. */
export interface Ports {
  readonly store: Store
  /** Checks one workbook and makes blank ones. */
  readonly desk: DeskSeat
  /** Reads the submitted files, so that one that hangs does not hold up the rest of the pane. */
  readonly roundDesk: DeskSeat
  /** Adds up what arrived, which may take longer than a check may: neither ends the other, nor waits for it. */
  readonly mergeDesk: DeskSeat
  /** Absent on the page. */
  readonly host?: ExcelHost
  readonly clock: Clock
  readonly timers: Timers
  /** Brings a file to where the browser keeps downloads; only on the page. */
  saveFile(file: NamedFile): void
}

/** A place where a desk stands, or another one after it. */
export interface DeskSeat {
  /** The desk that stands there now; the first question starts one. */
  desk(): Desk
  /** The one that stands there is ended, whatever it is at; the next question starts another. */
  clear(): void
}

export interface Clock {
  /** Milliseconds, for differences only. */
  now(): number
  /** The day at this place, `2019-02-20`. */
  today(): string
}

export interface Timers {
  /** Calls `then` once after so many milliseconds, unless the function that it gives was called before. */
  after(milliseconds: number, then: () => void): () => void
}

/** A file that somebody picked. It is read only when its turn comes, and never written. */
export interface PickedFile {
  /** Its path below the folder that was picked, else its name. */
  readonly name: string
  /** In bytes. */
  readonly size: number
  bytes(): Promise<Uint8Array>
  /** What is written in a text file (UTF-8). */
  text(): Promise<string>
}

/** Megabytes above which a file is not even opened (promise G6). */
export const largestFile = 50
