import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import exceljs from "exceljs"
import vinhPhuc from "../../fixtures/packs/hai-bieu/profiles/vinh-phuc.json"
import { cli } from "../../support/cli"
import { json, type Printed } from "../../support/printed-json"
import { complete, lay, type Submitted } from "../../support/submitted-files"
import { inTemporaryFolder } from "../../support/temporary"
import { twoFormFolder } from "../../support/two-forms"

/** The small pack, in which 246 and 247 report under 243; `together`: 246's workbook and that of 243's office make 243's report. */
async function packIn(folder: string, together: boolean): Promise<string> {
  await cp(twoFormFolder, folder, { recursive: true })
  const units = vinhPhuc.units.map((unit) => ({
    ...unit,
    ...(["246", "247"].includes(unit.code) ? { parent: "243" } : {}),
    ...(together && ["243", "246"].includes(unit.code) ? { partOf: "243" } : {}),
  }))
  await writeFile(join(folder, "profiles/vinh-phuc.json"), JSON.stringify({ ...vinhPhuc, units }))
  return folder
}

const reports: Readonly<Record<string, Submitted>> = {
  "243.xlsx": { unit: "243", figures: { ...complete, "A12.05.1": "gần 60" } },
  "246.xlsx": { unit: "246", figures: { "A12.02.1": "1.234", "A12.06.1": 3 }, nil: ["A10"] },
  "246 lần 2.xlsx": { unit: "246", figures: { "A12.02.1": "12 hộp", "A12.06.1": 4 }, nil: ["A10"], revision: 1 },
}
const direct: Readonly<Record<string, Submitted>> = { "252.xlsx": { unit: "252", figures: complete } }

/** A folder with what the units above sent and, in place of what is below 243, its summary. */
async function rounds(folder: string, together = false, below = reports) {
  const pack = ["--pack", await packIn(join(folder, "pack"), together)]
  const own = await lay(join(folder, "243"), below)
  const once = await lay(join(folder, "one"), { ...below, ...direct })
  const twice = await lay(join(folder, "two"), direct)
  const district = await json("merge", own, "-o", join(own, "out"), "--parent", "243", "--year", "2018", ...pack)
  const summary = join(own, "out", "tong-hop-vtlt-2018-243.xlsx")
  return { pack, own, once, twice, district, summary }
}

const findingsOf = ({ findings }: Printed<"merge">) =>
  findings.map((finding) => ("unit" in finding ? finding : { ...finding, unit: "" }))

const totals = ({ figures }: Printed<"merge">) => figures

async function edited(file: string, to: string, change: (book: exceljs.Workbook) => void): Promise<void> {
  const book = new exceljs.Workbook()
  await book.xlsx.readFile(file)
  change(book)
  await book.xlsx.writeFile(to)
}

test("a unit merges what reports under it: coverage and tracking are of these units, and of itself", () =>
  inTemporaryFolder(async (folder) => {
    const { district, own, pack } = await rounds(folder)
    expect(district.said.units.lists).toMatchObject({ expected: ["243", "246", "247"], missing: ["247"] })
    expect(district.said.figures.find(({ cell }) => cell === "A12.06.1")).toMatchObject({ total: "6", units: 2, of: 3 })
    const text = await cli("merge", own, "-o", join(folder, "again"), "--parent", "243", ...pack)
    expect(text.out).toContain("UBND thành phố Vĩnh Yên, năm 2018")
    expect(text.out).not.toContain("Toàn tỉnh")
    expect((await readdir(join(folder, "again"))).filter((name) => name.startsWith("bao-cao"))).toEqual([])
  }))

test("[G10] the province merges the summary of a unit below as it would the reports in it, and says where each came from", () =>
  inTemporaryFolder(async (folder) => {
    const { pack, once, twice, summary, district } = await rounds(folder)
    await mkdir(join(twice, "huyện"))
    await cp(summary, join(twice, "huyện/tổng hợp 243.xlsx"))
    const one = await json("merge", once, "-o", join(folder, "a"), ...pack)
    const two = await json("merge", twice, "-o", join(folder, "b"), ...pack)
    expect(totals(two.said)).toEqual(totals(one.said))
    expect(two.said.units).toEqual(one.said.units)
    expect(two.said.ledger.unaccounted).toBe(0)
    const errors = ({ said }: typeof one) => findingsOf(said).filter(({ severity }) => severity === "error")
    expect(errors(two).map(({ unit, cell }) => [unit, cell])).toEqual(errors(one).map(({ unit, cell }) => [unit, cell]))
    const lineage = await readFile(join(folder, "b", "nguon-so-lieu-vtlt-2018-VP.csv"), "utf8").catch(async () =>
      readFile(
        join(
          folder,
          "b",
          (await readdir(join(folder, "b"))).find((name) => name.startsWith("nguon"))!,
        ),
        "utf8",
      ),
    )
    expect(lineage).toMatch(
      /246,[^\r\n]*huyện\/tổng hợp 243\.xlsx,[0-9a-f]{64},A12 theo đơn vị,[A-Z]+\d+,246 lần 2\.xlsx,[0-9a-f]{64}/,
    )
    expect(district.status).toBe(1)
  }))

test("a unit that came both by itself and inside a summary is counted once; its newest report is", () =>
  inTemporaryFolder(async (folder) => {
    const { pack, twice, summary, once } = await rounds(folder)
    await cp(summary, join(twice, "243.xlsx"))
    await cp(join(once, "246 lần 2.xlsx"), join(twice, "246.xlsx"))
    const same = await json("merge", twice, "-o", join(folder, "a"), ...pack)
    expect(totals(same.said)).toEqual(totals((await json("merge", once, "-o", join(folder, "b"), ...pack)).said))
    expect(same.said.findings.filter(({ rule }) => rule === "tracking.superseded")).toMatchObject([
      { message: expect.stringMatching(/lấy 246\.xlsx, thay cho 243\.xlsx/) },
    ])
    await lay(twice, { "246.xlsx": { unit: "246", figures: { "A12.06.1": 9 }, revision: 1 } })
    const other = await json("merge", twice, "-o", join(folder, "c"), ...pack)
    expect(other.said.findings).toContainEqual(expect.objectContaining({ rule: "tracking.tied" }))
    await lay(twice, { "246.xlsx": { unit: "246", figures: { "A12.06.1": 9 }, revision: 2 } })
    const newer = await json("merge", twice, "-o", join(folder, "d"), ...pack)
    expect(newer.said.figures.find(({ cell }) => cell === "A12.06.1")).toMatchObject({ total: "13", units: 3 })
  }))

test("[L9] a figure typed over in a summary, a total that is no sum, and a row that is gone are said", () =>
  inTemporaryFolder(async (folder) => {
    const { pack, twice, summary } = await rounds(folder)
    const at = (book: exceljs.Workbook, unit: string) => {
      const sheet = book.getWorksheet("A12 theo đơn vị")!
      const rows = Array.from({ length: sheet.rowCount }, (_, index) => index + 1)
      return { sheet, row: rows.find((row) => sheet.getCell(row, 2).value === unit)! }
    }
    await edited(summary, join(twice, "sửa.xlsx"), (book) => {
      const { sheet, row } = at(book, "243")
      sheet.getCell(row, 6 + 5).value = 7
    })
    const typedOver = await json("merge", twice, "-o", join(folder, "a"), ...pack)
    const ofSummary = ({ said }: typeof typedOver) =>
      findingsOf(said)
        .filter(({ rule }) => /^reading\.summary(Altered|Row|Total)/.test(rule))
        .map(({ rule, unit, cell, address }) => [rule, unit, cell ?? address])
    expect(ofSummary(typedOver)).toEqual([
      ["reading.summaryAltered", "243", "A12.06.1"],
      ["reading.summaryTotal", "243", expect.any(String)],
      ["reading.summaryTotal", "243", expect.any(String)],
    ])
    expect(typedOver.said.figures.find(({ cell }) => cell === "A12.06.1")).toMatchObject({
      total: "13",
      status: "provisional",
    })

    await edited(summary, join(twice, "sửa.xlsx"), (book) => {
      const { sheet, row } = at(book, "243")
      sheet.spliceRows(row, 1)
    })
    const gone = await json("merge", twice, "-o", join(folder, "b"), ...pack)
    expect(ofSummary(gone)).toContainEqual(["reading.summaryRow", "243", undefined])
    expect(gone.said.figures.find(({ cell }) => cell === "A12.06.1")).toMatchObject({ total: "6", units: 2 })

    await edited(summary, join(twice, "sửa.xlsx"), (book) => {
      book.getWorksheet("A12 theo đơn vị")!.spliceColumns(7, 1)
    })
    const moved = await json("merge", twice, "-o", join(folder, "c"), ...pack)
    expect(moved.said.rejected).toMatchObject([
      { file: "sửa.xlsx", reason: "SUMMARY_ALTERED", message: expect.stringContaining("A12 theo đơn vị!G") },
    ])
  }))

test("[G10] a summary carries the workbooks that make a report together, each with its own figures; a change of what they make is said", () =>
  inTemporaryFolder(async (folder) => {
    const { pack, once, twice, summary, district } = await rounds(folder, true)
    expect(district.said.units.lists).toMatchObject({ expected: ["243", "247"], missing: ["247"] })
    await cp(summary, join(twice, "tổng hợp 243.xlsx"))
    const one = await json("merge", once, "-o", join(folder, "a"), ...pack)
    const two = await json("merge", twice, "-o", join(folder, "b"), ...pack)
    expect(totals(two.said)).toEqual(totals(one.said))
    expect(two.said.units).toEqual(one.said.units)
    expect(two.said.ledger).toMatchObject({ unaccounted: 0 })

    await edited(summary, join(twice, "tổng hợp 243.xlsx"), (book) => {
      const sheet = book.getWorksheet("A12 theo đơn vị")!
      const rows = Array.from({ length: sheet.rowCount }, (_, index) => index + 1)
      sheet.getCell(
        rows.find((row) => sheet.getCell(row, 2).value === "243")!,
        6 + 5,
      ).value = 70
    })
    const typedOver = await json("merge", twice, "-o", join(folder, "c"), ...pack)
    const said = findingsOf(typedOver.said).filter(({ rule }) => rule === "reading.summaryAlteredTogether")
    expect(said.map(({ unit, cell, message }) => [unit, cell, /“70”.*“([^”]*)”/.exec(message)?.[1]])).toEqual([
      ["243", "A12.06.1", "2"],
      ["246", "A12.06.1", "4"],
    ])
    const before = one.said.figures.find(({ cell }) => cell === "A12.06.1")!
    expect(typedOver.said.figures.find(({ cell }) => cell === "A12.06.1")).toMatchObject({
      ...{ total: before.total, status: "provisional", units: 2 },
    })
  }))

test("[G3] [G16] nothing that is typed into a row of several workbooks is passed over: it is an error of each, and in the ledger", () =>
  inTemporaryFolder(async (folder) => {
    // Neither workbook has a figure in A12.04.1; in A12.02.1 none that counts.
    const office = Object.fromEntries(Object.entries(complete).filter(([cell]) => cell !== "A12.04.1"))
    const sent = { ...reports, "243.xlsx": { unit: "243", figures: { ...office, "A12.02.1": "vài hộp" } } }
    const { pack, once, twice, summary } = await rounds(folder, true, sent)
    const typed = async (values: Readonly<Record<string, string>>) => {
      await edited(summary, join(twice, "tổng hợp 243.xlsx"), (book) => {
        const sheet = book.getWorksheet("A12 theo đơn vị")!
        const rows = Array.from({ length: sheet.rowCount }, (_row, index) => index + 1)
        const row = rows.find((at) => sheet.getCell(at, 2).value === "243")!
        for (const [code, value] of Object.entries(values)) sheet.getCell(row, 5 + Number(code)).value = value
      })
      const output = join(folder, "out")
      const merged = await json("merge", twice, "-o", output, ...pack)
      const ledger = (await readdir(output)).find((name) => name.startsWith("so-doi-soat"))!
      const lines = (await readFile(join(output, ledger), "utf8")).split(/\r?\n/)
      return {
        said: findingsOf(merged.said)
          .filter(({ rule }) => rule === "reading.summaryAlteredTogether")
          .map(({ unit, cell, value }) => [unit, cell, value]),
        ledger: lines.filter((line) => /,altered(,|$)/.test(line)).length,
        unaccounted: merged.said.ledger.unaccounted,
        figures: merged.said.figures,
      }
    }
    const before = await typed({})
    expect(before).toMatchObject({ said: [], ledger: 0, unaccounted: 0 })
    expect(before.figures).toEqual((await json("merge", once, "-o", join(folder, "a"), ...pack)).said.figures)
    const after = await typed({ "2": "khoảng 50", "4": "khoảng 70" })
    expect(after.said).toEqual([
      ["243", "A12.02.1", "khoảng 50"],
      ["243", "A12.04.1", "khoảng 70"],
      ["246", "A12.02.1", "khoảng 50"],
      ["246", "A12.04.1", "khoảng 70"],
    ])
    expect(after).toMatchObject({ ledger: 2, unaccounted: 0, figures: before.figures })
  }))

test("a summary of the same round is skipped, one without any report is refused, and so is a unit of another parent", () =>
  inTemporaryFolder(async (folder) => {
    const { pack, own, once, summary, twice } = await rounds(folder)
    const again = await json("merge", own, "-o", join(folder, "a"), "--parent", "243", ...pack)
    expect(again.said.skipped).toContain("out/tong-hop-vtlt-2018-243.xlsx")
    const all = await json("merge", once, "-o", join(once, "out"), ...pack)
    expect((await json("merge", once, "-o", join(once, "out"), ...pack)).said.figures).toEqual(all.said.figures)
    const empty = await lay(join(folder, "empty"), {})
    await lay(empty, { "249.xlsx": { unit: "249" } })
    const none = await json("merge", empty, "-o", join(folder, "b"), "--parent", "243", ...pack)
    expect(none.said.rejected).toMatchObject([{ reason: "OTHER_PARENT", message: expect.stringContaining("249") }])
    await cp(join(folder, "b/tong-hop-vtlt-2018-243.xlsx"), join(twice, "x.xlsx"))
    const refused = await json("merge", twice, "-o", join(folder, "c"), ...pack)
    expect(refused.said.rejected).toMatchObject([{ file: "x.xlsx", reason: "SUMMARY_EMPTY" }])
    // Nobody but a merge opens a summary.
    const named = await json("check", summary, ...pack)
    expect(named.said.files).toMatchObject([{ status: "rejected", reason: "OWN_OUTPUT" }])
    const wrong = await cli("merge", own, "-o", join(folder, "d"), "--parent", "252", ...pack)
    expect(wrong).toMatchObject({ status: 2, err: expect.stringContaining("252") })
  }))

test("last year's summary of a unit below stands for the reports in it, also where one is filled in from it", () =>
  inTemporaryFolder(async (folder) => {
    const { pack, summary, once } = await rounds(folder)
    const last = join(folder, "last")
    await mkdir(last)
    await cp(summary, join(last, "243.xlsx"))
    const now = await lay(join(folder, "now"), { "243.xlsx": { unit: "243", year: 2019, figures: complete } })
    const checked = await json("check", now, "--previous", last, ...pack)
    const wanted = await json("check", now, "--previous", once, ...pack)
    expect(checked.said.files.map(({ findings }) => findings)).toEqual(
      wanted.said.files.map(({ findings }) => findings),
    )
  }))
