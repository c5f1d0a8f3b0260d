import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { openpyxl, pathOf } from "./programs"
import { run } from "./running"
import { inTemporaryFolder } from "./temporary"

/** A chart as openpyxl reads it: where it lies (0-based columns and rows), and what it refers to. */
export interface SeenChart {
  readonly title: string
  readonly valueTitle: string
  readonly format: string
  readonly grouping: "clustered" | "stacked"
  readonly hasLegend: boolean
  readonly from: readonly [column: number, row: number]
  readonly to: readonly [column: number, row: number]
  readonly series: readonly {
    readonly name: string
    readonly categories: string
    readonly values: string
    readonly cached: readonly (number | null)[]
    readonly hasLabels: boolean
  }[]
}

/** The charts of a workbook by sheet. Rejects where openpyxl cannot read one. */
export function chartsSeen(workbook: Uint8Array): Promise<Readonly<Record<string, readonly SeenChart[]>>> {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, "book.xlsx")
    await writeFile(path, workbook)
    const { status, stdout, stderr } = await run(pathOf(openpyxl), [join(__dirname, "openpyxl-charts.py"), path])
    if (status !== 0) throw new Error(`openpyxl: ${stderr}`)
    return JSON.parse(stdout) as Readonly<Record<string, readonly SeenChart[]>>
  })
}
