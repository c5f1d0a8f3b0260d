import { readFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import * as jsdom from "jsdom"
import { excelHost, type ExcelHost } from "./excel-host"
import { externalOf, type Client } from "./wire/external"
import { locales } from "./workbook/locale"
import type { WorkbookModel } from "./workbook/model"
import { newWorkbook } from "./workbook/new-sheet"

/** What Microsoft's client is to find. */
export interface OfficeChoice {
  /** Absent: a new workbook with Sheet1. */
  readonly workbook?: WorkbookModel
  /** The highest set of the Excel API; absent: that of today. Anything newer throws, as the client itself says it. */
  readonly api?: string
  /** Of the computer and of Excel's words; absent: vi-VN. */
  readonly locale?: keyof typeof locales
}

/** Microsoft's own client over our host. */
export interface OpenOffice extends ExcelHost {
  readonly workbook: WorkbookModel
  readonly window: jsdom.DOMWindow
  /** Takes the globals away. Throws where something was asked for that the host does not have: no test passes on a guess. */
  close(): void
}

const names = ["Excel", "Office", "OfficeExtension", "OfficeCore"] as const
const latest = "1.20"
const files = dirname(require.resolve("@microsoft/office-js/dist/office.js"))
const page = "https://pane.test/"

/**
 * Opens a workbook in a window with the unmodified office.js, and makes `Excel`, `Office` and `OfficeExtension` global, as they
 * are in a pane. One at a time; `close` it.
 */
export async function openOffice({
  workbook = newWorkbook(),
  api = latest,
  locale = "vi-VN",
}: OfficeChoice = {}): Promise<OpenOffice> {
  if ("Excel" in globalThis) throw new Error("an office is open already: close it first")
  const host = excelHost(workbook, locales[locale])
  const dom = new jsdom.JSDOM('<script src="office-js/office.js"></script>', {
    url: page,
    runScripts: "dangerously",
    resources: ownFiles(),
    beforeParse: (window) => {
      // Of this realm, so that `instanceof Error` and toStrictEqual mean what they mean in a pane.
      Object.assign(window, { Error, TypeError, JSON, Promise })
      const client = () => window.OfficeExtension as Client | undefined
      const value = externalOf(host, { api, language: locale, theme: "white" }, client)
      Object.defineProperty(window, "external", { value })
    },
  })
  await loaded(dom.window)
  await (dom.window.Office as typeof Office).onReady()
  // By a getter: Jest takes apart whatever was set on the global object.
  for (const name of names) {
    Object.defineProperty(globalThis, name, { get: () => dom.window[name] as unknown, configurable: true })
  }
  return Object.assign(host, {
    workbook,
    window: dom.window,
    close: () => {
      for (const name of names) Reflect.deleteProperty(globalThis, name)
      host.isClosed = true
      dom.window.close()
      if (host.lacking.length > 0) throw new Error([...new Set(host.lacking)].join("\n"))
    },
  })
}

/** Only the files of the package: nothing is fetched. */
function ownFiles(): object {
  // The types are of a later jsdom, which has it no more.
  const { ResourceLoader } = jsdom as unknown as { ResourceLoader: new () => object }
  return Object.assign(new ResourceLoader(), {
    fetch: (url: string) => {
      const file = readFile(join(files, new URL(url).pathname.replace("/office-js/", "")))
      return Object.assign(file, { abort: () => undefined })
    },
  })
}

function loaded(window: jsdom.DOMWindow): Promise<void> {
  return new Promise((resolve, reject) => {
    window.addEventListener("load", () => resolve())
    window.addEventListener("error", (event) => reject(new Error(event.message)))
  })
}
