import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readReport } from "../../engine/docx/read-report"
import type { StatedReport } from "../../engine/index"
import { demo } from "../../src/cli/demo"
import sample from "../../templates/vtlt/samples/2018/submissions.json"
import { violations } from "../support/axe"
import { openBrowser } from "../support/browser"
import { bare, cliBundled } from "../support/cli"
import { savedAs } from "../support/libre-office"
import { describeWith, libreOffice, pythonDocx } from "../support/programs"
import { editedCopy, textsOf } from "../support/python-docx"
import { folderPrefix } from "../support/temporary"

/** The figures of the published report of 2018: the unit, the cell, what is written, and where the report says it. */
const published = sample.submissions.flatMap(({ unit, cells }) =>
  cells.flatMap((one) => ("id" in one ? [{ unit, ...one, id: one.id }] : [])),
)

let [folder, file] = ["", ""]
let stated: StatedReport

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), folderPrefix))
  await demo(folder, { ...bare, isWatched: false, hasColour: false, err: () => undefined, out: () => undefined })
  file = join(folder, "result/bao-cao-vtlt-2018-26.docx")
  const read = readReport(await readFile(file))
  if (read === "other" || "refusal" in read) throw new Error("no report")
  stated = read
})

afterAll(() => rm(folder, { recursive: true }))

/** `hơn 133.310 hồ sơ` as the draft writes it: `hơn 133.310`; `03 cơ quan`: `03`. */
function numeralOf(written: string): string {
  const [, word = "", numeral = ""] = /^(gần |hơn )?([\d.]+)/.exec(written) ?? []
  const digits = numeral.replaceAll(".", "").replace(/^0+/, "")
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, ".")
  return word + grouped
}

test("the draft states each of the 42 figures of the published report of 2018", async () => {
  const ids = published.flatMap(({ id, restated = [] }) => [id, ...restated.map((one) => one.id)])
  expect(new Set(ids).size).toBe(42)
  const texts = await textsOf(file)
  const said = published.map(({ id, unit, cell, written }) => {
    // “05 giá, tủ, hòm” is a figure of three rows: it stands in the annex as it was written, and in no total.
    if (written.includes("tủ, hòm")) return [id, texts.includes(written)]
    const bound = stated.figures.filter((one) => one.cell === cell && (one.unit ?? unit) === unit)
    return [id, bound.some(({ now }) => now?.replace(/^0/, "") === numeralOf(written))]
  })
  expect(said).toEqual(published.map(({ id }) => [id, true]))
})

test("the draft states nothing that the submissions do not: every figure is one of theirs, or the sum of theirs", () => {
  const sums = new Map<string, number>()
  for (const { cell, written } of published) {
    if (written.includes("tủ, hòm")) continue
    const value = Number(numeralOf(written).replace(/\D/g, ""))
    sums.set(cell, (sums.get(cell) ?? 0) + value)
  }
  const strange = stated.figures.filter(({ cell, unit, text }) => {
    if (cell === "B2.05.1") return text !== "05/12/2018"
    const own = published.find((one) => one.cell === cell && one.unit === unit)?.written
    const wanted = unit === undefined ? String(sums.get(cell)) : numeralOf(own ?? "").replace(/\D/g, "")
    return text.replace(/\D/g, "").replace(/^0/, "") !== wanted
  })
  expect(strange).toEqual([])
})

test("what is no bound figure in the draft is a number of a section, the year, or the state of the round", async () => {
  const texts = await textsOf(file)
  const bound = stated.figures.map(({ text }) => text.replace(/^\D+/, ""))
  const numerals = texts.flatMap((text) => text.match(/\d+(?:[.,/]\d+)*/g) ?? [])
  for (const one of bound) {
    const at = numerals.indexOf(one)
    expect([one, at >= 0]).toEqual([one, true])
    numerals.splice(at, 1)
  }
  const sections = Array.from({ length: 11 }, (_, i) => String(i + 1))
  const lines = Array.from({ length: 12 }, (_, i) => String(i + 1))
  const round = ["2018", "11/23", "12", "4/22", "5/22", "2"]
  const setAside = ["13", "01", "4", "05"]
  expect([...new Set(numerals)].filter((one) => ![...sections, ...lines, ...round, ...setAside].includes(one))).toEqual(
    [],
  )
})

describeWith(pythonDocx, "a report that somebody worked on", () => {
  test("is told from the workbook where a figure was changed, and a number added is named as one without a source", async () => {
    const copy = join(folder, "result/sua.docx")
    expect(await editedCopy(file, copy, "900", "950")).toBe(1)
    const untouched = await cliBundled("report", "--verify", file)
    expect([untouched.status, untouched.out]).toEqual([
      0,
      `${stated.figures.length} số liệu gắn với biểu tổng hợp: 0 không khớp, 0 đã bỏ; 0 số thêm không rõ nguồn.\n`,
    ])
    const edited = await cliBundled("report", "--verify", copy)
    expect(edited.status).toBe(1)
    expect(edited.out).toContain("báo cáo ghi 950, biểu tổng hợp ghi 900")
    expect(edited.out).toContain("Số 17 mới thêm, không rõ nguồn")
  })
})

describeWith(libreOffice, "in another office suite", () => {
  test("[G13] the draft opens, and keeps what its figures are bound to when it is saved there", async () => {
    const saved = await savedAs("docx", new Map([["a.docx", await readFile(file)]]))
    const read = readReport(saved.get("a.docx")!)
    expect(read).toMatchObject({ figures: stated.figures, added: [] })
  })
})

test("[G11] [G12] the page for the portal fetches nothing, runs nothing, says its charts in words, and axe finds nothing", async () => {
  const html = await readFile(join(folder, "result/bao-cao-vtlt-2018-26.html"), "utf8")
  expect(html).not.toMatch(/<script|javascript:|href=|src=/i)
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    const [asked, said]: [string[], string[]] = [[], []]
    page.on("request", (request) => asked.push(request.url()))
    page.on("console", (line) => said.push(line.text()))
    await page.setContent(html)
    expect(await violations(page)).toEqual([])
    expect(await page.locator("figure").count()).toBe(2)
    expect(await page.locator("figure table data").allTextContents()).toEqual(
      expect.arrayContaining(["56", "75", "100", "185", "343"]),
    )
    expect(await page.locator("h1").evaluate((element) => getComputedStyle(element).textAlign)).toBe("center")
    expect([asked, said]).toEqual([[], []])
  } finally {
    await browser.close()
  }
})
