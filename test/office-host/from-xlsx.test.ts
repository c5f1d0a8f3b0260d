import { wholeYear } from "../../engine/model/period"
import { blankWorkbook } from "../../engine/outputs/blank/blank-workbook"
import { writeBook } from "../../engine/xlsx/write-book"
import { wholePack } from "../support/whole-pack"
import { openOffice } from "./open-office"
import { fromXlsx } from "./xlsx/from-xlsx"

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
  expect(read.protection).toMatchObject({ allowFormatCells: false, allowFormatColumns: true })
  office.close()
})
