import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { resultFormats } from "../../../../engine/outputs/results/formats"
import { cli } from "../../../support/cli"
import { house } from "../../../support/house"
import { resultsOf } from "../../../support/results"
import { complete, lay } from "../../../support/submitted-files"
import { inTemporaryFolder } from "../../../support/temporary"

const names = Object.keys(resultFormats)

/** A small report that one can look at: a figure with its unit, one that is no number, and a total that does not fit. */
const small = {
  "bieu.xlsx": { figures: { ...complete, "A10.02.1": "10 mét", "A10.03.1": "nhiều", "A12.05.1": 57 } },
  "trong.xlsx": "",
}

test.each(names)("%s: a small report is written down as it was when somebody looked at it", async (format) => {
  const { text } = await resultsOf(format, small)
  // Bytes of a workbook differ between releases of the runtime, and with them its hash; the version is the program's.
  const steady = text
    .replace(/\b[0-9a-f]{64}\b/g, "SHA256")
    .replace(/(bieumau |"name": "bieumau",\s+"version": ")\d+\.\d+\.\d+/g, "$1VERSION")
  const golden = join(house, "test/fixtures/results", `small.${format}`)
  expect(steady).toBe(await readFile(golden, "utf8"))
})

test.each(names)(
  "[L8] [G8] %s: same files, same bytes, whatever their order and the number of jobs",
  async (format) => {
    await inTemporaryFolder(async (folder) => {
      const files = { "a.xlsx": { figures: complete }, "b.xlsx": { unit: "252", figures: { "A10.02.1": "hai" } } }
      await lay(folder, files)
      const paths = Object.keys(files).map((name) => join(folder, name))
      const call = ["--format", format, "--today", "2019-02-20"]
      const [forth, back] = [await cli("check", ...paths, ...call), await cli("check", ...paths.reverse(), ...call)]
      expect(back.out).toBe(forth.out)
      expect((await cli("check", ...paths, ...call, "--jobs", "1")).out).toBe(forth.out)
    })
  },
)

test.each(names)(
  "%s: there is a page about it, a line in both lists of options, and a change that is said",
  async (format) => {
    const texts = await Promise.all(
      ["docs/results.md", "README.md", "README.vi.md", "CHANGELOG.md"].map((file) =>
        readFile(join(house, file), "utf8"),
      ),
    )
    for (const text of texts) expect(text).toContain(format)
  },
)

test.each(names)("%s: Vietnamese unless English is asked for", async (format) => {
  const [vi, en] = [(await resultsOf(format)).text, (await resultsOf(format, undefined, "--lang", "en")).text]
  expect(vi).toContain("không đọc được thành số")
  expect(en).toContain("cannot be read as a number")
  expect(en).not.toContain("không đọc được thành số")
})
