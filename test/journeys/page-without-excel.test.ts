import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { excelHost } from "../office-host/excel-host"
import { typeInto } from "../office-host/user/person"
import { fromXlsx } from "../office-host/xlsx/from-xlsx"
import { toXlsx } from "../office-host/xlsx/to-xlsx"
import { openPane } from "../support/open-pane"
import { inTemporaryFolder } from "../support/temporary"

/** A person fills cells of a workbook in some Excel and saves it under another name. */
async function filledIn(blank: string, to: string, cells: Readonly<Record<string, string>>): Promise<void> {
  const host = excelHost(await fromXlsx(new Uint8Array(await readFile(blank)), "bieu.xlsx"))
  for (const [address, text] of Object.entries(cells)) {
    expect(typeInto(host, "Biểu A7", address, text)).toEqual({ kind: "taken" })
  }
  await writeFile(to, await toXlsx(host.session.workbook))
}

async function pick(page: Page, file: string): Promise<void> {
  const panel = page.getByRole("tabpanel", { name: "Kiểm tra" })
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    panel.getByRole("button", { name: "Chọn tệp…" }).click(),
  ])
  await chooser.setFiles(file)
}

test("without Excel a blank is downloaded, the filled one is shown with its slip at the cell, and the corrected one without it", () =>
  inTemporaryFolder(async (folder) => {
    const [blank, wrong, right] = ["trong.xlsx", "da-dien.xlsx", "da-sua.xlsx"].map((name) => join(folder, name))
    await openPane(
      async (page) => {
        await page.getByRole("tab", { name: "Điền biểu" }).click()
        await page.getByLabel("Năm báo cáo").fill("2018")
        await page.getByRole("combobox", { name: "Đơn vị báo cáo" }).fill("lap thach")
        await page.getByRole("option", { name: /UBND huyện Lập Thạch/ }).click()
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("button", { name: "Tải biểu về" }).click(),
        ])
        expect(download.suggestedFilename()).toBe("vtlt-2018-246.xlsx")
        await download.saveAs(blank!)

        await filledIn(blank!, wrong!, { D16: "100", D20: "1000" })
        await filledIn(blank!, right!, { D16: "100", D20: "10" })
        await page.getByRole("tab", { name: "Kiểm tra" }).click()
        await pick(page, wrong!)
        await page.getByRole("heading", { name: "Đã nhận ra: UBND huyện Lập Thạch, năm 2018" }).waitFor()
        const slip = page
          .getByRole("list", { name: "Danh sách phát hiện" })
          .getByRole("button", { name: /Hồ sơ đã nhập cơ sở dữ liệu/ })
        await slip.first().click()
        await page.waitForFunction(() => document.activeElement?.closest("td")?.textContent.includes("1.000"))

        await pick(page, right!)
        await slip.first().waitFor({ state: "detached" })
      },
      { window: { viewport: { width: 1200, height: 750 }, acceptDownloads: true } },
    )
  }))
