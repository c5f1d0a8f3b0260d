import exceljs from "exceljs"

/** What to put in a cell: a value, or a formula with the result to store beside it, right or wrong. */
export type Planted = number | string | boolean | { readonly formula: string; readonly result?: number | string }

/** The bytes of a workbook with one sheet, its cells by address. */
export async function smallWorkbook(cells: Readonly<Record<string, Planted>>, sheet = "Biểu A10"): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook()
  const worksheet = workbook.addWorksheet(sheet)
  for (const [address, value] of Object.entries(cells)) worksheet.getCell(address).value = value
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
