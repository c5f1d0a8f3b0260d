import { openOffice, type OpenOffice } from "./open-office"
import { newWorkbook } from "./workbook/new-sheet"

let office: OpenOffice

afterEach(() => office.close())

const sheet = () => office.workbook.sheets[0]!

/** Sets values of a range of the first sheet, and gives what then stands there. */
async function written(address: string, values: unknown[][]): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address)
    range.values = values as (string | number | boolean)[][]
    range.load("values")
    await context.sync()
    return range.values as unknown[][]
  })
}

test("null leaves a cell as it is, an empty text empties it", async () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
  office = await openOffice()
  await written("A1:C1", [[1, 2, 3]])
  expect(await written("A1:C1", [[null, "", 9]])).toEqual([[1, "", 9]])
})

test.each([
  ["01", 1],
  ["1,234.5", 1234.5],
  ["1.234,5", "1.234,5"],
  ["3/5/2018", 43164],
  ["31/12/2018", "31/12/2018"],
  ["'01", "01"],
  ["TRUE", true],
  ["#N/A", "#N/A"],
  ["12 mét", "12 mét"],
])("the text %p that an add-in writes becomes %p, as an American would have typed it", async (text, value) => {
  office = await openOffice({ locale: "vi-VN" })
  expect(await written("A1", [[text]])).toEqual([[value]])
})

test("a cell that is set to text keeps texts and numbers as text", async () => {
  office = await openOffice()
  sheet().cells = { A1: { format: { numberFormat: "@" } }, B1: { format: { numberFormat: "@" } } }
  expect(await written("A1:B1", [["01", 5]])).toEqual([["01", "5"]])
})

test("the used range holds what looks like something too, unless only values are asked for", async () => {
  office = await openOffice()
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getFirst()
    worksheet.getRange("B2").values = [[1]]
    worksheet.getRange("D9").format.fill.color = "#FF0000"
    const all = worksheet.getUsedRange().load("address")
    const filled = worksheet.getUsedRange(true).load("address")
    await context.sync()
    expect([all.address, filled.address]).toEqual(["Sheet1!B2:D9", "Sheet1!B2"])
  })
})

test.each(["XFE1", "A1048577", "A0", "Biểu A1!A1", "không phải ô"])("no range is named %s", async (address) => {
  office = await openOffice()
  const run = Excel.run((context) => {
    context.workbook.worksheets.getFirst().getRange(address).load("values")
    return context.sync()
  })
  await expect(run).rejects.toMatchObject({ code: "InvalidArgument" })
})

test("values of more cells than Excel hands over are refused", async () => {
  office = await openOffice()
  const run = Excel.run((context) => {
    context.workbook.worksheets.getFirst().getRange().load("values")
    return context.sync()
  })
  await expect(run).rejects.toMatchObject({ code: "RangeExceedsLimit" })
})

test("a matrix of another size than the range is refused, and nothing is written", async () => {
  office = await openOffice()
  await expect(written("A1:B1", [[1]])).rejects.toMatchObject({ code: "InvalidArgument" })
  expect(sheet().cells).toEqual({})
})

test("what cells look like is said where all are alike, and null where they differ", async () => {
  office = await openOffice()
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getFirst()
    worksheet.getRange("A1:A2").format.fill.color = "#FFF9DB"
    const [alike, mixed] = ["A1:A2", "A1:A3"].map((area) => worksheet.getRange(area).load("format/fill/color"))
    await context.sync()
    expect(alike!.format.fill.color).toBe("#FFF9DB")
    expect(mixed!.format.fill.color).toBeNull()
  })
})

test("text is what a Vietnamese computer shows", async () => {
  office = await openOffice({ locale: "vi-VN" })
  sheet().cells = {
    A1: { value: 1234.5, format: { numberFormat: "#,##0.00" } },
    B1: { value: 43164, format: { numberFormat: "dd\\/mm\\/yyyy" } },
    C1: { value: 1234.5 },
    D1: { value: 3135, format: { numberFormat: '"≈ "#,##0' } },
  }
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:D1").load("text")
    await context.sync()
    expect(range.text).toEqual([["1.234,50", "05/03/2018", "1234,5", "≈ 3.135"]])
  })
})

test("only the first cell of a merged area keeps what it held", async () => {
  office = await openOffice({ workbook: newWorkbook("Biểu A1") })
  await written("A1:B1", [[1, 2]])
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getFirst()
    worksheet.getRange("A1:B1").merge()
    const merged = worksheet.getRange().getMergedAreasOrNullObject().load("address")
    await context.sync()
    expect(merged.address).toBe("'Biểu A1'!A1:B1")
  })
  expect(sheet().cells.B1?.value).toBeUndefined()
})

test("a rule for typing, a link and a name are found again", async () => {
  office = await openOffice()
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook
    const range = worksheets.getFirst().getRange("B2")
    range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } }
    range.hyperlink = { documentReference: "'Sheet1'!A1", textToDisplay: "về đầu" }
    names.add("ô_nhập", range)
    range.load("values,hyperlink").dataValidation.load("type,rule")
    const named = names.getItem("ô_nhập").getRange().load("address")
    await context.sync()
    expect(range.dataValidation).toMatchObject({ type: "WholeNumber", rule: { wholeNumber: { formula1: 0 } } })
    expect([range.values, named.address]).toEqual([[["về đầu"]], "Sheet1!B2"])
    expect(range.hyperlink).toMatchObject({ documentReference: "'Sheet1'!A1" })
  })
})
