import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { openpyxl, pathOf } from "./programs"
import { run } from "./running"
import { inTemporaryFolder } from "./temporary"

/** The records of a CSV text as Python's csv module reads them, heads first. Rejects where it cannot. Needs `openpyxl`. */
export function pythonCsv(text: string | Uint8Array): Promise<readonly (readonly string[])[]> {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, "table.csv")
    await writeFile(path, text)
    const { status, stdout, stderr } = await run(pathOf(openpyxl), [join(__dirname, "python-csv.py"), path])
    if (status !== 0) throw new Error(`csv: ${stderr}`)
    return JSON.parse(stdout) as readonly (readonly string[])[]
  })
}

/** The records after the first by the names of their columns. */
export function named([columns = [], ...records]: readonly (readonly string[])[]): readonly ReadonlyMap<
  string,
  string
>[] {
  return records.map((record) => new Map(record.map((field, index) => [columns[index] ?? "", field])))
}

/** A text as it was written, as docs/outputs.md says how: the one apostrophe before it is taken off. */
export function undone(field: string): string {
  return field.replace(/^'/, "")
}
