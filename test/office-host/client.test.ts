import { openOffice, type OpenOffice } from "./open-office"
import { newWorkbook } from "./workbook/new-sheet"

/** What the unmodified client does over the host: its own words and its own refusals, none of them ours. */
let office: OpenOffice

afterEach(() => office.close())

test("a property that was not loaded cannot be read", async () => {
  office = await openOffice()
  const run = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet()
    await context.sync()
    return sheet.name
  })
  await expect(run).rejects.toMatchObject({ code: "PropertyNotLoaded" })
})

test("what is not there is the null object, or an error where it was asked for without it", async () => {
  office = await openOffice()
  await Excel.run(async (context) => {
    const { worksheets, names, settings } = context.workbook
    const missing = [
      worksheets.getItemOrNullObject("không có"),
      names.getItemOrNullObject("không_có"),
      settings.getItemOrNullObject("không có"),
      worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true).load("address"),
    ]
    await context.sync()
    expect(missing.map(({ isNullObject }) => isNullObject)).toEqual([true, true, true, true])
  })
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("không có").load("name")
    await context.sync()
  })
  await expect(run).rejects.toMatchObject({ code: "ItemNotFound", message: "The requested resource doesn't exist." })
})

test.each([
  ["1.7", "1.8"],
  ["1.8", "1.9"],
  ["1.14", "1.15"],
  ["1.17", "1.18"],
])("an Excel of ExcelApi %s has no ExcelApi %s", async (api, next) => {
  office = await openOffice({ api })
  const { requirements } = Office.context
  expect(requirements.isSetSupported("ExcelApi", api)).toBe(true)
  expect(requirements.isSetSupported("ExcelApi", next)).toBe(false)
})

test("an API that is newer than the Excel throws in the client, before anything is sent", async () => {
  office = await openOffice({ api: "1.7" })
  const run = Excel.run((context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").dataValidation.clear()
    return context.sync()
  })
  await expect(run).rejects.toMatchObject({ code: "ApiNotFound" })
  expect(office.log).toEqual([])
})

test("the client cuts large writes into pieces of its own, and they arrive whole", async () => {
  office = await openOffice()
  const rows = Array.from({ length: 400 }, (_, i) => Array.from({ length: 10 }, (_, j) => i * 10 + j))
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:J400").values = rows
    await context.sync()
  })
  expect(office.workbook.sheets[0]?.cells.J400?.value).toBe(3999)
  expect(office.log[0]?.actions.filter((name) => name === "Values").length).toBeGreaterThan(1)
})

test("ranges that are kept are found again in later batches", async () => {
  office = await openOffice()
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3")
    await context.sync()
    range.getCell(1, 1).values = [[7]]
    await context.sync()
    range.load("values")
    await context.sync()
    expect(range.values).toEqual([
      ["", ""],
      ["", 7],
    ])
  })
})

test("a new workbook is opened with the bytes that were given", async () => {
  office = await openOffice({ api: "1.8" })
  await Excel.createWorkbook("UEsDBAoAAAA=")
  expect(office.session.opened).toEqual(["UEsDBAoAAAA="])
  await expect(Excel.createWorkbook("bm90IGEgemlw")).rejects.toMatchObject({ code: "InvalidArgument" })
})

test("the date system is seen by the worksheet function DATE", async () => {
  const count = () =>
    Excel.run(async (context) => {
      const day = context.workbook.functions.date(2000, 1, 1).load("value")
      await context.sync()
      return day.value
    })
  office = await openOffice()
  expect(await count()).toBe(36_526)
  office.workbook.date1904 = true
  expect(await count()).toBe(35_064)
})

test("errors are errors of this window, and Office says which host it is", async () => {
  office = await openOffice({ workbook: newWorkbook("A") })
  const error: unknown = await Excel.run((context) => {
    context.workbook.worksheets.getItem("B").load("name")
    return context.sync()
  }).catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(Error)
  expect(error).toBeInstanceOf(OfficeExtension.Error)
  expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" })
  expect(Office.context).toMatchObject({ displayLanguage: "vi-VN", document: { mode: "readWrite", url: "" } })
})
