import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { openBrowser } from "../../support/browser"
import { builtPane } from "../../support/built-pane"
import { newWorkbook } from "../workbook/new-sheet"
import { demoAnswers } from "./answers"

test("the page shows the sheet beside the pane; what is typed is reckoned, and what is refused says why", async () => {
  const workbook = newWorkbook("Biểu A1", "Ẩn")
  workbook.sheets[1]!.visibility = "Hidden"
  workbook.sheets[0]!.cells = {
    A1: { value: "Cộng" },
    B1: { formula: "=SUM(B2:B3)", value: 0 },
    B2: { format: { locked: false, numberFormat: "#,##0" } },
  }
  workbook.sheets[0]!.protection = {}
  const server = createServer(await demoAnswers(await builtPane(), workbook)).listen(0, "127.0.0.1")
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({ locale: "vi-VN" })
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`)
    await page.frameLocator("#pane").getByText("Kiểm tra").first().waitFor()
    expect(await page.locator("#tabs button").allInnerTexts()).toEqual(["Biểu A1"])

    const type = async (address: string, text: string) => {
      await page.locator(`[data-address=${address}]`).dblclick()
      await page.keyboard.type(text)
      await page.keyboard.press("Enter")
    }
    await type("B2", "1.234")
    expect(await page.locator("[data-address=B1]").innerText()).toBe("1234")
    expect(await page.locator("[data-address=B2]").innerText()).toBe("1.234")
    await type("A1", "khác")
    expect(await page.locator("#message").innerText()).toBe("Ô này bị khóa: trang tính được bảo vệ.")
    expect(await page.locator("[data-address=A1]").innerText()).toBe("Cộng")
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
})
