import { openOffice, type OpenOffice } from "./open-office"
import { removeSheet } from "./user/person"
import { newWorkbook } from "./workbook/new-sheet"

let office: OpenOffice

afterEach(() => office.close())

async function write(address: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("A").getRange(address).values = [[value]]
    await context.sync()
  })
}

const cells = () => office.workbook.sheets[0]!.cells

test("the nth batch fails with the code that was asked for, and the next ones do not", async () => {
  office = await openOffice({ workbook: newWorkbook("A") })
  office.faults.failing = [{ batch: 2, code: "GeneralException" }]
  await write("A1", 1)
  await expect(write("A2", 2)).rejects.toMatchObject({ name: "RichApi.Error", code: "GeneralException" })
  await write("A3", 3)
  expect(Object.keys(cells())).toEqual(["A1", "A3"])
})

test("a batch that fails in its middle keeps what was done before", async () => {
  office = await openOffice({ workbook: newWorkbook("A") })
  const run = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A")
    sheet.getRange("A1").values = [[1]]
    sheet.getRange("A2:A3").values = [[1]]
    sheet.getRange("A4").values = [[4]]
    await context.sync()
  })
  await expect(run).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } })
  expect(cells().A1?.value).toBe(1)
  expect(cells().A4).toBeUndefined()
})

test("a batch that is too long, and an answer that is, are refused as Excel on the web refuses them", async () => {
  office = await openOffice({ workbook: newWorkbook("A") })
  office.faults.mostBytesIn = 2000
  await expect(write("A1", "x".repeat(3000))).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" })
  expect(cells()).toEqual({})
  office.faults.mostBytesIn = Infinity
  await write("A1", "x".repeat(3000))
  office.faults.mostBytesOut = 2000
  const read = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("A").getRange("A1").load("values")
    await context.sync()
  })
  await expect(read).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" })
})

test("a sheet that somebody deletes between two batches is not found in the second", async () => {
  office = await openOffice({ workbook: newWorkbook("A", "B") })
  const run = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A").load("name")
    await context.sync()
    removeSheet(office, "A")
    sheet.getRange("A1").values = [[1]]
    await context.sync()
  })
  await expect(run).rejects.toMatchObject({ code: "ItemNotFound" })
})

test("something is done to the workbook just before a batch", async () => {
  office = await openOffice({ workbook: newWorkbook("A", "B") })
  office.faults.before = { [office.log.length + 1]: () => removeSheet(office, "A") }
  await expect(write("A1", 1)).rejects.toMatchObject({ code: "ItemNotFound" })
})

test("a dialog of Excel that is open refuses every batch with its own code", async () => {
  office = await openOffice({ workbook: newWorkbook("A") })
  office.faults.status = 5016
  await expect(write("A1", 1)).rejects.toMatchObject({ code: "WriteNotSupportedWhenModalDialogOpen" })
})

test("a sync takes as long as it is told to", async () => {
  office = await openOffice({ workbook: newWorkbook("A") })
  office.faults.latency = 30
  const events: string[] = []
  const writing = write("A1", 1).then(() => events.push("written"))
  await new Promise((resolve) => setTimeout(resolve, 5))
  events.push("waited")
  await writing
  expect(events).toEqual(["waited", "written"])
})

test("a workbook that is open for reading only takes no write, and says so", async () => {
  office = await openOffice({ workbook: { ...newWorkbook("A"), readOnly: true } })
  await expect(write("A1", 1)).rejects.toMatchObject({ code: "AccessDenied" })
  expect(Office.context.document.mode).toBe("readOnly")
})

test("the log tells each sync by what it did and how long it was", async () => {
  office = await openOffice({ workbook: newWorkbook("A") })
  await write("A1", 1)
  const [first] = office.log
  expect(first?.actions).toContain("Values")
  expect(first?.bytesIn).toBeGreaterThan(100)
  expect(first?.error).toBeUndefined()
})

test("what the host does not have is an error for the code, and again when the host is closed", async () => {
  office = await openOffice({ workbook: newWorkbook("A") })
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("A").charts.load("items/name")
    await context.sync()
  })
  await expect(run).rejects.toMatchObject({ code: "NotInTestHost" })
  expect(() => office.close()).toThrow("test/office-host has no Worksheet.charts")
  office = await openOffice()
})

test("a formula that our workbooks do not write is an error when the host is closed", async () => {
  office = await openOffice({ workbook: newWorkbook("A") })
  await write("A1", "=VLOOKUP(1,B1:C9,2)")
  expect(() => office.close()).toThrow("no function VLOOKUP in formulas")
  office = await openOffice()
})
