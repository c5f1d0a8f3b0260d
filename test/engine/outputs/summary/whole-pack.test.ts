import { cellKeysOf } from "../../../../engine/model/cell-spec"
import { wholeSummary } from "../../../support/whole-summary"
import { writeBook } from "../../../../engine/xlsx/write-book"
import { wholeRound } from "../../../support/whole-round"
import { cellsOf, drawnSheet, sheetOf } from "../../../support/drawn-summary"
import { recalculated } from "../../../support/libre-office"
import { cellsSeen } from "../../../support/openpyxl"
import { describeWith, libreOffice, openpyxl } from "../../../support/programs"
import { summaryOf } from "../../../support/rounds"

const request = summaryOf(wholeRound())
const book = wholeSummary(request)

test("every form has its totals and its unit-by-unit sheet, and the cover leads to both", () => {
  const names = new Set(book.sheets.map(({ name }) => name))
  const links = sheetOf(book, "Tổng quan").rows.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => (content.kind === "link" ? [content.sheet] : [])),
  )
  for (const { code, sheet } of request.pack.forms) {
    expect([names.has(sheet), names.has(`${code} theo đơn vị`)]).toEqual([true, true])
    expect(links).toEqual(expect.arrayContaining([sheet, `${code} theo đơn vị`]))
  }
})

test("a form that only one tier fills has the province's columns only", () => {
  const widths = (name: string) => sheetOf(book, name).widths.length
  expect(widths("Biểu B1")).toBe(6)
  expect(widths("Biểu A1")).toBe(12)
})

test("entries of a list are not added: one line leads to what each unit wrote", () => {
  const totals = drawnSheet(sheetOf(book, "Biểu A9a"))
  expect(totals.filter((line) => line.startsWith("Mã số 02 đến 17: danh sách"))).toHaveLength(1)
  expect(totals.some((line) => line.startsWith("Cơ quan nộp thứ 1"))).toBe(false)
  const units = drawnSheet(sheetOf(book, "A9a theo đơn vị"))
  expect(units).toContain("6 | LTLS | Trung tâm Lưu trữ lịch sử tỉnh | 07 | Sở Tài chính | 1 | 12.5 | 300")
})

test("a yes is counted in units, a day and words are shown and not added, the check code stands beside the unit", () => {
  expect(drawnSheet(sheetOf(book, "Biểu B3"))).toContain(
    "Có phần mềm quản lý văn bản đi, văn bản đến | 01 | đơn vị có | 1 | 2/21 |  | 1 | 1/12 |  | 0 | 1/9 | ",
  )
  const words = drawnSheet(sheetOf(book, "B3 theo đơn vị"))
  expect(words.filter((line) => line.includes("iOffice"))).toEqual([
    "2 | SO-NV | Sở Nội vụ | Đã nộp |  | 1 |  | iOffice | ",
  ])
  expect(words).toContain("Số đơn vị có số liệu | 2/21 | 0/21 … | 1/21 | 0/21 …")
  const own = drawnSheet(sheetOf(book, "A1 theo đơn vị")).find((line) => line.includes("SO-NV"))
  expect(own).toMatch(/^2 \| SO-NV \| Sở Nội vụ \| Đã nộp \| \d{5} \| 4 \| 4 \|.*\| 43150$/)
  expect(drawnSheet(sheetOf(book, "Biểu A1"))).toContain(
    "Ngày ban hành kế hoạch công tác văn thư, lưu trữ năm | 07 | ngày | không cộng | 1/21 |  | không cộng | 1/12 |  | không cộng | 0/9 | ",
  )
})

test("[G10] every figure behind a total stands in the lineage, those of lists too", () => {
  const cells = drawnSheet(sheetOf(book, "Nguồn số liệu")).map((line) => line.split(" | ")[0])
  for (const form of request.pack.forms) {
    for (const cell of cellKeysOf(form)) {
      const { contributions } = request.merged.cells.get(cell)!
      const lines = contributions.length === 0 ? 0 : contributions.length + 1
      expect([cell, cells.filter((one) => one === cell).length]).toEqual([cell, lines])
    }
  }
})

describeWith([libreOffice, openpyxl], "LibreOffice computes the workbook of a whole pack", () => {
  test("[G10] every live total and every n/N is what is stored", async () => {
    const seen = await cellsSeen(await recalculated(new Map([["a.xlsx", await writeBook(book)]])))
    const sheets = seen.get("a.xlsx")!
    const formulas = [...cellsOf(book)].filter(([, { content }]) => content.kind === "formula")
    expect(formulas.length).toBeGreaterThan(1000)
    const stored = formulas.map(([at, { content }]) => [at, content.kind === "formula" ? content.stored : ""])
    const computed = formulas.map(([at]) => {
      const [sheet = "", address = ""] = at.split("!")
      return [at, sheets[sheet]!.cells[address]?.value ?? ""]
    })
    expect(computed).toEqual(stored)
  })
})
