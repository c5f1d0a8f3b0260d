import { chmod, readdir, readFile, stat } from "node:fs/promises"
import { join } from "node:path"
import { cli } from "../../support/cli"
import { complete, lay } from "../../support/submitted-files"
import { inTemporaryFolder } from "../../support/temporary"

/** Everything that tells whether a file was written, renamed or replaced: only reading leaves all of it as it was. */
async function stateOf(folder: string): Promise<unknown> {
  const names = (await readdir(folder, { recursive: true })).sort()
  const files = names.map(async (name) => {
    const { ino, size, mode, mtimeNs, ctimeNs, nlink, isDirectory } = await statOf(join(folder, name))
    return [
      name,
      { ino, size, mode, mtimeNs, ctimeNs, nlink },
      isDirectory ? "" : await readFile(join(folder, name), "hex"),
    ]
  })
  return Promise.all(files)
}

async function statOf(path: string) {
  const found = await stat(path, { bigint: true })
  return { ...found, isDirectory: found.isDirectory() }
}

const submissions = {
  "a.xlsx": { figures: complete },
  "huyện/b.xlsx": { unit: "252", figures: { "A10.01.1": "203 mét" } },
  "huyện/b nộp lại.xlsx": { unit: "252", revision: 1, figures: complete },
  ...{ "c.xlsx": "", "~$a.xlsx": "…", "tong-hop-vtlt-2017-26.xlsx": "…" },
}

test.each([["check"], ["cells"], ["merge -o OUT"], ["merge -o OUT --strict --json"], ["check --json"]])(
  "[G1] `%s` leaves every byte, name and time of its inputs as it was",
  (call) =>
    inTemporaryFolder(async (folder) => {
      const inputs = await lay(join(folder, "in"), submissions)
      const before = await stateOf(inputs)
      const [command = "", ...options] = call.split(" ")
      const { status } = await cli(
        command,
        inputs,
        ...options.map((word) => (word === "OUT" ? join(folder, "out") : word)),
      )
      expect(status).toBe(1)
      expect(await stateOf(inputs)).toEqual(before)
    }),
)

test("[G1] read-only files in a read-only folder are read like any other", () =>
  inTemporaryFolder(async (folder) => {
    const inputs = await lay(join(folder, "in"), { "a.xlsx": { figures: complete } })
    const writable = await cli("check", inputs)
    await chmod(join(inputs, "a.xlsx"), 0o444)
    await chmod(inputs, 0o555)
    const before = await stateOf(inputs)
    expect(await cli("check", inputs)).toEqual(writable)
    expect((await cli("merge", inputs, "-o", join(folder, "out"))).status).toBe(0)
    expect((await cli("describe", join(inputs, "a.xlsx"))).status).toBe(0)
    expect(await stateOf(inputs)).toEqual(before)
    await chmod(inputs, 0o755)
  }))

test("[G1] a merge into the folder of the submissions adds its output and touches nothing else, twice over", () =>
  inTemporaryFolder(async (folder) => {
    const inputs = await lay(join(folder, "in"), { "a.xlsx": { figures: complete } })
    const state = async () => JSON.stringify(await stateOf(inputs), (_, value) => String(value))
    const bytes = () => readFile(join(inputs, "a.xlsx"), "hex")
    const before = await bytes()
    const first = await cli("merge", inputs, "-o", inputs)
    const between = await readdir(inputs)
    const second = await cli("merge", inputs, "-o", inputs)
    const outputs = [
      ...["nguon-so-lieu-vtlt-2018-26.csv", "sdmx-vtlt-2018-26.csv", "so-doi-soat-vtlt-2018-26.csv"],
      ...["so-lieu-vtlt-2018-26.csv", "tong-hop-vtlt-2018-26.xlsx"],
    ]
    expect(between.sort()).toEqual(["a.xlsx", ...outputs])
    expect((await readdir(inputs)).sort()).toEqual(between)
    expect(second.out).toBe(first.out.replace("\n\nBiểu A10", `\nBỏ qua: ${outputs.join(", ")}\n\nBiểu A10`))
    expect(await bytes()).toBe(before)
    expect(await state()).toContain("a.xlsx")
  }))
