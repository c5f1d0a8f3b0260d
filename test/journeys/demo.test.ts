import { createHash } from "node:crypto"
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Picture } from "../../engine/workbook/picture"
import { readWorkbook } from "../../engine/xlsx/read-workbook"
import { demo } from "../../src/cli/demo"
import sample from "../../templates/vtlt/samples/2018/submissions.json"
import { bare } from "../support/cli"
import { cellsSeen } from "../support/openpyxl"
import { cellsJson, printed, type Printed } from "../support/printed-json"
import { describeWith, openpyxl } from "../support/programs"
import { folderPrefix } from "../support/temporary"

/** What the published report says, by unit and cell: `343mét`. */
const published = sample.submissions.flatMap(({ unit, cells }) =>
  cells.map(({ cell, written }) => ({ unit, cell, written })),
)

/** “05 giá, tủ, hòm”: a figure of three rows at once. */
const ofThreeRows = "SO-VHTTDL A13.01.4"

/** Rows that ask for names take no figures: A9a and B4a. */
const names = published.filter(({ written }) => !/\d/.test(written))

/** What the summary must come to where a unit gave a figure: the total, its units of those asked; no word: final. */
const totals = `
  A7.01.1 44 of 1/22
  A7.02.1 3135 of 1/22
  A7.06.1 133310 of 1/22 approximate
  A7.08.1 105 of 1/22
  A7.09.1 32660 of 1/22
  A9.01.1 457 of 1/22
  A9.02.1 13444 of 1/22
  A10.01.1 900 of 5/22
  A11.01.1 41 of 1/22
  A11.04.1 222 of 1/22
  A11.05.1 8590 of 1/22
  A11.06.1 64 of 1/22
  A12.01.1 416 of 4/22
  A13.01.4 125 of 5/22
  A13.04.4 3 of 2/22
  A13.06.4 1065 of 1/22
  A13.07.4 3 of 2/22
  A13.08.4 4 of 2/22
  B1.02.1 300 of 1/1
  B2.02.1 22 of 1/1
  B2.05.1 - of 1/1 notAdditive
  B4.01.1 3 of 1/1
  B4.02.1 256 of 1/1
  B5.02.1 1 of 1/1
  B6.01.1 3666 of 1/1
  B6.02.1 2129 of 1/1
  B6.03.1 1537 of 1/1
  B6.06.1 - of 1/1 notAdditive
`

let [folder, out, status] = ["", "", -1]
let summary: Printed<"merge">
let contributions: readonly Contribution[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), folderPrefix))
  const texts: string[] = []
  const terminal = { isWatched: false, hasColour: false, err: (text: string) => texts.push(`stderr: ${text}`) }
  status = await demo(folder, { ...bare, ...terminal, out: (text) => texts.push(text) })
  out = texts.join("")
  summary = printed.merge.parse(JSON.parse(await readFile(join(folder, "result/summary.json"), "utf8")))
  contributions = await lineageOf(join(folder, "result/tong-hop-vtlt-2018-26.xlsx"))
})

afterAll(() => rm(folder, { recursive: true }))

test("the demo ends 0 and leaves eleven submissions, one of the year before, the summary and what `merge --json` prints", async () => {
  expect(status).toBe(0)
  expect(out).not.toContain("stderr")
  expect((await readdir(folder)).sort()).toEqual(["previous", "result", "submissions"])
  const units = ["246", "247", "249", "251", "252", "CC-VTLT", "DAI-PTTH", "LTLS", "SO-LDTBXH", "SO-TP", "SO-VHTTDL"]
  expect((await readdir(join(folder, "submissions"))).sort()).toEqual(units.map((unit) => `vtlt-2018-${unit}.xlsx`))
  expect(await readdir(join(folder, "previous"))).toEqual(["vtlt-2017-CC-VTLT.xlsx"])
  expect((await readdir(join(folder, "result"))).sort()).toEqual([
    ...["bao-cao-vtlt-2018-26.docx", "bao-cao-vtlt-2018-26.html", "nguon-so-lieu-vtlt-2018-26.csv"],
    ...["sdmx-vtlt-2018-26.csv", "so-doi-soat-vtlt-2018-26.csv", "so-lieu-vtlt-2018-26.csv"],
    ...["summary.json", "tong-hop-vtlt-2018-26.xlsx"],
  ])
})

test("the totals are those of the published report, of 2018 as a whole: 900 shelf metres of 5 units, hơn 133.310 hồ sơ", () => {
  const reported = summary.figures.filter(({ units }) => units > 0)
  const drawn = reported.map(({ cell, total, units, of, status: standing }) =>
    [cell, total ?? "-", "of", `${units}/${of}`, ...(standing === "final" ? [] : [standing])].join(" "),
  )
  expect(drawn).toEqual(totals.trim().split(/\n */))
  expect(summary.figures.filter(({ units, total }) => units === 0 && total !== null)).toEqual([])
  expect(out).toMatch(/Tổng số tài liệu đã chỉnh lý trong năm +900 +mét giá +5\/22/)
  expect(out).toMatch(/Tổng diện tích kho lưu trữ +416 +m2 +4\/22/)
})

test("[G16] every figure that was handed in is used or set aside with a reason, none is unaccounted for", () => {
  expect(published).toHaveLength(50)
  expect(names).toHaveLength(8)
  // 42 figures, the live total among them, and eight names are used; set aside is the figure of three rows.
  expect(summary.ledger).toEqual({ figures: 51, used: 50, superseded: 0, setAside: 1, unaccounted: 0 })
  expect(summary.units).toMatchObject({ expected: 23, received: 11, late: 0, missing: 12, rejected: 0 })
})

test("[G5] “05 giá, tủ, hòm” is set aside with a finding and stands in no total, all else is read as it is written", () => {
  const doubts = summary.findings.filter(({ rule, severity }) => severity === "error" && rule.startsWith("reading."))
  expect(doubts).toMatchObject([
    { rule: "reading.several", unit: "SO-VHTTDL", file: "vtlt-2018-SO-VHTTDL.xlsx", sheet: "Biểu A13", address: "G10" },
  ])
  expect(doubts[0]!.message).toContain("05 giá, tủ, hòm")
  expect(out).toContain("05 giá, tủ, hòm")
})

test("[G10] every figure of the lineage is found where it says, in the report's own words, and adds up to its total", async () => {
  const key = ({ unit, cell }: { readonly unit: string; readonly cell: string }) => `${unit} ${cell}`
  const wanted = published.filter((one) => !names.includes(one) && key(one) !== ofThreeRows).map(key)
  expect(contributions.map(key).sort()).toEqual([...wanted, "CC-VTLT B6.01.1"].sort())
  const added = new Map<string, number>()
  const pictures = new Map<string, Picture>()
  for (const one of contributions) {
    const { cell, unit, figure, file, sheet, address, sha256 } = one
    const seen = pictures.get(sha256) ?? (await pictureOf(file, sha256))
    pictures.set(sha256, seen)
    const content = seen.sheets.find(({ name }) => name === sheet)?.cells.get(address)?.content
    const written = published.find((other) => other.unit === unit && other.cell === cell)?.written
    // The one figure that the report does not write is a live total of the form.
    if (written === undefined) expect([key(one), content?.formula]).toEqual(["CC-VTLT B6.01.1", expect.any(String)])
    else {
      expect(content).toEqual({ type: "text", value: written })
      expect(figure).toBe(figureIn(written))
    }
    added.set(cell, (added.get(cell) ?? 0) + figure)
  }
  const stated = summary.figures.filter(({ total }) => total !== null).map(({ cell, total }) => [cell, Number(total)])
  expect([...added].filter(([cell]) => !/^B2\.05|^B6\.06/.test(cell)).sort()).toEqual(stated.sort())
})

test("the backlog that the report of 2018 repeats from 2017 figure by figure is found, by check and by merge", () => {
  const copied = summary.findings.filter(({ rule }) => rule === "B6-R02")
  expect(copied.map((finding) => [finding.severity, finding.cell, "file" in finding && finding.file])).toEqual([
    ["warning", "B6.02.1", "vtlt-2018-CC-VTLT.xlsx"],
    ["warning", "B6.03.1", "vtlt-2018-CC-VTLT.xlsx"],
    ["warning", "B6.06.1", "vtlt-2018-CC-VTLT.xlsx"],
  ])
  expect(summary.previous).toEqual({ units: 1, of: 11, without: expect.any(Array), notTaken: [], tied: [] })
  expect(out).toMatch(/Biểu B6, ô D12: Mã số 02 .* ghi 2\.129, đúng bằng số của kỳ trước/)
  expect(out.match(/Có số liệu kỳ trước của 1\/11 đơn vị\./g)).toHaveLength(2)
})

/** A workbook of the demo, whose bytes are those that the lineage names. */
async function pictureOf(file: string, sha256: string): Promise<Picture> {
  const bytes = await readFile(join(folder, "submissions", file))
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256)
  const workbook = readWorkbook(bytes)
  if (!("picture" in workbook)) throw new Error(`${file} is not read`)
  return workbook.picture
}

/** A figure as the report writes it, with points between thousands and words around it; a day as Excel counts days. */
function figureIn(written: string): number {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(written) ?? []
  if (year !== undefined) return (Date.parse(`${year}-${month}-${day}`) - Date.parse("1899-12-30")) / 86_400_000
  return Number(/\d[\d.]*/.exec(written)![0].replaceAll(".", ""))
}

describeWith(openpyxl, "read by openpyxl", () => {
  test("the submissions hold the words of the report as text: 343mét, 01 chứng chỉ, gần 3700 mét", async () => {
    const files = await readdir(join(folder, "submissions"))
    const contents = files.map(async (name) => [name, await readFile(join(folder, "submissions", name))] as const)
    const seen = await cellsSeen(new Map(await Promise.all(contents)))
    for (const { unit, cell, written } of published) {
      const { cells } = seen.get(`vtlt-2018-${unit}.xlsx`)![`Biểu ${cell.split(".")[0]}`]!
      const place = contributions.find((one) => one.unit === unit && one.cell === cell)?.address
      const there = place === undefined ? Object.values(cells) : [cells[place]]
      expect(there).toContainEqual(expect.objectContaining({ type: "s", value: written }))
    }
    const said = published.map(({ written }) => written)
    expect(said).toEqual(expect.arrayContaining(["343mét", "100m2", "01 chứng chỉ", "gần 3700 mét"]))
  })
})

interface Contribution {
  readonly cell: string
  readonly unit: string
  readonly figure: number
  readonly file: string
  readonly sheet: string
  readonly address: string
  readonly sha256: string
}

/** The lines of the summary's lineage that name a file, by the heads of their columns. */
async function lineageOf(path: string): Promise<readonly Contribution[]> {
  const summary = (await cellsJson(path)).files[0]!
  const cells = new Map<string, unknown>()
  for (const cell of summary.sheets.find(({ name }) => name === "Nguồn số liệu")!.cells) {
    cells.set(cell.address, "value" in cell ? cell.value : "")
  }
  const heads = ["A5", "B5", "D5", "E5", "F5", "G5", "H5"].map((address) => cells.get(address))
  expect(heads).toEqual(["Mã ô số liệu", "Mã đơn vị", "Số liệu", "Tệp", "Trang tính", "Địa chỉ ô", "SHA-256"])
  const rows = [...cells.keys()].filter((address) => /^H\d+$/.test(address) && address !== "H5")
  return rows.map((address) => {
    const row = address.slice(1)
    const [cell, unit, figure, file, sheet, at, sha256] = [..."ABDEFGH"].map((column) => cells.get(column + row))
    return { cell, unit, figure, file, sheet, address: at, sha256 } as Contribution
  })
}
