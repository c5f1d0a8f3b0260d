/** The file name of a unit's blank workbook. Made of codes that the pack and the profile let through: nothing else gets into a path. */
export function blankName(pack: string, year: number, unit: string): string {
  return `${pack}-${year}-${unit}.xlsx`
}

/** The file name of the provincial workbook. */
export function summaryName(pack: string, year: number, province: string): string {
  return `tong-hop-${pack}-${year}-${province}.xlsx`
}

/** Whether a name is one that `merge` gives: such a file lying among submissions is not one of them. */
export function isOwnOutput(name: string): boolean {
  return /^tong-hop-[a-z0-9-]+-\d{4}-[A-Za-z0-9._-]+\.xlsx$/.test(name)
}
