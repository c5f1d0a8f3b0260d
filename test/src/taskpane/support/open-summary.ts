import type { CellKey } from "../../../../engine/model/cell-key"
import type { Place } from "../../../../engine/model/observation"
import type { Book } from "../../../../engine/workbook/book"
import { isSummary } from "../../../../engine/workbook/map"
import type { ExcelHost } from "../../../../src/excel/excel-host"
import { publishedRound, summaryOf } from "../../../support/rounds"
import { indexOf, partsSeen } from "../../../support/seen-book"
import { wholeSummary } from "../../../support/whole-summary"
import { fault, refused, scriptedDesk, scriptedHost, taken } from "./scripted"
import { settle } from "./seen"

/** A provincial workbook of a small round. */
export const request = summaryOf(publishedRound())
export const book = wholeSummary(request)
export const cell = "A12.01.1" as CellKey
/** Where its total of that cell stands on the form. */
export const { place } = indexOf(book).totals.find(
  ({ cell: of, place: { sheet } }) => of === cell && sheet === "Biểu A12",
)!

/** The desk as it recognises a provincial workbook by its hidden sheet. */
export const desk = scriptedDesk({
  check: ({ picture }) =>
    Promise.resolve(isSummary(picture) ? refused("OWN_OUTPUT", "Đây là biểu tổng hợp.") : taken([])),
})

/** An Excel in which a book is open, with what is selected and what was looked at. */
export function hostOver(of: Book, told: Partial<ExcelHost> = {}) {
  const part = partsSeen(of)
  const looked: string[] = []
  const at: { place: Place | undefined } = { place: undefined }
  const picture = jest.fn(() => Promise.reject(fault("tooLarge", "2000000")))
  const host = scriptedHost({
    hasSheet: (name) => Promise.resolve(of.sheets.some((sheet) => sheet.name === name)),
    lookAt: (parts) => {
      looked.push(...parts.map(({ sheet }) => sheet))
      return Promise.resolve(parts.map(part))
    },
    selected: () => Promise.resolve(at.place),
    picture,
    ...told,
  })
  const select = async (chosen: Place): Promise<void> => {
    at.place = chosen
    host.select()
    await settle(500)
  }
  return { host, looked, picture, select }
}

/** The figures that are shown behind the total. */
export const sources = () => [...document.querySelectorAll(".lineage .source")].map(({ textContent }) => textContent)
