import { chosenTotal, summaryWorkbook, totalLineage } from "../../../engine/index"
import { writeBook } from "../../../engine/xlsx/write-book"
import { foundIn, indexOfOpen, pictureToCheck } from "../../../src/taskpane/actions/opened"
import { isSummary } from "../../../engine/workbook/map"
import { clickOn } from "../../office-host/user/person"
import { fromXlsx } from "../../office-host/xlsx/from-xlsx"
import { newWorkbook } from "../../office-host/workbook/new-sheet"
import { publishedRound, summaryOf } from "../../support/rounds"
import { closeOffice, excelOver } from "../../support/office-desk"
import { wholeSummary } from "../../support/whole-summary"

afterEach(closeOffice)

const request = summaryOf(publishedRound())
const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

describe.each(["1.7", "1.20"])("what is selected, ExcelApi %s", (api) => {
  test("is told whenever it changes, on any sheet, until nobody listens any more", async () => {
    const { host, office } = await excelOver({ api, workbook: newWorkbook("Biểu A1", "Biểu A2") })
    let told = 0
    const stop = await host.watchSelection(() => (told += 1))
    clickOn(office, "Biểu A1", "D12")
    await settled()
    expect([told, await host.selected()]).toEqual([1, { sheet: "Biểu A1", address: "D12" }])
    clickOn(office, "Biểu A2", "B3:C9")
    await settled()
    expect([told, await host.selected()]).toEqual([2, { sheet: "Biểu A2", address: "B3" }])
    await stop()
    clickOn(office, "Biểu A1", "A1")
    await settled()
    expect(told).toBe(2)
  })
})

test("a sheet that was looked at and is gone is named", async () => {
  const { host } = await excelOver()
  const looked = host.lookAt([{ sheet: "Nguồn số liệu", area: "A1:B2" }])
  await expect(looked).rejects.toMatchObject({ name: "HostFault", code: "sheetGone", detail: "Nguồn số liệu" })
})

describe.each([
  ["a file that is opened", "opened"],
  ["sheets that were written into the open workbook", "written"],
] as const)("the provincial workbook, %s", (_, how) => {
  const opened = async () => {
    if (how === "written") {
      const { host, office } = await excelOver()
      await host.apply([{ kind: "sheets", sheets: wholeSummary(request).sheets, replacing: true }])
      return { host, office }
    }
    const workbook = await fromXlsx(await writeBook(summaryWorkbook(request)), "tong-hop.xlsx")
    return excelOver({ workbook, api: "1.7" })
  }

  test("[G10] a total that is selected in Excel leads to the figures that were merged, in few answers and without reading the workbook", async () => {
    const { host, office } = await opened()
    const index = (await indexOfOpen(host))!
    const { cell, place } = index.totals.find(
      ({ cell: of, place: at }) => of === "A12.01.1" && at.sheet === "Biểu A12",
    )!
    clickOn(office, place.sheet, place.address)
    const before = office.log.length
    const chosen = await foundIn(host, chosenTotal(index, (await host.selected())!))
    const total = (await foundIn(host, totalLineage(index, chosen!)))!
    expect(office.log.length - before).toBe(3)
    const { contributions, province } = request.merged.cells.get(cell)!
    expect([total.units, total.of, total.isLineageLost]).toEqual([province.units, province.of, false])
    expect(
      total.figures.map(({ unit, file, place: at, marks }) => ({
        unit,
        file,
        at,
        isProvisional: marks.includes("provisional"),
      })),
    ).toEqual(
      contributions.map(({ unit, source, place: at, isProvisional }) => ({
        unit: unit.name,
        file: source.file,
        at,
        isProvisional,
      })),
    )
  })

  test("is recognised before it is read: it may hold more than Excel hands over", async () => {
    const { host, office } = await opened()
    const before = office.log.length
    const head = await pictureToCheck(host)
    expect([isSummary(head), head.sheets.map(({ name }) => name)]).toEqual([true, ["_bieumau"]])
    expect(office.log.length - before).toBe(2)
  })
})
