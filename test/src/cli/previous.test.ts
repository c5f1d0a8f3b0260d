import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { readWorkbook } from "../../../engine/xlsx/read-workbook"
import { cli } from "../../support/cli"
import { json } from "../../support/printed-json"
import { complete, lay, type Submitted } from "../../support/submitted-files"
import { inTemporaryFolder } from "../../support/temporary"

const lastYear: Submitted = { year: 2017, figures: complete }

/** What stands in a cell of a written workbook. */
async function contentIn(file: string, sheet: string, address: string): Promise<unknown> {
  const read = readWorkbook(await readFile(file))
  if (!("picture" in read)) throw new Error(read.refusal.code)
  const content = read.picture.sheets.find(({ name }) => name === sheet)?.cells.get(address)?.content
  return content?.type === "unstored" ? undefined : content?.value
}

/** Calls `new` for 2018 with these last reports; gives what it said, and the names of what it wrote. */
function newAfter(
  files: Readonly<Record<string, Submitted | string>>,
  path: string,
  ...more: readonly string[]
): Promise<{ readonly status: number; readonly said: string; readonly written: readonly string[] }> {
  return inTemporaryFolder(async (folder) => {
    const last = await lay(join(folder, "last"), files)
    const out = join(folder, "new")
    const target = more.includes("--all") ? out : join(out, "a.xlsx")
    const called = await cli("new", "--year", "2018", ...more, "-o", target, "--previous", join(last, path))
    const written = await readdir(out).catch(() => [])
    return { status: called.status, said: called.out + called.err, written }
  })
}

test("a new workbook shows the unit's last figures, from the newest of its files in a folder", () =>
  inTemporaryFolder(async (folder) => {
    const last = await lay(join(folder, "last"), {
      "a.xlsx": { year: 2017, figures: { "A12.02.1": 10 } },
      "b.xlsx": { year: 2017, figures: { "A12.02.1": 11 }, revision: 1 },
      "sub/c.xlsx": { year: 2017, unit: "252", figures: { "A12.02.1": 99 } },
    })
    const file = join(folder, "new.xlsx")
    const { said } = await json("new", "--year", "2018", "--unit", "246", "-o", file, "--previous", last)
    expect(said.previous).toEqual({ units: 1, of: 1, without: [], notTaken: [], tied: [] })
    expect(await contentIn(file, "Biểu A12", "E12")).toBe(11)
    expect(await contentIn(file, "Biểu A12", "E8")).toBe("Năm 2017")
    expect(await contentIn(file, "Thông tin", "A14")).toMatch(/in kèm lấy từ tệp “b\.xlsx” \(SHA-256 [0-9a-f]{12}…\)/)
    const checked = await json("check", file)
    expect(checked.said.files).toMatchObject([{ unit: "246", year: 2018, status: "findings" }])
    expect(checked.said.files[0]!.findings.filter(({ rule }) => rule.startsWith("reading."))).toEqual([])
  }))

test("with --all each unit gets its own; one without is plain, and listed with what could not be used", async () => {
  const { status, said, written } = await newAfter(
    {
      ...{ "246.xlsx": lastYear, "252.xlsx": { ...lastYear, unit: "252" }, "cu.xls": "không phải bảng tính" },
      ...{ "247-2016.xlsx": { year: 2016, unit: "247", figures: complete } },
      ...{
        "253-a.xlsx": { ...lastYear, unit: "253" },
        "253-b.xlsx": { year: 2017, unit: "253", figures: { "A12.02.1": 1 } },
      },
    },
    "",
    "--all",
  )
  expect(status).toBe(0)
  expect(written).toHaveLength(9)
  const lines = said.split("\n").filter((line) => !line.startsWith("Đã ghi"))
  expect(lines).toEqual([
    "Tệp kỳ trước 247-2016.xlsx không dùng được (WRONG_YEAR): Báo cáo năm 2016, không phải kỳ trước (năm 2017).",
    expect.stringMatching(/^Tệp kỳ trước cu\.xls không dùng được \([A-Z_]+\): .+\.$/),
    "Đơn vị 253 có nhiều tệp kỳ trước khác nhau (253-a.xlsx, 253-b.xlsx) cùng số lần nộp lại nên không dùng tệp nào.",
    "Có số liệu kỳ trước của 2/9 đơn vị.",
    "Biểu trống, không có số liệu kỳ trước: 243, 244, 247, 248, 249, 251, 253.",
    "",
  ])
})

test.each<readonly [string, Submitted | string, RegExp]>([
  ["of another unit", { ...lastYear, unit: "252" }, /“last\.xlsx” là của đơn vị mã 252, không phải 246\. Không ghi gì/],
  [
    "of another period",
    { year: 2018, figures: complete },
    /Báo cáo năm 2018, không phải kỳ trước \(năm 2017\)\. Không/,
  ],
  ["that cannot be read", "không phải bảng tính", /Tệp kỳ trước “last\.xlsx” không dùng được: .* Không ghi gì/],
])("[G7] a file %s is said in one sentence, and nothing is written", async (_, file, wanted) => {
  const { status, said, written } = await newAfter({ "last.xlsx": file }, "last.xlsx", "--unit", "246")
  expect({ status, lines: said.trim().split("\n").length, written }).toEqual({ status: 2, lines: 1, written: [] })
  expect(said).toMatch(wanted)
})

test("a path that is not there, and a folder without a file, are wrong calls", async () => {
  expect((await newAfter({ "a.xlsx": lastYear }, "b.xlsx", "--unit", "246")).status).toBe(2)
  expect((await newAfter({ "a/~$b.xlsx": "" }, "a", "--unit", "246")).said).toMatch(/Không có bản nộp nào/)
})

test("check and merge judge what looks back only with the last reports, of the right period, and say of how many units", () =>
  inTemporaryFolder(async (folder) => {
    const submissions = await lay(join(folder, "in"), {
      "246.xlsx": { figures: complete },
      "252.xlsx": { unit: "252", figures: complete },
    })
    const last = await lay(join(folder, "last"), { "246.xlsx": lastYear, "moi.xlsx": { figures: complete } })
    const { said } = await json("check", submissions, "--previous", last)
    expect(said.previous).toMatchObject({ units: 1, of: 2, without: ["252"], tied: [] })
    expect(said.previous?.notTaken).toMatchObject([{ file: "moi.xlsx", reason: "WRONG_YEAR" }])
    expect((await json("check", submissions)).said).not.toHaveProperty("previous")
    const merged = await json("merge", submissions, "-o", join(folder, "out"), "--previous", last)
    expect(merged.said.previous).toEqual(said.previous)
    const { out } = await cli("merge", submissions, "-o", join(folder, "out"), "--previous", last)
    expect(out).toContain("Có số liệu kỳ trước của 1/2 đơn vị.\n")
    expect(out).toContain("Tệp kỳ trước moi.xlsx không dùng được (WRONG_YEAR): Báo cáo năm 2018, không phải kỳ trước")
  }))
