import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import type { Browser, BrowserContextOptions, Page } from "playwright-core"
import { paneAnswers } from "../../src/cli/pane-server"
import { openBrowser } from "./browser"
import { builtPane } from "./built-pane"

export interface PaneOptions {
  /** A page of the built pane; `taskpane.html` unless given. */
  readonly path?: string
  /** Done to the page before it is opened: what stands in for Excel is put in here. */
  readonly before?: (page: Page) => Promise<void>
  /** Looks of the window: size, light or dark, language, forced colours. */
  readonly window?: Omit<BrowserContextOptions, "serviceWorkers">
  /** Messages of the console that the test is about; all others of kind error or warning fail it. */
  readonly expected?: RegExp
}

let browser: Promise<Browser> | undefined

afterAll(async () => {
  await (await browser)?.close()
})

/**
 * Opens the built pane in a real browser, served as `bieumau serve` serves it, lends it and closes it. Fails when the page asked
 * another host for anything, broke its policy, or left an error or a warning on the console.
 */
export async function openPane(
  use: (page: Page, address: string) => Promise<void>,
  options: PaneOptions = {},
): Promise<void> {
  const { path = "taskpane.html", before, window, expected } = options
  const server = await serving(await builtPane())
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`
  browser ??= openBrowser()
  const context = await (
    await browser
  ).newContext({ locale: "vi-VN", viewport: { width: 350, height: 700 }, ...window })
  try {
    const page = await context.newPage()
    const troubles = troublesOf(page, address, expected)
    await before?.(page)
    await page.goto(address + path)
    try {
      await use(page, address)
    } catch (error) {
      // What the console said is often why a test did not find what it looked for.
      if (error instanceof Error && troubles.length > 0) error.message += `\n${troubles.join("\n")}`
      throw error
    }
    if (troubles.length > 0) throw new Error(`The page was not quiet:\n${troubles.join("\n")}`)
  } finally {
    await context.close()
    server.closeAllConnections()
    server.close()
  }
}

function serving(folder: string): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer(paneAnswers(folder)).listen(0, "127.0.0.1", () => {
      resolve(server)
    })
  })
}

/** Collects what a quiet page never does, workers included. */
function troublesOf(page: Page, address: string, expected: RegExp | undefined): readonly string[] {
  const troubles: string[] = []
  const note = (trouble: string): void => {
    if (expected?.test(trouble) !== true) troubles.push(trouble)
  }
  page.on("console", (message) => {
    const { url } = message.location()
    // Outside Office, Microsoft's client would report to its makers after some seconds. The policy stops it, and says so.
    const isStopped = url.startsWith(`${address}office-js/`) && message.text().includes("Content Security Policy")
    if (["error", "warning"].includes(message.type()) && !isStopped) note(`console: ${message.text()} (${url})`)
  })
  page.on("pageerror", (error) => {
    note(`error: ${error.stack ?? error.message}`)
  })
  page.context().on("request", (request) => {
    if (!request.url().startsWith(address) && !/^(blob|data):/.test(request.url())) note(`asked: ${request.url()}`)
  })
  page.context().on("response", (response) => {
    if (response.status() >= 400) note(`answered ${response.status()}: ${response.url()}`)
  })
  return troubles
}
