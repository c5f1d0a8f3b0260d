import type { BookRow } from "../../workbook/book"
import { widthAcross } from "./table"

type Orientation = "portrait" | "landscape"

/** What an A4 page takes within its margins, in points. */
const paper = { portrait: { width: 481, height: 728 }, landscape: { width: 728, height: 481 } } as const

/** Excel makes a character of column width 5.25 points, LibreOffice 5.5: a sheet must not be cut in either. */
const pointsPerCharacter = 5.6

/** A little is left free: no two programs set text to the same point. */
const safety = 0.97

/** Below this size type of 12 points is smaller than 7, which nobody reads. */
const least = 58

/** The size, in percent, at which columns of these widths fill a page across; at most 100. */
export function widthScale(widths: readonly number[], orientation: Orientation): number {
  const width = widthAcross(widths, 1, widths.length) * pointsPerCharacter
  return Math.min(100, Math.floor((paper[orientation].width / width) * 100))
}

/** Whether rows that nearly fit a page under one another may be drawn together onto one. */
export function fitsOnePage(rows: readonly BookRow[], widths: readonly number[], orientation: Orientation): boolean {
  return pageScale([rows], widths, orientation) >= Math.min(least, widthScale(widths, orientation))
}

/** The size, in percent, at which each of these lots of rows takes one page. */
function pageScale(lots: readonly (readonly BookRow[])[], widths: readonly number[], orientation: Orientation): number {
  const tallest = Math.max(1, ...lots.map((rows) => rows.reduce((sum, { height = 18 }) => sum + height, 0)))
  const high = Math.floor(((paper[orientation].height * safety) / tallest) * 100)
  return Math.min(widthScale(widths, orientation), high)
}

/**
 * How lots of rows are printed of which none is torn: as many on a page as it takes. `repeated` stand on every page but the
 * first. Where a lot would get too small, pages break where they are full.
 */
export function pagesOf(
  lots: readonly (readonly BookRow[])[],
  repeated: readonly BookRow[],
  widths: readonly number[],
  orientation: Orientation,
): { readonly scale?: number; readonly rowBreaks?: readonly number[] } {
  const alone = lots.map((rows, index) => (index === 0 ? rows : [...repeated, ...rows]))
  const scale = pageScale(alone, widths, orientation)
  if (scale < least) return {}
  const rowBreaks: number[] = []
  let page: readonly BookRow[] = []
  for (const rows of lots) {
    if (page.length > 0 && pageScale([[...page, ...rows]], widths, orientation) < scale) {
      rowBreaks.push(page.at(-1)?.row ?? 1)
      page = repeated
    }
    page = [...page, ...rows]
  }
  return { scale, rowBreaks }
}

/** After which columns pages of a wide sheet break so that no group of columns is torn: `first` and `next` characters fit. */
export function columnBreaks(
  groups: readonly { readonly to: number; readonly width: number }[],
  first: number,
  next: number,
): readonly number[] {
  const breaks: number[] = []
  let [room, taken, last] = [first, 0, 0]
  for (const { to, width } of groups) {
    if (taken > 0 && taken + width > room) {
      breaks.push(last)
      room = next
      taken = 0
    }
    taken += width
    last = to
  }
  return breaks
}

/** The size, in percent, of sheets that are several pages wide, and the characters that a page on its side then takes. */
export const wideScale = 70
export const wideRoom = Math.floor((paper.landscape.width / pointsPerCharacter / wideScale) * 100)
