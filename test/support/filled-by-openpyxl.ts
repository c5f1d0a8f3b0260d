import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { openpyxl, pathOf } from "./programs"
import type { Files } from "./libre-office"
import { run } from "./running"
import { inTemporaryFolder } from "./temporary"

/** What a clerk types: a number, words, or a day `2025-06-30`. */
export type Typed = number | string | { readonly day: string }

/** A cell of a workbook and what is typed into it. */
export type TypedCell = readonly [sheet: string, address: string, value: Typed]

/** Workbooks filled in by openpyxl, by the same names; formulas are left without results. Only inside `describeWith`. */
export function filledByOpenpyxl(
  blanks: Files,
  typed: ReadonlyMap<string, readonly TypedCell[]>,
): Promise<Map<string, Uint8Array>> {
  return inTemporaryFolder(async (folder) => {
    const jobs = [...typed].map(([name, cells], index) => ({ name, path: join(folder, `${index}.xlsx`), cells }))
    for (const { name, path } of jobs) await writeFile(path, blanks.get(name)!)
    const script = join(__dirname, "openpyxl-fill.py")
    const { status, stderr } = await run(pathOf(openpyxl), [script], { input: JSON.stringify(jobs) })
    if (status !== 0) throw new Error(`openpyxl: ${stderr}`)
    const filled = new Map<string, Uint8Array>()
    for (const { name, path } of jobs) filled.set(name, new Uint8Array(await readFile(path)))
    return filled
  })
}
