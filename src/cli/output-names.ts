/** The file name of a unit's blank workbook. Made of codes that the pack and the profile let through: nothing else gets into a path. */
export function blankName(pack: string, year: number, unit: string): string {
  return `${pack}-${year}-${unit}.xlsx`
}

/** The file name of the provincial workbook. */
export function summaryName(pack: string, year: number, province: string): string {
  return `tong-hop-${pack}-${year}-${province}.xlsx`
}
