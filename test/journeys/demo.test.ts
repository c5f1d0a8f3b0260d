import { createHash } from "node:crypto"
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readWorkbook } from "../../engine/xlsx/read-workbook"
import { demo } from "../../src/cli/demo"
import sample from "../../templates/vtlt/samples/2018/submissions.json"
import { cellsSeen } from "../support/openpyxl"
import { cellsJson, printed, type Printed } from "../support/printed-json"
import { describeWith, openpyxl } from "../support/programs"
import { folderPrefix } from "../support/temporary"

/** What the published report says, by unit and cell: `343mét`. */
const published = sample.submissions.flatMap(({ unit, cells }) =>
  cells.map(({ cell, written }) => ({ unit, cell, written })),
)

let [folder, out, status] = ["", "", -1]
let summary: Printed<"merge">

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), folderPrefix))
  const texts: string[] = []
  const terminal = { isWatched: false, hasColour: false, err: (text: string) => texts.push(`stderr: ${text}`) }
  status = await demo(folder, { ...terminal, out: (text) => texts.push(text) })
  out = texts.join("")
  summary = printed.merge.parse(JSON.parse(await readFile(join(folder, "result/summary.json"), "utf8")))
})

afterAll(() => rm(folder, { recursive: true }))

test("the demo ends 0 and leaves five submissions, the summary and what `merge --json` prints", async () => {
  expect(status).toBe(0)
  expect(out).not.toContain("stderr")
  expect((await readdir(folder)).sort()).toEqual(["result", "submissions"])
  expect((await readdir(join(folder, "submissions"))).sort()).toEqual(
    [246, 247, 249, 251, 252].map((unit) => `vtlt-2018-${unit}.xlsx`),
  )
  expect((await readdir(join(folder, "result"))).sort()).toEqual(["summary.json", "tong-hop-vtlt-2018-26.xlsx"])
})

test("the totals are those of the published report: 900 shelf metres of 5 units in 9, 416 m2 of 4 in 9", () => {
  const reported = summary.figures.filter(({ units }) => units > 0)
  expect(reported).toMatchObject([
    { cell: "A10.01.1", total: "900", units: 5, of: 9 },
    { cell: "A12.01.1", total: "416", units: 4, of: 9 },
  ])
  expect(out).toMatch(/Tổng số tài liệu đã chỉnh lý trong năm +900 +mét giá +5\/9/)
  expect(out).toMatch(/Tổng diện tích kho lưu trữ +416 +m2 +4\/9/)
})

test("[G16] every figure of the nine that were handed in is used, none is unaccounted for", () => {
  expect(published).toHaveLength(9)
  expect(summary.ledger).toEqual({ figures: 9, used: 9, superseded: 0, setAside: 0, unaccounted: 0 })
  expect(summary.units).toMatchObject({ expected: 9, received: 5, late: 0, missing: 4, rejected: 0 })
})

test("[G10] every figure of the lineage is found where it says, in the report's own words, and adds up to its total", async () => {
  const contributions = await lineageOf(join(folder, "result/tong-hop-vtlt-2018-26.xlsx"))
  expect(contributions.map(({ cell, unit }) => `${unit} ${cell}`).sort()).toEqual(
    published.map(({ cell, unit }) => `${unit} ${cell}`).sort(),
  )
  const totals = new Map<string, number>()
  for (const { cell, unit, figure, file, sheet, address, sha256 } of contributions) {
    const bytes = await readFile(join(folder, "submissions", file))
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256)
    const workbook = readWorkbook(bytes)
    const sheets = "picture" in workbook ? workbook.picture.sheets : []
    const { written } = published.find((one) => one.unit === unit && one.cell === cell)!
    expect(sheets.find(({ name }) => name === sheet)?.cells.get(address)?.content).toEqual({
      type: "text",
      value: written,
    })
    expect(figure).toBe(parseInt(written, 10))
    totals.set(cell, (totals.get(cell) ?? 0) + figure)
  }
  const stated = summary.figures.filter(({ total }) => total !== null).map(({ cell, total }) => [cell, Number(total)])
  expect([...totals].sort()).toEqual(stated.sort())
})

describeWith(openpyxl, "read by openpyxl", () => {
  test("the submissions hold the words of the report as text: 343mét, 100m2, 203 mét", async () => {
    const names = await readdir(join(folder, "submissions"))
    const files = names.map(async (name) => [name, await readFile(join(folder, "submissions", name))] as const)
    const seen = await cellsSeen(new Map(await Promise.all(files)))
    for (const { unit, cell, written } of published) {
      const sheet = seen.get(`vtlt-2018-${unit}.xlsx`)![`Biểu ${cell.slice(0, 3)}`]!
      expect(sheet.cells.D10).toMatchObject({ type: "s", value: written })
    }
    expect(published.map(({ written }) => written)).toEqual(expect.arrayContaining(["343mét", "100m2", "203 mét"]))
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
  const heads = ["A4", "B4", "D4", "E4", "F4", "G4", "H4"].map((address) => cells.get(address))
  expect(heads).toEqual(["Mã ô số liệu", "Mã đơn vị", "Số liệu", "Tệp", "Trang tính", "Địa chỉ ô", "SHA-256"])
  const rows = [...cells.keys()].filter((address) => /^H\d+$/.test(address) && address !== "H4")
  return rows.map((address) => {
    const row = address.slice(1)
    const [cell, unit, figure, file, sheet, at, sha256] = [..."ABDEFGH"].map((column) => cells.get(column + row))
    return { cell, unit, figure, file, sheet, address: at, sha256 } as Contribution
  })
}
