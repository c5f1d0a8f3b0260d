import type { Page } from "playwright-core"
import { engineDesk } from "../../src/taskpane/desk/engine-desk"
import type { Period } from "../../engine/index"
import { excelHost } from "../office-host/excel-host"
import { typeInto } from "../office-host/user/person"
import { fromXlsx } from "../office-host/xlsx/from-xlsx"
import { toXlsx } from "../office-host/xlsx/to-xlsx"
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
  // A screen of 640 px at 200 %.
  { colorScheme: "light", viewport: { width: 320, height: 350 }, deviceScaleFactor: 2 },
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

/** The blank with storage areas of which two are missing and one is too large. */
async function filledWrongly(): Promise<Buffer> {
  const { name, bytes } = await engineDesk().blankFile(choice)
  const host = excelHost(await fromXlsx(bytes, name))
  for (const [address, text] of [
    ["D12", "30"],
    ["D16", "300"],
  ] as const)
    expect(typeInto(host, "Biểu A12", address, text)).toEqual({ kind: "taken" })
  return Buffer.from(await toXlsx(host.session.workbook))
}

describe.each(looks)("with looks %j", (window) => {
  test("axe finds nothing where figures stand beside findings, what follows is open, last year's report was brought, and the figures behind a total are shown", async () => {
    const mimeType = "application/octet-stream"
    const last = await engineDesk().blankFile({ ...choice, period: "2017" as Period })
    const buffer = await filledWrongly()
    await openPane(
      async (page) => {
        await page.locator("#check-file").setInputFiles({ name: "sai.xlsx", mimeType, buffer })
        await page.getByRole("heading", { name: /Đã nhận ra/ }).waitFor()
        await page.locator("#last-file").setInputFiles({ name: last.name, mimeType, buffer: Buffer.from(last.bytes) })
        await page.getByText("Đã so với báo cáo năm 2017").waitFor()
        await page.getByText("Vì vậy:").first().click()
        await page.locator("details.following .finding-button").first().click()
        expect(await page.locator("dl.figures").count()).toBeGreaterThan(0)
        expect(await violations(page)).toEqual([])
        // Nothing is cut off or to be scrolled to at the right, whatever the width.
        const over = await page.evaluate(() => document.documentElement.scrollWidth - globalThis.innerWidth)
        expect(over).toBeLessThanOrEqual(0)
        await page.getByRole("tab", { name: "Tổng hợp" }).click()
        await page.locator("#round-files").setInputFiles({ name: "sai.xlsx", mimeType, buffer })
        await page.getByText("So với năm 2017").waitFor()
        for (const fold of await page.locator(".tracking summary, .calls summary").all()) await fold.click()
        await page.locator(".merged summary", { hasText: "Biểu A12" }).click()
        await page.locator(".total-button").first().click()
        await page.locator(".source").first().waitFor()
        expect(await violations(page)).toEqual([])
        const overThere = await page.evaluate(() => document.documentElement.scrollWidth - globalThis.innerWidth)
        expect(overThere).toBeLessThanOrEqual(0)
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
