import type { Period } from "../model/period"

/** The file name of a unit's blank workbook. Made of codes that the pack and the profile let through: nothing else gets into a path. */
export function blankName(pack: string, period: Period, unit: string): string {
  return `${pack}-${period}-${unit}.xlsx`
}

/** The file name of the provincial workbook. */
export function summaryName(pack: string, period: Period, province: string): string {
  return `tong-hop-${pack}-${period}-${province}.xlsx`
}

/** The file name of the draft report, as a Word document or as a page. */
export function reportName(pack: string, period: Period, province: string, kind: "docx" | "html"): string {
  return `bao-cao-${pack}-${period}-${province}.${kind}`
}
