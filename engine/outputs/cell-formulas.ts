import { reference, type Position } from "../workbook/address"
import { areasOf } from "../workbook/areas"

/** Some cells of a sheet, as they are named on another. */
export function areasOn(sheet: string, cells: readonly Position[]): readonly string[] {
  return areasOf(cells).map((area) => reference(sheet, area))
}

/** How many of the cells hold a number: text for a formula. */
export function numberCount(areas: readonly string[]): string {
  return `COUNT(${areas.join(",")})`
}

/** Whether one of so many cells holds text, or anything else that is neither a number nor blank: text for a formula. */
export function holdsText(areas: readonly string[], cells: number): string {
  const blanks = areas.map((area) => `COUNTBLANK(${area})`)
  return `${[numberCount(areas), ...blanks].join("+")}<${cells}`
}

/** A text as it is written within a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
