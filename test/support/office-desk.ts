import type { ExcelHost } from "../../src/excel/excel-host"
import { openExcelHost } from "../../src/excel/open-excel-host"
import { openOffice, type OfficeChoice, type OpenOffice } from "../office-host/open-office"

let office: OpenOffice | undefined

/** Our host over Microsoft's client over a workbook in memory. Closed by `closeOffice`, after each test. */
export async function excelOver(
  choice: OfficeChoice = {},
): Promise<{ readonly host: ExcelHost; readonly office: OpenOffice }> {
  office = await openOffice(choice)
  return { host: await openExcelHost(), office }
}

export function closeOffice(): void {
  office?.close()
  office = undefined
}

/** The workbook in memory at this moment, to be compared with itself later. */
export function kept<T>(workbook: T): T {
  return structuredClone(workbook)
}
