import { HostFault } from "../../engine/index"
import type { Abilities } from "./excel-host"

/** The requirement set of ExcelApi that each thing came with. What is not named here is in the floor. */
const gates = {
  /** Cells, styles, links, frozen panes, conditional formats, events of sheets: Excel 2019. */
  floor: "1.7",
  newWorkbook: "1.8",
  validation: "1.8",
  gridLines: "1.8",
  silentEvents: "1.8",
  printSetup: "1.9",
  stillScreen: "1.9",
  changesOfAllSheets: "1.9",
  mergedAreas: "1.13",
} as const

export type Gate = keyof typeof gates

export function isOpen(gate: Gate): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", gates[gate])
}

/** Throws a HostFault (`missingApi`) where this Excel is older than what is asked; its detail names the set and the gates. */
export function demand(...asked: readonly Gate[]): void {
  const closed = asked.filter((gate) => !isOpen(gate))
  const last = closed
    .map((gate) => gates[gate])
    .sort(byVersion)
    .at(-1)
  if (last !== undefined) throw new HostFault("missingApi", `ExcelApi ${last}: ${closed.join(", ")}`)
}

export function abilities(): Abilities {
  const open = (set: number) => Office.context.requirements.isSetSupported("ExcelApi", `1.${set}`)
  let highest = 0
  while (highest < newestSet && open(highest + 1)) highest += 1
  return {
    api: `1.${highest}`,
    newWorkbook: isOpen("newWorkbook"),
    validation: isOpen("validation"),
    printSetup: isOpen("printSetup"),
    mergedAreas: isOpen("mergedAreas"),
  }
}

/** Past this no set is asked for. */
const newestSet = 30

function byVersion(a: string, b: string): number {
  return Number(a.slice(2)) - Number(b.slice(2))
}
