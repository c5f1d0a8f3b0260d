import { cp, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { cli } from "../../support/cli"
import { json } from "../../support/printed-json"
import { complete, lay } from "../../support/submitted-files"
import { inTemporaryFolder } from "../../support/temporary"
import { twoFormFolder } from "../../support/two-forms"

/** Lends the small pack as one that reports by quarter or month, due ten days after it; the form A10 after five. */
function withPack<T>(frequency: "quarter" | "month", use: (pack: string, folder: string) => Promise<T>): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    const pack = join(folder, "pack")
    await cp(twoFormFolder, pack, { recursive: true })
    await edit(join(pack, "pack.json"), `"version"`, `"frequency": "${frequency}", "version"`)
    const deadlines = `"deadline": "+10", "deadlines": { "A10": "+5", "A12": "+45" }`
    await edit(join(pack, "profiles/vinh-phuc.json"), `"deadline": "02-10"`, deadlines)
    return use(pack, folder)
  })
}

async function edit(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(path, "utf8")
  expect(text).toContain(from)
  await writeFile(path, text.replace(from, to))
}

test("a quarter goes from blank to summary, named in files and in JSON beside its year", () =>
  withPack("quarter", async (pack, folder) => {
    const blanks = join(folder, "blanks")
    const made = await json("new", "--pack", pack, "--period", "2018-Q2", "--all", "-o", blanks)
    expect(made.said.written[0]).toEqual({ unit: "243", file: `${blanks}/vtlt-2018-Q2-243.xlsx` })
    const of = { year: 2018, period: "2018-Q2" }
    const described = await json("describe", `${blanks}/vtlt-2018-Q2-243.xlsx`, "--pack", pack)
    expect(described.said).toMatchObject({ unit: "243", ...of })
    expect((await json("check", blanks, "--pack", pack)).said.files[0]).toMatchObject({ unit: "243", ...of })
    const { said } = await json("merge", blanks, "--pack", pack, "-o", join(folder, "out"), "--received", "2018-07-12")
    expect(said).toMatchObject({ ...of, units: { expected: 9, late: 9 } })
    expect(said.outputs[0]?.file).toMatch(/\/tong-hop-vtlt-2018-Q2-26\.xlsx$/)
    const checked = await cli("check", `${blanks}/vtlt-2018-Q2-243.xlsx`, "--pack", pack)
    expect(checked.out).toContain("UBND thành phố Vĩnh Yên, quý II/2018: ")
    const merged = await cli("merge", blanks, "--pack", pack, "-o", join(folder, "out"), "--period", "2018-Q2")
    expect(merged.out).toContain("Tỉnh Vĩnh Phúc, quý II năm 2018: ")
  }))

test("a year may be named as a period too; JSON then has the year alone", () =>
  inTemporaryFolder(async (folder) => {
    const file = join(folder, "a.xlsx")
    await json("new", "--period", "2018", "--unit", "246", "-o", file)
    const { said } = await json("describe", file)
    expect(said.year).toBe(2018)
    expect(said).not.toHaveProperty("period")
    const submissions = await lay(join(folder, "in"), { "a.xlsx": { figures: complete } })
    const merged = await json("merge", submissions, "-o", join(folder, "out"), "--period", "2018")
    expect(merged.said.year).toBe(2018)
    expect(merged.said).not.toHaveProperty("period")
  }))

test.each([
  ["quarter", ["--year", "2018"], /theo quý, không có kỳ “2018”; .*--period 2018-Q2/],
  ["quarter", ["--period", "2018-M03"], /theo quý, không có kỳ “2018-M03”/],
  ["quarter", [], /cần tùy chọn “--period”/],
  ["month", ["--period", "2018-Q1"], /theo tháng, không có kỳ “2018-Q1”; .*--period 2018-M03/],
] as const)("a pack that reports by %s refuses %j in one sentence, with status 2", (frequency, option, wanted) =>
  withPack(frequency, async (pack, folder) => {
    const { status, out, err } = await cli("new", "--pack", pack, ...option, "--all", "-o", join(folder, "out"))
    expect({ status, out }).toEqual({ status: 2, out: "" })
    expect(err.split("\n")).toEqual([expect.stringMatching(wanted), ""])
  }),
)

test("[G5] where no quarter has more than half of the files, none is guessed", () =>
  withPack("quarter", async (pack, folder) => {
    for (const quarter of ["2018-Q1", "2018-Q2"]) {
      const file = join(folder, "in", `${quarter}.xlsx`)
      await json("new", "--pack", pack, "--period", quarter, "--unit", "246", "-o", file)
    }
    const { status, err } = await cli("merge", join(folder, "in"), "--pack", pack, "-o", join(folder, "out"))
    expect(status).toBe(2)
    expect(err).toMatch(/nhiều kỳ báo cáo \(2018-Q1: 1, 2018-Q2: 1\); hãy nêu --period/)
  }))

test("`packs` says how often is reported and when each form is due", () =>
  withPack("month", async (pack) => {
    const { said } = await json("packs", "--pack", pack)
    expect(said.packs[0]).toMatchObject({
      frequency: "month",
      profiles: [{ deadline: "+10", deadlines: { A10: "+5", A12: "+45" } }],
    })
    const { out } = await cli("packs", "--pack", pack)
    expect(out).toContain("9 đơn vị, hạn nộp 10 ngày sau kỳ báo cáo\n")
    expect(out).toContain(
      "\n    Biểu A10: hạn nộp 5 ngày sau kỳ báo cáo\n    Biểu A12: hạn nộp 45 ngày sau kỳ báo cáo\n",
    )
  }))
