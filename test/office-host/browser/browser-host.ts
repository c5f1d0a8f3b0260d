import { excelHost, type ExcelHost } from "../excel-host"
import { beginTyping, clickOn, pressEnter, removeSheet, typeInto, type Outcome } from "../user/person"
import { externalOf, type Client, type HostFacts } from "../wire/external"
import { locales } from "../workbook/locale"
import type { WorkbookModel } from "../workbook/model"

/** What the pane in a browser is to find around it. Plain data, so that a test can send it into a page. */
export interface BrowserChoice {
  readonly workbook: WorkbookModel
  readonly api: string
  readonly locale: keyof typeof locales
  readonly theme: HostFacts["theme"]
}

/** Excel in a page: what a test, or the demo page, does to it beside the pane. */
export interface BrowserHost {
  readonly host: ExcelHost
  /** Makes this Excel the one that the client of a window finds; before office.js is loaded there. */
  installInto(window: Window): void
  typeInto(sheet: string, address: string, text: string): Outcome
  clickOn(sheet: string, area: string): void
  removeSheet(sheet: string): void
  beginTyping(): void
  pressEnter(): void
}

/** Opens a workbook in an Excel of its own. */
export function openBrowserHost({ workbook, api, locale, theme }: BrowserChoice): BrowserHost {
  const host = excelHost(workbook, locales[locale])
  return {
    host,
    installInto: (window) => {
      const value = externalOf(host, { api, language: locale, theme }, () => clientOf(window))
      Object.defineProperty(window, "external", { value, configurable: true })
    },
    typeInto: (sheet, address, text) => typeInto(host, sheet, address, text),
    clickOn: (sheet, area) => clickOn(host, sheet, area),
    removeSheet: (sheet) => removeSheet(host, sheet),
    beginTyping: () => beginTyping(host),
    pressEnter: () => pressEnter(host),
  }
}

function clientOf(window: Window): Client | undefined {
  return (window as { OfficeExtension?: Client }).OfficeExtension
}
