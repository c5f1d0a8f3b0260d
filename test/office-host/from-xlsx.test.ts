import { wholeYear } from "../../engine/model/period"
import { blankWorkbook } from "../../engine/outputs/blank/blank-workbook"
import { wholeSummary } from "../support/whole-summary"
import { writeBook } from "../../engine/xlsx/write-book"
import { publishedRound, summaryOf } from "../support/rounds"
import { wholePack } from "../support/whole-pack"
import { excelHost } from "./excel-host"
import { recalculated } from "./formulas/recalculate"
import { openOffice } from "./open-office"
import { fromXlsx } from "./xlsx/from-xlsx"
import { toXlsx } from "./xlsx/to-xlsx"

async function blank(): Promise<Uint8Array> {
  const unit = wholePack.profile.units.find(({ code }) => code === "252")!
  return writeBook(
    blankWorkbook({ ...wholePack, unit, period: wholeYear(2018), language: "vi", date: "2018-12-31" }).book,
  )
}

test("a blank that is opened is read by the real client, and its totals and check codes live", async () => {
  const office = await openOffice({ workbook: await fromXlsx(await blank(), "A.xlsx") })
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Biểu A1")
    sheet.getRange("D12:D14").values = [[1], [2], [3]]
    const used = sheet.getUsedRange().load("address")
    const total = sheet.getRange("D10").load("values")
    const code = sheet.getRange("B3").load("values")
    sheet.protection.load("protected,options")
    await context.sync()
    return { used: used.address, total: total.values, code: code.values, protection: sheet.protection.options }
  })
  expect(read.used).toBe("'Biểu A1'!A1:D23")
  expect(read.total).toEqual([[6]])
  expect(read.code).toEqual([[expect.stringMatching(/^Mã đối chiếu: \d{5}$/)]])
  expect(read.protection).toMatchObject({ allowInsertRows: false, allowFormatColumns: true })
  office.close()
})

test("a blank that is saved and opened again is what it was: contents, looks, protection, rules for typing", async () => {
  const before = await fromXlsx(await blank(), "A.xlsx")
  const after = await fromXlsx(await toXlsx(before), "A.xlsx")
  for (const [i, sheet] of before.sheets.entries()) {
    expect(after.sheets[i]).toMatchObject(sheet)
  }
})

test("[G10] the host's own reckoning comes to every result that our workbooks store, as LibreOffice does", async () => {
  const books = [await blank(), await writeBook(wholeSummary(summaryOf(publishedRound())))]
  for (const book of books) {
    const workbook = await fromXlsx(book, "A.xlsx")
    const stored = structuredClone(workbook.sheets.map(({ cells }) => cells))
    const { session } = excelHost({ ...workbook, isComputedOnOpening: true })
    recalculated(session)
    expect(session.lacking).toEqual([])
    expect(workbook.sheets.map(({ cells }) => cells)).toEqual(stored)
    const formulas = workbook.sheets.flatMap(({ cells }) => Object.values(cells).filter(({ formula }) => formula))
    expect(formulas.length).toBeGreaterThan(40)
  }
})
