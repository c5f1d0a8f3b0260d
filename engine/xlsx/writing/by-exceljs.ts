import type { Workbook } from "exceljs"
import { strFromU8, unzipSync } from "fflate"

/** The parts of a workbook that exceljs writes, by name. */
export async function partsByExceljs(fill: (workbook: Workbook) => void): Promise<ReadonlyMap<string, string>> {
  const exceljs = await import("exceljs")
  const workbook = new exceljs.Workbook()
  fill(workbook)
  // Packed anew at once: packing it tightly here would be thrown away.
  const written = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } })))
  const parts = Object.entries(written).filter(([name]) => !name.endsWith("/"))
  return new Map(parts.map(([name, bytes]) => [name, strFromU8(bytes)]))
}
