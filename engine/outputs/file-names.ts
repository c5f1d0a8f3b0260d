import type { Period } from "../model/period"

/** The file name of a unit's blank workbook. Made of codes that the pack and the profile let through: nothing else gets into a path. */
export function blankName(pack: string, period: Period, unit: string): string {
  return `${pack}-${period}-${unit}.xlsx`
}

/** The file name of the provincial workbook. */
export function summaryName(pack: string, period: Period, province: string): string {
  return `tong-hop-${pack}-${period}-${province}.xlsx`
}

/** What the draft report is written as: a Word document, or a page. */
export type ReportOutput = "docx" | "html"

/** The file name of the draft report. */
export function reportName(pack: string, period: Period, province: string, kind: ReportOutput): string {
  return `bao-cao-${pack}-${period}-${province}.${kind}`
}

/** The file name of a table that a merge leaves beside the workbook; `kind` as the register of tables has it. */
export function tableName(kind: string, pack: string, period: Period, province: string): string {
  return `${kind}-${pack}-${period}-${province}.csv`
}

/** Whether a name is one that a merge gives to what it leaves beside the workbook: no report is handed in as such a file. */
export function isBesideSummary(name: string): boolean {
  return /^(so-lieu|sdmx|nguon-so-lieu|so-doi-soat)-.+\.csv$|^bao-cao-.+-(19|20)\d\d(-Q\d|-M\d\d)?-[\w.-]+\.(docx|html)$/.test(
    name,
  )
}
