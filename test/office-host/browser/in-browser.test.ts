import { wholeYear } from "../../../engine/model/period"
import { blankWorkbook } from "../../../engine/outputs/blank/blank-workbook"
import { writeBook } from "../../../engine/xlsx/write-book"
import { openPane } from "../../support/open-pane"
import { wholePack } from "../../support/whole-pack"
import { fromXlsx } from "../xlsx/from-xlsx"
import type { BrowserChoice } from "./browser-host"
import { hostScript } from "./host-script"

async function blank(): Promise<BrowserChoice> {
  const unit = wholePack.profile.units.find(({ code }) => code === "252")!
  const { book } = blankWorkbook({ ...wholePack, unit, period: wholeYear(2018), language: "vi", date: "2018-12-31" })
  const workbook = await fromXlsx(await writeBook(book), "vtlt-2018-252.xlsx")
  return { workbook, api: "1.14", locale: "vi-VN", theme: "white" }
}

test("in a real browser the built pane finds the open workbook, whose cells a person fills beside it", async () => {
  const choice = await blank()
  const script = await hostScript()
  await openPane(
    async (page) => {
      await page.waitForFunction(() => (window.officeHost?.host.log.length ?? 0) > 0)
      const read = await page.evaluate(async () => {
        window.officeHost!.typeInto("Biểu A1", "D12", "1.234")
        return Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Biểu A1").getRange("D10:D12").load("text")
          await context.sync()
          return range.text
        })
      })
      expect(read).toEqual([["1.234"], [""], ["1.234"]])
      expect(await page.evaluate(() => window.officeHost?.host.lacking)).toEqual([])
    },
    {
      before: async (page) => {
        await page.addInitScript({ content: script })
        await page.addInitScript((given) => window.openOfficeHost(given), choice)
      },
    },
  )
})
