import { columnBreaks, fitsOnePage, pagesOf } from "../../../../engine/outputs/summary/pages"
import type { BookRow } from "../../../../engine/workbook/book"

/** So many rows of a height, from a row on. */
function rows(from: number, count: number, height: number): readonly BookRow[] {
  return Array.from({ length: count }, (_, index) => ({ row: from + index, height, cells: [] }))
}

const widths = [40, 40]

test("tiers that fit a page together share it, one that does not begins the next", () => {
  const lots = [rows(1, 10, 30), rows(11, 10, 30), rows(21, 10, 30)]
  expect(pagesOf(lots, [], widths, "portrait")).toEqual({ scale: 100, rowBreaks: [20] })
})

test("a page is drawn smaller before it is torn, but not until nobody can read it", () => {
  expect(pagesOf([rows(1, 30, 30)], [], widths, "portrait").scale).toBeLessThan(100)
  expect(pagesOf([rows(1, 90, 30)], [], widths, "portrait")).toEqual({})
  expect(fitsOnePage(rows(1, 30, 30), widths, "portrait")).toBe(true)
  expect(fitsOnePage(rows(1, 90, 30), widths, "portrait")).toBe(false)
})

test("pages of a wide sheet break between rows of the form, never within one", () => {
  const groups = [8, 12, 16, 20].map((to) => ({ to, width: 40 }))
  expect(columnBreaks(groups, 60, 100)).toEqual([8, 16])
})
