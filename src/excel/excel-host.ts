import type { Place, SeenPart, SheetPart, WorkbookHost } from "../../engine/index"

/** The workbook that is open in Excel beside the pane. Every verb throws a HostFault, never an error of Office's own. */
export interface ExcelHost extends WorkbookHost {
  readonly abilities: Abilities
  /** The name of the file that is open; empty while it was never saved. */
  readonly fileName: string
  /** Opens a file as a new workbook, in a window of its own; the one that is open is not touched. */
  openWorkbook(bytes: Uint8Array): Promise<void>
  /**
   * Calls back after contents of cells changed, or sheets came or went, whoever did it but this host (ExcelApi 1.7 may tell of
   * its own writing too); until the function that it gives is called. Every change is told: whoever wants quiet waits for it.
   */
  watch(changed: () => void): Promise<() => Promise<void>>
  /** Calls back after something else was selected, on whatever sheet, until the function that it gives is called. */
  watchSelection(selected: () => void): Promise<() => Promise<void>>
  /** The first cell of what is selected now; undefined where that is several areas, or a picture. */
  selected(): Promise<Place | undefined>
  /** Whether there is a sheet of that name, hidden or not. */
  hasSheet(name: string): Promise<boolean>
  /** What stands in these parts and nothing else, in one answer; fault `sheetGone` where a sheet is not there. */
  lookAt(parts: readonly SheetPart[]): Promise<readonly SeenPart[]>
  /**
   * Calls back with true when Excel has let a request lie for a second, as it does while somebody types into a cell, and with
   * false when it answers. The function that it gives ends that.
   */
  onWaiting(waits: (isWaiting: boolean) => void): () => void
}

/** What this Excel can do; what it cannot is said by name. */
export interface Abilities {
  /** The highest requirement set, e.g. `1.8`. */
  readonly api: string
  readonly newWorkbook: boolean
  readonly validation: boolean
  readonly printSetup: boolean
  readonly mergedAreas: boolean
}
