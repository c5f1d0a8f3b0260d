import type { Page } from "playwright-core"
import type { BrowserChoice } from "../office-host/browser/browser-host"
import { hostScript } from "../office-host/browser/host-script"
import { openPane, type PaneOptions } from "./open-pane"

/** The requirement sets that an Excel is known by: 2019, LTSC 2021, LTSC 2024, Microsoft 365. */
export const excels = {
  "Excel 2019": "1.8",
  "LTSC 2021": "1.14",
  "LTSC 2024": "1.17",
  "Microsoft 365": "1.20",
} as const

/** Opens the built pane in a real browser beside a workbook in the test host, with Microsoft's own client between them. */
export async function openInExcel(
  use: (page: Page) => Promise<void>,
  choice: Pick<BrowserChoice, "workbook"> & Partial<BrowserChoice>,
  options: Omit<PaneOptions, "before"> = {},
): Promise<void> {
  const script = await hostScript()
  const whole: BrowserChoice = { api: "1.14", locale: "vi-VN", theme: "white", ...choice }
  await openPane(
    async (page) => {
      await use(page)
      // A call that the test host does not know would otherwise pass for one that did nothing.
      expect(await page.evaluate(() => window.officeHost?.host.lacking)).toEqual([])
    },
    {
      ...options,
      before: async (page) => {
        await page.addInitScript({ content: script })
        await page.addInitScript((given) => window.openOfficeHost(given), whole)
      },
    },
  )
}

/** A person types into a cell beside the pane and presses Enter. Fails where Excel refuses it. */
export async function typeInto(page: Page, sheet: string, address: string, text: string): Promise<void> {
  const outcome = await page.evaluate((typed) => window.officeHost!.typeInto(typed.sheet, typed.address, typed.text), {
    sheet,
    address,
    text,
  })
  expect(outcome).toEqual({ kind: "taken" })
}
