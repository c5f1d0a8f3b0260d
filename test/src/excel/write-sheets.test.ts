import { blankWorkbook, wholeYear, type BookSheet } from "../../../engine/index"
import { newWorkbook } from "../../office-host/workbook/new-sheet"
import { closeOffice, excelOver, kept } from "../../support/office-desk"
import { wholePack } from "../../support/whole-pack"
import { sheetOf } from "../../support/written-sheets"

afterEach(closeOffice)

const { pack, profile } = wholePack
const unit = profile.units.find(({ code }) => code === "243")!
const blank = blankWorkbook({ pack, profile, unit, period: wholeYear(2018), language: "vi", date: "2018-12-31" }).book

/** A workbook of the clerk's own, with figures in sheets that have the names of new ones. */
function clerks() {
  const workbook = newWorkbook("Của tôi", "Biểu A1", "Biểu A2")
  workbook.sheets[0]!.cells = { A1: { value: 5 } }
  workbook.sheets[1]!.cells = { D12: { value: 185 }, D13: { value: 7, formula: "=1+6" } }
  workbook.sheets[2]!.cells = { D12: { value: 3 } }
  workbook.sheets[2]!.visibility = "VeryHidden"
  return workbook
}

const two: readonly BookSheet[] = blank.sheets.filter(({ name }) => ["Biểu A1", "Biểu A2"].includes(name))

test("a whole blank is written in requests of less than 1 MB, as few as that takes", async () => {
  const { host, office } = await excelOver()
  await host.apply([{ kind: "sheets", sheets: blank.sheets }])
  expect(office.log.filter(({ bytesIn }) => bytesIn > 1_000_000)).toEqual([])
  expect(office.log.length).toBeLessThan(8)
})

test("what Excel shows of a form is what its file shows: widths, frozen rows, printing, protection, the first cell to fill in", async () => {
  const { host, office } = await excelOver()
  await host.apply([{ kind: "sheets", sheets: blank.sheets }])
  const form = blank.sheets.find(({ name }) => name === "Biểu A12")!
  const sheet = office.workbook.sheets.find(({ name }) => name === "Biểu A12")!
  // A file counts five pixels more than Excel says, of seven a character.
  expect(Object.values(sheet.widths)).toEqual(form.widths.map((width) => expect.closeTo(width - 5 / 7, 1)))
  expect(sheet.gridlines).toBe(false)
  expect([...sheet.merges].sort()).toEqual([...form.merges].sort())
  expect(sheet.validations).toHaveLength(form.validations.length)
  expect(sheet.protection).toEqual({ allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true })
  expect(sheet.page.titleRows).toBe(form.print.titleRows)
  expect(sheet.page.settings).toMatchObject({ paperSize: "A4", zoom: { horizontalFitToPages: 1 } })
  expect(sheet.cells.D12?.format).toMatchObject({ numberFormat: "#,##0.0", locked: false, font: "Times New Roman" })
  const map = office.workbook.sheets.at(-1)!
  expect([map.visibility, office.workbook.selection.area]).toEqual(["VeryHidden", blank.sheets[0]!.selected ?? "A1"])
})

test("rows and columns that stay in sight, hidden rows, breaks between pages and links are written", async () => {
  const { host, office } = await excelOver()
  const print = {
    orientation: "landscape",
    titleRows: "1:2",
    titleColumns: "A:B",
    footer: "R&D",
    rowBreaks: [4],
  } as const
  const link = { kind: "link", text: "01", sheet: "Kho", address: "B2" } as const
  const kho = sheetOf("Kho", [["a", link]], { frozen: { rows: 2, columns: 1 }, print: { ...print, columnBreaks: [3] } })
  await host.apply([{ kind: "sheets", sheets: [{ ...kho, rows: [{ ...kho.rows[0]!, height: 30, isHidden: true }] }] }])
  const sheet = office.workbook.sheets.at(-1)!
  expect(sheet).toMatchObject({
    frozen: { rows: 2, columns: 1 },
    heights: { 1: 30 },
    hiddenRows: [1],
    page: { titleRows: "1:2", titleColumns: "A:B", rowBreaks: [4], columnBreaks: [3] },
  })
  expect(sheet.page.headersFooters.leftFooter).toContain("R&&D")
  expect(sheet.cells.B1).toMatchObject({ value: "01" })
})

test("sheets that give way go only when the new ones are there", async () => {
  const { host, office } = await excelOver({ workbook: clerks() })
  await host.apply([{ kind: "sheets", sheets: two, replacing: true }])
  expect(office.workbook.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
    "Của tôi Visible",
    "Biểu A1 Visible",
    "Biểu A2 Visible",
  ])
})

describe("[G7] whichever request fails, and however far it got", () => {
  test.each([
    ["GeneralException", "busy"],
    ["AccessDenied", "readOnly"],
    ["InactiveWorkbook", "busy"],
    ["InvalidArgument", "unknown"],
  ] as const)(
    "%s leaves all of before or all that is new, and no sentence of Excel's is passed on",
    async (code, expected) => {
      const faults: string[] = []
      for (const batch of [1, 2, 3, 4]) {
        for (const after of [0, 3, 5, 40]) {
          const { host, office } = await excelOver({ workbook: clerks() })
          const before = kept(office.workbook)
          office.faults.failing = [{ batch, code, after }]
          const fault = await host.apply([{ kind: "sheets", sheets: two, replacing: true }]).then(
            () => undefined,
            (error: unknown) => error as Error & { code: string },
          )
          const figures = office.workbook.sheets.map(({ name, cells }) => `${name} ${typeof cells.D12?.value}`)
          if (fault === undefined)
            expect(figures).toEqual(["Của tôi undefined", "Biểu A1 undefined", "Biểu A2 undefined"])
          else {
            expect([fault.name, fault.message]).toEqual([
              "HostFault",
              expect.not.stringMatching(/on demand|requested|cannot/),
            ])
            expect(office.workbook).toStrictEqual(before)
            faults.push(`${batch} ${fault.code}`)
          }
          closeOffice()
        }
      }
      expect(faults).toEqual(expect.arrayContaining([`2 ${expected}`, expect.stringMatching(/^[34] /)]))
    },
  )

  test.each([3, 4])("[G7] request %i of a whole blank, too", async (batch) => {
    const { host, office } = await excelOver({ workbook: clerks() })
    const before = kept(office.workbook)
    office.faults.failing = [{ batch, code: "GeneralException", after: 500 }]
    await expect(host.apply([{ kind: "sheets", sheets: blank.sheets, replacing: true }])).rejects.toMatchObject({
      code: "busy",
    })
    expect(office.workbook).toStrictEqual(before)
  })
})

test("a request that Excel finds too long leaves the workbook as it was", async () => {
  const { host, office } = await excelOver({ workbook: clerks() })
  const before = kept(office.workbook)
  office.faults.mostBytesIn = 20_000
  const written = host.apply([{ kind: "sheets", sheets: two, replacing: true }])
  await expect(written).rejects.toMatchObject({ name: "HostFault", code: "tooLarge" })
  expect(office.workbook).toStrictEqual(before)
})

test("where even taking back fails, nothing of before is lost, and what is left over is named", async () => {
  const { host, office } = await excelOver({ workbook: clerks() })
  office.faults.failing = [2, 3, 4, 5, 6, 7, 8].map(
    (batch) => ({ batch, code: "GeneralException", after: 40 }) as const,
  )
  const written = host.apply([{ kind: "sheets", sheets: two, replacing: true }])
  await expect(written).rejects.toMatchObject({ code: "halfWritten", detail: "Biểu A1, Biểu A2" })
  const figures = office.workbook.sheets.flatMap(({ cells }) => Object.values(cells).map(({ value }) => value))
  expect(figures).toEqual(expect.arrayContaining([5, 185, 7, 3]))
})

test.each([
  ["1.7", "ExcelApi 1.9: validation, printSetup"],
  ["1.8", "ExcelApi 1.9: printSetup"],
])("ExcelApi %s writes no form that would lack something unsaid", async (api, detail) => {
  const { host, office } = await excelOver({ api })
  const before = kept(office.workbook)
  const written = host.apply([{ kind: "sheets", sheets: two }])
  await expect(written).rejects.toMatchObject({ code: "missingApi", detail })
  expect(office.workbook).toStrictEqual(before)
  await host.apply([{ kind: "sheets", sheets: two, lacking: ["validation", "printSetup"] }])
  expect(office.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Biểu A1", "Biểu A2"])
})

test("a workbook whose structure is protected takes no sheets", async () => {
  const { host, office } = await excelOver()
  office.workbook.structureProtected = true
  const written = host.apply([{ kind: "sheets", sheets: [sheetOf("Mới", [["a"]])] }])
  await expect(written).rejects.toMatchObject({ code: "protectedWorkbook" })
})

test("a second form uses the cell styles of the first", async () => {
  const { host, office } = await excelOver()
  await host.apply([{ kind: "sheets", sheets: two.slice(0, 1) }])
  const styles = Object.keys(office.workbook.styles)
  expect(styles).toContain("Biểu mẫu: ô nhập số, không khóa")
  await host.apply([{ kind: "sheets", sheets: two.slice(0, 1), replacing: true }])
  expect(Object.keys(office.workbook.styles)).toEqual(styles)
})
