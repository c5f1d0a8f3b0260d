import { everything, resultsOf } from "../support/results"
import { openBrowser } from "../support/browser"
import { violations } from "../support/axe"

test("[G11] the page of results: axe finds nothing, its own style holds under its policy, it fetches nothing, it prints on A4", async () => {
  const { text } = await resultsOf("html", everything)
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    const [asked, said]: [string[], string[]] = [[], []]
    page.on("request", (request) => asked.push(request.url()))
    page.on("console", (line) => said.push(line.text()))
    await page.setContent(text)
    expect(await violations(page)).toEqual([])
    const title = page.getByRole("heading", { level: 1 })
    expect(await title.evaluate((element) => getComputedStyle(element).textAlign)).toBe("center")
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1")
    // A4 in points, to the nearest.
    expect(pdf).toMatch(/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/)
    expect([asked, said]).toEqual([[], []])
  } finally {
    await browser.close()
  }
})
