import { readFile } from "node:fs/promises"
import { join } from "node:path"
import exceljs from "exceljs"
import { openpyxl, pathOf } from "./programs"
import { run } from "./running"
import { inTemporaryFolder } from "./temporary"

/** A sheet of a list as rows of values, `null` for a blank cell; the first stands in row 1. */
export interface ListSheet {
  readonly name: string
  readonly rows: readonly (readonly (string | number | null)[])[]
  readonly merges?: readonly string[]
  /** Number formats by address. */
  readonly formats?: Readonly<Record<string, string>>
}

/** A list of units as a department's file. */
export async function listWorkbook(...sheets: readonly ListSheet[]): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook()
  for (const { name, rows, merges = [], formats = {} } of sheets) {
    const sheet = workbook.addWorksheet(name)
    sheet.addRows(rows.map((row) => [...row]))
    for (const merge of merges) sheet.mergeCells(merge)
    for (const [address, format] of Object.entries(formats)) sheet.getCell(address).numFmt = format
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** The same, written by openpyxl; only inside `describeWith(openpyxl, …)`. */
export function listByOpenpyxl(...sheets: readonly ListSheet[]): Promise<Uint8Array> {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, "list.xlsx")
    const script = join(__dirname, "openpyxl-list.py")
    const { status, stderr } = await run(pathOf(openpyxl), [script, path], { input: JSON.stringify(sheets) })
    if (status !== 0) throw new Error(`openpyxl: ${stderr}`)
    return new Uint8Array(await readFile(path))
  })
}
