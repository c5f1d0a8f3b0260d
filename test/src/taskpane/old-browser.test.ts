import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Linter } from "eslint"
import { JSDOM } from "jsdom"
import { openPane } from "../../support/open-pane"
import { house } from "../../support/house"

const script = readFileSync(join(house, "src/taskpane/old-browser.js"), "utf8")
const html = readFileSync(join(house, "src/taskpane/taskpane.html"), "utf8")
const address = "https://may-chu.tinh.gov.vn/bieumau/taskpane.html"

/** The page as a browser shows it that has everything we need but what is named. */
async function shownWithout(...missing: readonly string[]): Promise<Document> {
  const { window } = new JSDOM(html, { url: `${address}?_host_Info=Excel$Win32`, runScripts: "outside-only" })
  window.eval("window.fetch = window.Worker = function () {}")
  for (const name of missing) window.eval(`${name} = undefined`)
  window.eval(script)
  await new Promise((resolve) => window.addEventListener("load", resolve))
  return window.document
}

test("the page has its place for the notice, hidden, and asks for the script before any other", () => {
  const { document } = new JSDOM(html).window
  expect(document.querySelector("#old-browser")?.hasAttribute("hidden")).toBe(true)
  expect(document.querySelector("script")?.getAttribute("src")).toBe("old-browser.js")
})

test("the script is ECMAScript 5: a browser that is too old can read it", () => {
  const asES5 = (source: string) =>
    new Linter().verify(source, [{ languageOptions: { ecmaVersion: 5, sourceType: "script" } }])
  expect(asES5(script)).toEqual([])
  expect(asES5("const a = () => 1")).toMatchObject([{ fatal: true }])
})

test.each(["Promise", "Symbol", "fetch", "Worker", "Object.hasOwn", "Array.prototype.at"])(
  "a browser without %s shows the way out in Vietnamese and English, and its address without what Office adds",
  async (missing) => {
    const document = await shownWithout(missing)
    const notice = document.querySelector("#old-browser")
    expect(notice?.hasAttribute("hidden")).toBe(false)
    expect(notice?.textContent).toMatch(/Microsoft Edge hoặc Google Chrome.*kiểm tra có sẵn trong tệp/s)
    expect(notice?.textContent).toMatch(/Microsoft Edge or Google Chrome.*checks inside it/s)
    expect(notice?.querySelector("input")).toMatchObject({ value: address, readOnly: true })
    expect(document.querySelector<HTMLElement>("#pane")?.style.display).toBe("none")
  },
)

test("Internet Explorer, which has none of them, shows it too", async () => {
  const all = ["Promise", "Symbol", "fetch", "Worker", "Object.hasOwn", "Array.prototype.at"]
  const document = await shownWithout(...all)
  expect(document.querySelector("#old-browser")?.hasAttribute("hidden")).toBe(false)
})

test("a browser that is new enough shows nothing of it", async () => {
  const document = await shownWithout()
  expect(document.querySelector("#old-browser")?.outerHTML).toBe('<div id="old-browser" hidden=""></div>')
})

test("in a real browser the built page shows it when something is missing", () =>
  openPane(
    async (page) => {
      const notice = page.locator("#old-browser")
      await notice.waitFor({ state: "visible" })
      expect(await notice.locator("input").inputValue()).toMatch(/\/taskpane\.html$/)
    },
    {
      before: async (page) => {
        await page.addInitScript("delete Array.prototype.at")
      },
      expected: /\.at is not a function/,
    },
  ))
