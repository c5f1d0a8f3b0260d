import { newWorkbook } from "../../office-host/workbook/new-sheet"
import { closeOffice, excelOver } from "../../support/office-desk"
import { smallWorkbook } from "../../support/small-workbook"
import { sheetOf } from "../../support/written-sheets"

afterEach(closeOffice)

const three = () => newWorkbook("Biểu A1", "Biểu A2", "Ẩn")

describe("going to a cell", () => {
  test("brings its sheet to the front and selects it", async () => {
    const { host, office } = await excelOver({ workbook: three() })
    await host.apply([{ kind: "select", place: { sheet: "Biểu A2", address: "D12" } }])
    expect(office.workbook.selection).toEqual({ sheet: office.workbook.sheets[1]!.id, area: "D12" })
  })

  test.each([
    ["a hidden sheet", "Ẩn", "hiddenSheet"],
    ["a sheet that is gone", "Đã xóa", "sheetGone"],
  ])("%s is named", async (_, sheet, code) => {
    const workbook = three()
    workbook.sheets[2]!.visibility = "Hidden"
    const { host } = await excelOver({ workbook })
    const selected = host.apply([{ kind: "select", place: { sheet, address: "D12" } }])
    await expect(selected).rejects.toMatchObject({ name: "HostFault", code, detail: sheet })
  })

  test("a sheet that is deleted meanwhile is named too", async () => {
    const { host, office } = await excelOver({ workbook: three() })
    office.faults.before = { 2: () => void office.workbook.sheets.splice(1, 1) }
    const selected = host.apply([{ kind: "select", place: { sheet: "Biểu A2", address: "D12" } }])
    await expect(selected).rejects.toMatchObject({ code: "sheetGone", detail: "Biểu A2" })
  })
})

describe("a workbook of its own", () => {
  test("is opened from bytes beside the one that is open", async () => {
    const { host, office } = await excelOver()
    const bytes = await smallWorkbook({ A1: 5 })
    await host.openWorkbook(bytes)
    expect(office.session.opened).toEqual([Buffer.from(bytes).toString("base64")])
  })

  test("cannot be opened by ExcelApi 1.7, which is said", async () => {
    const { host } = await excelOver({ api: "1.7" })
    const opened = host.openWorkbook(new Uint8Array([1]))
    await expect(opened).rejects.toMatchObject({ code: "missingApi", detail: "ExcelApi 1.8: newWorkbook" })
  })
})

test("an Excel older than 2019 is told so at once", async () => {
  await expect(excelOver({ api: "1.6" })).rejects.toMatchObject({ code: "missingApi", detail: "ExcelApi 1.7: floor" })
})

describe("while somebody types into a cell", () => {
  test("a request waits until that has ended; after a second it is said, and when it goes on", async () => {
    const { host, office } = await excelOver({ workbook: three() })
    const said: boolean[] = []
    const end = host.onWaiting((isWaiting) => said.push(isWaiting))
    office.isEditing = true
    const picture = host.picture()
    await new Promise((resolve) => setTimeout(resolve, 1200))
    expect(said).toEqual([true])
    office.editingEnded()
    expect((await picture).sheets).toHaveLength(3)
    expect(said).toEqual([true, false])
    end()
  })

  test("nothing is said of a request that is answered at once", async () => {
    const { host } = await excelOver()
    const said: boolean[] = []
    host.onWaiting((isWaiting) => said.push(isWaiting))
    await host.picture()
    await new Promise((resolve) => setTimeout(resolve, 1200))
    expect(said).toEqual([])
  })
})

describe.each(["1.7", "1.20"])("changes of the workbook, ExcelApi %s", (api) => {
  test("are told until that is ended; its own are not", async () => {
    const { host, office } = await excelOver({ workbook: three(), api })
    let changes = 0
    const end = await host.watch(() => (changes += 1))
    await byHand("Biểu A2")
    expect(changes).toBe(1)
    await host.apply([{ kind: "sheets", sheets: [sheetOf("Mới", [["a"]])], lacking: ["printSetup"] }])
    await settled()
    // Nothing switches the events of ExcelApi 1.7 off: what it tells after the writing may be of the writing.
    if (api !== "1.7") expect(changes).toBe(1)
    const before = changes
    await byHand("Mới")
    expect(changes).toBe(before + 1)
    await end()
    await byHand("Biểu A2")
    expect(changes).toBe(before + 1)
    expect(office.session.watched.size).toBe(0)
  })
})

async function byHand(sheet: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange("B2").values = [[7]]
    await context.sync()
  })
  await settled()
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50))
}
