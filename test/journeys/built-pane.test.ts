import { readdirSync } from "node:fs"
import { join } from "node:path"
import { builtPane } from "../support/built-pane"
import { openPane } from "../support/open-pane"

test.each(["taskpane.html", "commands.html"])(
  "%s opens in a browser under its own policy, without an error and without asking another host",
  (path) =>
    openPane(
      async (page) => {
        await page.waitForFunction(() => "Office" in globalThis)
      },
      { path },
    ),
)

test("whatever asks another host is noticed, whether or not it gets through", async () => {
  const ask = openPane(async (page) => {
    await page.evaluate(() => fetch("https://example.org/").catch(() => undefined))
  })
  await expect(ask).rejects.toThrow(/The page was not quiet:\n.*example\.org/)
})

test("the worker makes a workbook under the policy: exceljs comes as a file of its own, and needs no eval", async () => {
  const desk = readdirSync(join(await builtPane(), "assets")).find((name) => /^desk\.[0-9a-f]+\.js$/.test(name))
  await openPane(async (page, address) => {
    const asked: string[] = []
    page.context().on("request", (request) => asked.push(request.url()))
    const answer = await page.evaluate(
      ([script, about]) =>
        new Promise((resolve) => {
          const worker = new Worker(script)
          worker.onmessage = ({ data }: MessageEvent<{ value?: { bytes: Uint8Array }; fault?: string }>) => {
            const { value, fault } = data
            resolve({ fault, signature: String.fromCharCode(...(value?.bytes.subarray(0, 2) ?? [])) })
          }
          worker.postMessage({ id: 1, ask: "blankFile", about })
        }),
      [
        `${address}assets/${desk}`,
        { pack: "vtlt", profile: "vinh-phuc", unit: "252", period: "2018", language: "vi" },
      ] as const,
    )
    expect(answer).toEqual({ signature: "PK" })
    expect(asked.filter((url) => url.includes("/assets/exceljs."))).toHaveLength(1)
  })
})
