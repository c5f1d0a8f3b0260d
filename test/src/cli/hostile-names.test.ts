import { readdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { cli, cliSeen } from "../../support/cli"
import { cellsJson, json, verdicts } from "../../support/printed-json"
import { complete, lay, submitted } from "../../support/submitted-files"
import { inTemporaryFolder } from "../../support/temporary"

/** A hostile name for the file of each unit. */
const names: Readonly<Record<string, string>> = {
  "243": "=cmd|' ⁄C calc'!A0.xlsx",
  "244": "__proto__.xlsx",
  "246": "Biểu của huyện Lập Thạch (bản cuối).xlsx".normalize("NFD"),
  "247": "<script>alert(1)&amp;</script>.xlsx".replace("/", "⁄"),
  "248": "a\u001B[2J\u202Excod.xlsx",
  "249": "a\nb\tc.xlsx",
  "251": "..\\..\\C:\\con.xlsx",
  "252": `@SUM(1) + "x" 'y' %s \${HOME} $(id) \`id\`.xlsx`,
  "253": `${"đ".repeat(97)}a.xlsx`,
}

const inFolder = (use: (folder: string) => Promise<void>) =>
  inTemporaryFolder(async (folder) => {
    const files = Object.entries(names).map(([unit, name]) => [name, { unit, figures: complete }] as const)
    await use(await lay(join(folder, "in"), Object.fromEntries(files)))
  })

test("[G14] hostile names of files are carried as they are: every file is taken, and called by its own name", () =>
  inFolder(async (inputs) => {
    expect(Buffer.byteLength(names["253"]!)).toBe(200)
    const { status, said } = await json("check", inputs)
    expect(status).toBe(0)
    expect(new Map(Object.entries(verdicts(said)))).toEqual(
      new Map(Object.values(names).map((name) => [name, "accepted"])),
    )
    const { files } = await cellsJson(inputs)
    expect(files.map(({ file }) => file).sort()).toEqual(Object.values(names).sort())
  }))

test("[G12] [G14] in the summary they are text, never a formula, and no path is made of them", () =>
  inFolder(async (inputs) => {
    const output = join(inputs, "../out")
    const merged = await json("merge", inputs, "-o", output)
    expect(merged.status).toBe(0)
    expect(merged.said.units).toMatchObject({ received: 9, missing: 0, rejected: 0 })
    expect((await readdir(output)).sort()).toEqual([
      ...["nguon-so-lieu-vtlt-2018-26.csv", "sdmx-vtlt-2018-26.csv", "so-doi-soat-vtlt-2018-26.csv"],
      ...["so-lieu-vtlt-2018-26.csv", "tong-hop-vtlt-2018-26.xlsx"],
    ])
    expect((await readdir(join(inputs, ".."))).sort()).toEqual(["in", "out"])
    const summary = (await cellsJson(merged.said.outputs[0]!.file)).files[0]!
    const lineage = summary.sheets.find(({ name }) => name === "Nguồn số liệu")!.cells
    for (const name of Object.values(names)) {
      // A workbook cannot hold the letter that begins a terminal's orders.
      const written = name.replace("\u001B", "")
      const found = lineage.filter((cell) => "value" in cell && cell.value === written)
      expect(found).toHaveLength(11)
      for (const cell of found) expect(cell).toMatchObject({ type: "text" })
      expect(found.filter((cell) => "formula" in cell)).toEqual([])
    }
  }))

test("[G14] in the days received they are looked up, never followed", () =>
  inFolder(async (inputs) => {
    const [list, output] = [join(inputs, "../days.csv"), join(inputs, "../out")]
    const lines = Object.values(names).filter((name) => !/[\n"]/.test(name))
    await writeFile(list, lines.map((name) => `${name};2019-02-12`).join("\n"))
    const { said } = await json("merge", inputs, "-o", output, "--received-list", list)
    expect(said.units.lists.late).toEqual(["243", "244", "246", "247", "248", "251", "253"])
  }))

test("what a terminal shows of them is one line each, and steers nothing", () =>
  inFolder(async (inputs) => {
    await writeFile(join(inputs, "\u009B31m\u2028.xlsx"), "")
    const calls = [
      ["check", inputs],
      ["merge", inputs, "-o", join(inputs, "../out")],
      ["cells", inputs],
    ]
    for (const call of calls) {
      const { out, err } = await cli(...call)
      expect(out + err).not.toMatch(/[^\P{Cc}\n\t]|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/u)
      expect(out).toContain("�31m⏎.xlsx")
    }
    const { out } = await cli("check", inputs)
    expect(out.split("\n").filter((line) => line.startsWith("a"))).toHaveLength(2)
  }))

test("colour is the program's own, and only where it was asked for", () =>
  inTemporaryFolder(async (folder) => {
    await lay(folder, { "a.xlsx": { figures: { ...complete, "A12.06.1": "hai\u001B[2J" } } })
    const coloured = { isWatched: false, hasColour: true }
    const { out } = await cliSeen(coloured, "check", folder)
    expect(out).toContain("\u001B[31mLỖI ")
    for (const order of out.split("\u001B").slice(1)) expect(order).toMatch(/^\[(0|31|33|36|90)m/)
    expect((await cliSeen(coloured, "check", folder, "--no-color")).out).not.toContain("\u001B")
  }))

test("[G14] the name of a unit's blank workbook is made of the register's code, wherever it is to be written", () =>
  inTemporaryFolder(async (folder) => {
    const output = join(folder, "=1+1 & __proto__", "thư mục".normalize("NFD"))
    const { said } = await json("new", "--year", "2018", "--all", "-o", output)
    expect(said.written.map(({ file }) => file)).toContain(`${output}/vtlt-2018-246.xlsx`)
    expect((await json("check", output)).said.counts).toMatchObject({ files: 9, rejected: 0 })
  }))

test("[G11] text that looks like a formula is read as text, and followed nowhere", () =>
  inTemporaryFolder(async (folder) => {
    const figures = { ...complete, "A12.06.1": '=HYPERLINK("http://x")' }
    await lay(folder, { "a.xlsx": await submitted({ figures }) })
    const { said } = await json("check", folder)
    expect(said.files[0]?.findings).toContainEqual(
      expect.objectContaining({ cell: "A12.06.1", severity: "error", value: '=HYPERLINK("http://x")' }),
    )
  }))
