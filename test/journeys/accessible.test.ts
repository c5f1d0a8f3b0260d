import type { Page } from "playwright-core"
import { engineDesk } from "../../src/taskpane/desk/engine-desk"
import type { Period } from "../../engine/index"
import { fromXlsx } from "../office-host/xlsx/from-xlsx"
import { violations } from "../support/axe"
import { openInExcel } from "../support/open-in-excel"
import { openPane } from "../support/open-pane"

const choice = { pack: "vtlt", profile: "vinh-phuc", unit: "246", period: "2018" as Period, language: "vi" as const }

async function everyTab(page: Page): Promise<void> {
  for (const tab of ["Điền biểu", "Kiểm tra", "Tổng hợp"]) {
    await page.getByRole("tab", { name: tab }).click()
    expect(await violations(page)).toEqual([])
  }
}

const looks = [
  { colorScheme: "light", viewport: { width: 350, height: 700 } },
  { colorScheme: "dark", viewport: { width: 350, height: 700 } },
  { colorScheme: "light", viewport: { width: 1200, height: 750 } },
  { colorScheme: "dark", viewport: { width: 1200, height: 750 }, forcedColors: "active" },
] as const

describe.each(looks)("with looks %j", (window) => {
  test("axe finds nothing on the page without Excel, with a workbook that has findings and after a merge", async () => {
    const { name, bytes } = await engineDesk().blankFile(choice)
    const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) }
    await openPane(
      async (page) => {
        await page.locator("#check-file").setInputFiles(file)
        await page.getByRole("heading", { name: /Đã nhận ra/ }).waitFor()
        await page.locator("#round-files").setInputFiles([file])
        await page.getByText("Đã nhận 1/23 đơn vị").waitFor({ state: "attached" })
        await everyTab(page)
      },
      { window },
    )
  })
})

test("axe would find a picture without words", () =>
  openPane(async (page) => {
    await page.evaluate(() => {
      const image = document.createElement("img")
      image.src = "icons/icon-16.png"
      document.querySelector("main")?.append(image)
    })
    expect((await violations(page)).join()).toContain("image-alt")
  }))

test("axe finds nothing in the pane beside Excel", async () => {
  const { name, bytes } = await engineDesk().blankFile(choice)
  await openInExcel(
    async (page) => {
      await page.getByRole("heading", { name: /Đã nhận ra/ }).waitFor()
      await everyTab(page)
    },
    { workbook: await fromXlsx(bytes, name) },
  )
})
