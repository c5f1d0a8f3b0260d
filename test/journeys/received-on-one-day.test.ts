import { engineDesk } from "../../src/taskpane/desk/engine-desk"
import type { Period } from "../../engine/index"
import { openPane } from "../support/open-pane"

const choice = { pack: "vtlt", profile: "vinh-phuc", unit: "246", period: "2018" as Period, language: "vi" as const }

test("one day for all files is typed on the keyboard: the field keeps every digit, and the unit is late by it", async () => {
  const { name, bytes } = await engineDesk().blankFile(choice)
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) }
  await openPane(async (page) => {
    await page.getByRole("tab", { name: "Tổng hợp" }).click()
    await page.locator("#round-files").setInputFiles([file])
    await page.getByText("Đã nộp, chưa rõ ngày: 1 đơn vị").waitFor()
    const field = page.getByLabel("Ngày nhận chung của mọi tệp")
    await field.focus()
    // Whether the day or the month comes first is the browser's own affair.
    await page.keyboard.type("04042019", { delay: 30 })
    await page.getByText("Mọi tệp được tính là nhận ngày 04/04/2019.").waitFor()
    await page.getByText("Nộp chậm: 1 đơn vị").waitFor()
    expect(await field.inputValue()).toBe("2019-04-04")
  })
})
