import { writeFile } from "node:fs/promises"
import { extname, join } from "node:path"
import type { Files } from "./libre-office"
import { openpyxl, pathOf } from "./programs"
import { run } from "./running"
import { inTemporaryFolder } from "./temporary"

/** A non-empty cell as openpyxl reads it. */
export interface SeenCell {
  /** The stored value; null for a formula without a stored result; ISO text for what is formatted as a date. */
  readonly value: number | string | boolean | null
  /** openpyxl's own letter: n number or nothing, s text, b boolean, e error, d date. */
  readonly type: "n" | "s" | "b" | "e" | "d"
  /** The number format, `General` where there is none. */
  readonly format: string
  /** Without the equals sign. */
  readonly formula?: string
}

export interface SeenSheet {
  readonly state: "visible" | "hidden" | "veryHidden"
  /** By address. */
  readonly cells: Readonly<Record<string, SeenCell>>
}

/** What openpyxl sees in workbooks: by file name, then by sheet name. Rejects where it cannot open one. */
export function cellsSeen(workbooks: Files): Promise<Map<string, Readonly<Record<string, SeenSheet>>>> {
  return inTemporaryFolder(async (folder) => {
    const names = [...workbooks.keys()]
    const paths = names.map((name, index) => join(folder, String(index) + extname(name)))
    for (const [index, name] of names.entries()) await writeFile(paths[index]!, workbooks.get(name)!)
    const script = join(__dirname, "openpyxl-cells.py")
    const { status, stdout, stderr } = await run(pathOf(openpyxl), [script, ...paths])
    if (status !== 0) throw new Error(`openpyxl: ${stderr}`)
    const seen = JSON.parse(stdout) as readonly Readonly<Record<string, SeenSheet>>[]
    return new Map(names.map((name, index) => [name, seen[index]!]))
  })
}
