import { blankWorkbook, checked, isReckoningSheet, read, rulesOncePer, wholeYear } from "../../../engine/index"
import type { Picture } from "../../../engine/workbook/picture"
import { sampledWorkbook } from "../../../engine/outputs/sample/sampled-workbook"
import { writeBook } from "../../../engine/xlsx/write-book"
import { fromXlsx } from "../../office-host/xlsx/from-xlsx"
import { newWorkbook } from "../../office-host/workbook/new-sheet"
import { pictureOf } from "../../support/drawn-picture"
import { closeOffice, excelOver } from "../../support/office-desk"
import { madeUp, spoilt } from "../../support/sampled-round"
import { wholePack } from "../../support/whole-pack"

afterEach(closeOffice)

const { pack, profile } = wholePack
const sampling = madeUp(12, "excel")
const commune = sampling.profile.units.find(({ tier }) => tier === "xa")!
const report = spoilt(sampling, commune, { rate: 1, layouts: false })

/** A blank and a filled-in workbook with errors in it, as files. */
const files = {
  blank: () => writeBook(blankOf("243")),
  submission: () =>
    writeBook(sampledWorkbook(report, { pack, profile: sampling.profile, language: "vi", date: "2018-12-31" }).book),
}

function blankOf(code: string) {
  const unit = profile.units.find((one) => one.code === code)!
  return blankWorkbook({ pack, profile, unit, period: wholeYear(2018), language: "vi", date: "2018-12-31" }).book
}

const levels = ["1.7", "1.8", "1.14", "1.17", "1.20"]

describe.each(levels)("Excel with ExcelApi %s", (api) => {
  test.each(["blank", "submission"] as const)(
    "[G17] shows the %s as its file holds it, and comes to the same verdict",
    async (which) => {
      const bytes = await files[which]()
      const inFile = pictureOf(bytes)
      const { host } = await excelOver({ workbook: await fromXlsx(bytes, "a.xlsx"), api })
      const { unseen, ...inExcel } = await host.picture()
      const canSeeMerges = host.abilities.mergedAreas
      expect(unseen).toEqual(canSeeMerges ? undefined : ["merges"])
      // The file was filled in by a program, and Excel computes it anew when it opens it.
      const isComputed = which === "submission"
      expect(comparable(inExcel, canSeeMerges, isComputed)).toStrictEqual(comparable(inFile, canSeeMerges, isComputed))
      expect(verdict({ ...inExcel, ...(unseen && { unseen }) })).toStrictEqual(verdict(inFile))
    },
  )
})

/** Merged areas in one order, or none; cells in theirs, but for those that the check sheet reckons with, which Excel is not asked for. Excel may say a day's format with or without the escapes of the file. */
function comparable({ sheets, date1904 }: Picture, withMerges = true, withoutResults = false): unknown {
  return {
    date1904,
    sheets: sheets.map(({ cells, merges, ...sheet }) => ({
      ...sheet,
      cells: (isReckoningSheet(sheet) ? [] : [...cells.values()]).map(({ address, content, format }) => ({
        address,
        content: withoutResults && content.formula !== undefined ? content.formula : content,
        format: format?.replaceAll("\\/", "/"),
      })),
      merges: withMerges ? [...merges].sort() : [],
    })),
  }
}

const profiles = [profile, sampling.profile]
const rulesOf = rulesOncePer(pack)

function verdict(picture: Picture): unknown {
  const source = { file: "a.xlsx", sha256: "a".repeat(64) }
  return checked(read(picture, source, { pack, profiles }), rulesOf).file.outcome
}

test("a whole workbook is read in three requests, however many sheets it has, and no answer is past 1 MB", async () => {
  const requests: number[] = []
  for (const code of ["243", "CC-VTLT"]) {
    const workbook = await fromXlsx(await writeBook(blankOf(code)), "a.xlsx")
    const { host, office } = await excelOver({ workbook })
    await host.picture()
    requests.push(office.log.length)
    expect(office.log.filter(({ bytesOut }) => bytesOut > 1_000_000)).toEqual([])
    closeOffice()
  }
  expect(requests).toEqual([3, 3])
})

test("[G16] a sheet that somebody called as the hidden one of ours is read like any other", async () => {
  const workbook = newWorkbook("_kiemtra")
  workbook.sheets[0]!.cells = { A1: { value: 5 } }
  const { host } = await excelOver({ workbook })
  expect([...(await host.picture()).sheets[0]!.cells.keys()]).toEqual(["A1"])
})

test("where one answer would be too long for Excel, it is asked for in parts", async () => {
  const bytes = await files.submission()
  const { host, office } = await excelOver({ workbook: await fromXlsx(bytes, "a.xlsx") })
  office.faults.mostBytesOut = 60_000
  const picture = await host.picture()
  expect(comparable(picture, true, true)).toStrictEqual(comparable(pictureOf(bytes), true, true))
})

test("half a million cells are not fetched; how many there are is said", async () => {
  const workbook = newWorkbook("Biểu A1")
  workbook.sheets[0]!.cells = { A1: { value: 1 }, CV5001: { value: 2 } }
  const { host, office } = await excelOver({ workbook })
  await expect(host.picture()).rejects.toMatchObject({ name: "HostFault", code: "tooLarge", detail: "500100" })
  expect(office.log.length).toBe(2)
})

test("an error, a truth value, a formula without text and text that looks like a formula stay what they are", async () => {
  const workbook = newWorkbook("Biểu A1")
  workbook.sheets[0]!.cells = {
    A1: { value: { error: "#REF!" }, formula: "=A9" },
    B1: { value: true },
    C1: { value: "", formula: '=IF(B1,"","x")' },
    D1: { value: "=1+1" },
    E1: { value: 5, format: { numberFormat: "GENERAL" } },
    B3: { value: { error: "#SPILL!" }, format: { numberFormat: "dd/mm/yyyy" } },
  }
  const { host } = await excelOver({ workbook })
  const [sheet] = (await host.picture()).sheets
  expect([...sheet!.cells.values()]).toStrictEqual([
    { address: "A1", content: { type: "error", value: "#REF!", formula: "A9" } },
    { address: "B1", content: { type: "boolean", value: true } },
    { address: "C1", content: { type: "text", value: "", formula: 'IF(B1,"","x")' } },
    { address: "D1", content: { type: "text", value: "=1+1" } },
    { address: "E1", content: { type: "number", value: 5 } },
    { address: "B3", content: { type: "error", value: "#VALUE!" }, format: "dd/mm/yyyy" },
  ])
})

test("hidden sheets, dates from 1904, and merged areas under names with commas and apostrophes are seen", async () => {
  const workbook = newWorkbook("Năm, 'A1'!B2", "Ẩn", "Ẩn hẳn")
  workbook.date1904 = true
  workbook.sheets[0]!.merges = ["C3:D4", "A1:B2"]
  workbook.sheets[1]!.visibility = "Hidden"
  workbook.sheets[2]!.visibility = "VeryHidden"
  const { host } = await excelOver({ workbook })
  expect(await host.picture()).toStrictEqual({
    date1904: true,
    sheets: [
      { name: "Năm, 'A1'!B2", visibility: "visible", cells: new Map(), merges: ["A1:B2", "C3:D4"] },
      { name: "Ẩn", visibility: "hidden", cells: new Map(), merges: [] },
      { name: "Ẩn hẳn", visibility: "veryHidden", cells: new Map(), merges: [] },
    ],
  })
})

test("[G17] hidden rows and columns are seen as the saved file has them, with one more request where only some are", async () => {
  const workbook = newWorkbook("Biểu A1", "Hết", "Không")
  const [some, all, none] = workbook.sheets
  some!.cells = { A1: { value: 1 }, F400: { value: 2 } }
  some!.hiddenRows = [3, 4, 5, 77, 400]
  some!.hiddenColumns = ["B", "C", "F"]
  all!.cells = { B2: { value: 1 }, C3: { value: 2 } }
  all!.hiddenRows = [2, 3]
  none!.cells = { B2: { value: 1 } }
  const { host, office } = await excelOver({ workbook, api: "1.7" })
  const { sheets } = await host.picture()
  const span = (first: number, last = first) => ({ first, last })
  expect(sheets.map(({ hidden }) => hidden)).toEqual([
    { rows: [span(3, 5), span(77), span(400)], columns: [span(2, 3), span(6)] },
    { rows: [span(2, 3)], columns: [] },
    undefined,
  ])
  expect(office.log.length).toBe(6)
})

test("where Excel says no merged areas because there are too many, the rest is shown and that is said", async () => {
  const workbook = newWorkbook("Biểu A1")
  workbook.sheets[0]!.cells = { D12: { value: 5 } }
  workbook.sheets[0]!.merges = Array.from({ length: 513 }, (_, i) => `A${i + 1}:B${i + 1}`)
  const { host, office } = await excelOver({ workbook })
  const { sheets, unseen } = await host.picture()
  expect([unseen, sheets[0]!.cells.size, office.log.length]).toEqual([["merges"], 1, 4])
})
