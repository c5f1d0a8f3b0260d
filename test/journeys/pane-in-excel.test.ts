import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { figureText, parseDecimal } from "../../engine/figures/writing"
import type { CellKey } from "../../engine/model/cell-key"
import { summaryWorkbook } from "../../engine/outputs/summary/summary-workbook"
import { isSummary } from "../../engine/workbook/map"
import { readWorkbook } from "../../engine/xlsx/read-workbook"
import { writeBook } from "../../engine/xlsx/write-book"
import type { Page } from "playwright-core"
import { wholeYear } from "../../engine/model/period"
import { engineDesk } from "../../src/taskpane/desk/engine-desk"
import { demo } from "../../src/cli/demo"
import { newWorkbook } from "../office-host/workbook/new-sheet"
import { fromXlsx } from "../office-host/xlsx/from-xlsx"
import { bare } from "../support/cli"
import { excels, openInExcel, typeInto } from "../support/open-in-excel"
import { openPane } from "../support/open-pane"
import { publishedRound, summaryOf } from "../support/rounds"
import { indexOf } from "../support/seen-book"
import { inTemporaryFolder } from "../support/temporary"
import { wholeSummary } from "../support/whole-summary"

const lapThach = {
  ...{ pack: "vtlt", profile: "vinh-phuc", unit: "246" },
  ...{ period: wholeYear(2018), language: "vi" as const },
}

const slip = /Hồ sơ đã nhập cơ sở dữ liệu/

/** Chooses the forms of Lập Thạch for 2018, its name typed without tones. */
async function chooseLapThach(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Điền biểu" }).click()
  await page.getByLabel("Năm báo cáo").fill("2018")
  await page.getByRole("combobox", { name: "Đơn vị báo cáo" }).fill("lap thach")
  await page.getByRole("option", { name: /UBND huyện Lập Thạch/ }).click()
}

/** What Excel was given to open as a new workbook. */
async function openedWorkbook(page: Page): Promise<Uint8Array> {
  const opened = await page.waitForFunction(() => window.officeHost!.host.session.opened[0])
  return Buffer.from(String(await opened.jsonValue()), "base64")
}

/** From the blank to the slip that is gone: the same in every Excel, and by every reader of the screen. */
async function fillInWithSlip(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "Đã nhận ra: UBND huyện Lập Thạch, năm 2018" }).waitFor()
  await typeInto(page, "Biểu A7", "D16", "100")
  await typeInto(page, "Biểu A7", "D20", "1000")
  const finding = page.getByRole("list", { name: "Danh sách phát hiện" }).getByRole("button", { name: slip })
  await finding.first().click()
  await page.waitForFunction(() => window.officeHost!.host.session.workbook.selection.area === "D20")
  await typeInto(page, "Biểu A7", "D20", "10")
  await finding.first().waitFor({ state: "detached" })
}

test.each(Object.entries(excels))(
  "in %s a clerk opens a blank, fills it in with a slip, is led to the cell, corrects it and sees the finding go",
  async (_name, api) => {
    let blank: Uint8Array | undefined
    await openInExcel(
      async (page) => {
        await chooseLapThach(page)
        await page.getByRole("button", { name: "Mở thành sổ mới" }).click()
        blank = await openedWorkbook(page)
      },
      { workbook: newWorkbook("Sheet1"), api },
    )
    const workbook = await fromXlsx(blank!, "vtlt-2018-246.xlsx")
    await openInExcel(fillInWithSlip, { workbook, api })
  },
)

test("in an Excel that opens no new workbooks the pane says so, and writes the forms into the open one without what it lacks", async () => {
  await openInExcel(
    async (page) => {
      await chooseLapThach(page)
      await page.getByRole("button", { name: "Ghi vào sổ đang mở" }).click()
      await page.getByText("kiểm tra khi nhập ô và thiết lập trang in").waitFor()
      await page.getByRole("button", { name: "Vẫn ghi, thiếu phần đó" }).click()
      await page.getByText(/Đã ghi “.*” vào sổ đang mở/).waitFor()
      const sheets = await page.evaluate(() => window.officeHost!.host.session.workbook.sheets.map(({ name }) => name))
      expect(sheets).toEqual(expect.arrayContaining(["Sheet1", "Thông tin", "Biểu A7", "_bieumau"]))
      await page.getByRole("tab", { name: "Kiểm tra" }).click()
      await fillInWithSlip(page)
    },
    { workbook: newWorkbook("Sheet1"), api: "1.7" },
  )
})

/** How many conditional formats the workbook has: the marks of the pane, for our forms bring none. */
function marks(page: Page): Promise<number> {
  return page.evaluate(() =>
    window
      .officeHost!.host.session.workbook.sheets.map(({ conditionalFormats }) => conditionalFormats.length)
      .reduce((all, count) => all + count, 0),
  )
}

test.each([["floor", "1.7"], ...Object.entries(excels)])(
  "in %s what was found is marked on the protected forms, and all marks are taken away again",
  async (_name, api) => {
    const { name, bytes } = await engineDesk().blankFile(lapThach)
    await openInExcel(
      async (page) => {
        await page.getByRole("heading", { name: /Đã nhận ra/ }).waitFor()
        await typeInto(page, "Biểu A7", "D16", "100")
        await typeInto(page, "Biểu A7", "D20", "1000")
        await page.getByRole("button", { name: slip }).first().waitFor()
        await page.getByLabel("Đánh dấu trên biểu").check()
        await page.waitForFunction(() =>
          window.officeHost!.host.session.workbook.sheets.some(
            ({ conditionalFormats }) => conditionalFormats.length > 0,
          ),
        )
        await page.getByRole("button", { name: "Xóa đánh dấu" }).click()
        await page.getByText("Đã xóa đánh dấu.").waitFor()
        expect(await marks(page)).toBe(0)
      },
      { workbook: await fromXlsx(bytes, name), api },
    )
  },
)

/** What the pane shows of the totals, cell by cell, as text. */
async function shownTotals(page: Page): Promise<string> {
  await page.getByText("Đã nhận 11/23 đơn vị").waitFor()
  for (const form of await page.locator("details summary").all()) await form.click()
  return page.locator("main").innerText()
}

describe("the published submissions of 2018", () => {
  async function inPanes(folder: string): Promise<readonly string[]> {
    const names = await readdir(join(folder, "submissions"))
    const paths = names.map((name) => join(folder, "submissions", name))
    const texts: string[] = []
    const merge = async (page: Page): Promise<void> => {
      await page.getByRole("tab", { name: "Tổng hợp" }).click()
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        page.getByRole("tabpanel", { name: "Tổng hợp" }).getByRole("button", { name: "Chọn tệp…" }).click(),
      ])
      await chooser.setFiles(paths)
      texts.push(await shownTotals(page))
    }
    const mergeInExcel = async (page: Page): Promise<void> => {
      await merge(page)
      await page.getByRole("button", { name: "Mở thành sổ mới" }).click()
      const read = readWorkbook(await openedWorkbook(page))
      expect("picture" in read && isSummary(read.picture)).toBe(true)
      await page.getByRole("button", { name: "Ghi vào sổ đang mở" }).click()
      await page.getByText(/Đã ghi “.*” vào sổ đang mở/).waitFor({ timeout: 60_000 })
      const written = await page.evaluate(() => window.officeHost!.host.session.workbook.sheets.map(({ name }) => name))
      const sheets = "picture" in read ? read.picture.sheets.map(({ name }) => name) : []
      expect(written).toEqual(["Sheet1", ...sheets])
    }
    await openPane(merge)
    await openInExcel(mergeInExcel, { workbook: newWorkbook("Sheet1"), api: "1.9" })
    return texts
  }

  test("[G17] add up to the same totals in the pane, which writes them into the open workbook, on the page without Excel and on the command line", () =>
    inTemporaryFolder(async (folder) => {
      const streams = { ...bare, isWatched: false, hasColour: false, out: () => undefined, err: () => undefined }
      expect(await demo(folder, streams)).toBe(0)
      const merged = JSON.parse(await readFile(join(folder, "result", "summary.json"), "utf8"))
      const totals: readonly string[] = merged.figures
        .filter(({ total }: { readonly total: string | null }) => total !== null)
        .map(({ total }: { readonly total: string }) => figureText(parseDecimal(total)!, "vi"))
      expect(totals.length).toBeGreaterThan(20)
      for (const text of await inPanes(folder)) {
        for (const total of totals) expect(text).toContain(total)
        expect(text).toContain("3.135")
        expect(text).toContain("133.310")
      }
    }))
})

test("[G10] beside an open provincial workbook a total that is clicked on shows the units' figures with their files and cells", async () => {
  const request = summaryOf(publishedRound())
  const workbook = await fromXlsx(await writeBook(summaryWorkbook(request)), "tong-hop.xlsx")
  const { contributions } = request.merged.cells.get("A12.01.1" as CellKey)!
  const address = indexOf(wholeSummary(request)).totals.find(
    ({ cell, place: { sheet } }) => cell === "A12.01.1" && sheet === "Biểu A12",
  )!.place.address
  await openInExcel(
    async (page) => {
      await page.getByText("Chọn một ô có số tổng hợp trong Excel").waitFor()
      await page.evaluate((at) => window.officeHost!.clickOn("Biểu A12", at), address)
      const [first] = contributions
      await page.getByText(`${first!.source.file} · ${first!.place.sheet}, ô ${first!.place.address}`).waitFor()
      expect(await page.locator(".lineage .source").count()).toBe(contributions.length)
    },
    { workbook, api: "1.8" },
  )
})
