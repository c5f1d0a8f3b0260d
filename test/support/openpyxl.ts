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
  /** Where a click leads: a place in the workbook, or something outside it. */
  readonly link?: { readonly inside: string | null; readonly outside: string | null }
}

export interface SeenSheet {
  readonly state: "visible" | "hidden" | "veryHidden"
  /** By address. */
  readonly cells: Readonly<Record<string, SeenCell>>
}

/**
 * What openpyxl sees in workbooks: by file name, then by sheet name. Rejects where it cannot open one; with `strictly` also
 * where it only warns.
 */
export function cellsSeen(
  workbooks: Files,
  { strictly = false } = {},
): Promise<Map<string, Readonly<Record<string, SeenSheet>>>> {
  return inTemporaryFolder(async (folder) => {
    const names = [...workbooks.keys()]
    const paths = names.map((name, index) => join(folder, String(index) + extname(name)))
    for (const [index, name] of names.entries()) await writeFile(paths[index]!, workbooks.get(name)!)
    const script = join(__dirname, "openpyxl-cells.py")
    const { status, stdout, stderr } = await run(pathOf(openpyxl), [
      ...(strictly ? ["-W", "error"] : []),
      script,
      ...paths,
    ])
    if (status !== 0) throw new Error(`openpyxl: ${stderr}`)
    const seen = JSON.parse(stdout) as readonly Readonly<Record<string, SeenSheet>>[]
    return new Map(names.map((name, index) => [name, seen[index]!]))
  })
}

/** The cells with a formula whose stored result another reading of the same workbook does not share: `Biểu A10!D11`. */
export function disagreements(
  stored: Readonly<Record<string, SeenSheet>>,
  other: Readonly<Record<string, SeenSheet>>,
): readonly string[] {
  return Object.entries(stored).flatMap(([name, { cells }]) =>
    Object.entries(cells)
      .filter(([at, { formula, value }]) => formula !== undefined && value !== (other[name]?.cells[at]?.value ?? null))
      .map(([at]) => `${name}!${at}`),
  )
}
