import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { Files } from "./libre-office"
import { pathOf, xlrd } from "./programs"
import { run } from "./running"
import { inTemporaryFolder } from "./temporary"

/** An .xls workbook as xlrd reads it: worksheets in their order, formulas by their results alone. */
export interface XlrdBook {
  readonly date1904: boolean
  readonly sheets: readonly {
    readonly name: string
    readonly state: "visible" | "hidden" | "veryHidden"
    /** By address. `format` is `General` where there is none. */
    readonly cells: Readonly<Record<string, XlrdCell>>
    readonly merges: readonly string[]
  }[]
}

export interface XlrdCell {
  readonly type: "number" | "text" | "boolean" | "error"
  readonly value: number | string | boolean
  readonly format: string
}

/** What xlrd sees in .xls workbooks, by file name. Rejects where it cannot open one. */
export function seenByXlrd(workbooks: Files): Promise<Map<string, XlrdBook>> {
  return inTemporaryFolder(async (folder) => {
    const names = [...workbooks.keys()]
    const paths = names.map((_, index) => join(folder, `${index}.xls`))
    for (const [index, name] of names.entries()) await writeFile(paths[index]!, workbooks.get(name)!)
    const script = join(__dirname, "xlrd-cells.py")
    const { status, stdout, stderr } = await run(pathOf(xlrd), [script, ...paths])
    if (status !== 0) throw new Error(`xlrd: ${stderr}`)
    const seen = JSON.parse(stdout) as readonly XlrdBook[]
    return new Map(names.map((name, index) => [name, seen[index]!]))
  })
}
