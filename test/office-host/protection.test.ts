import { openOffice, type OpenOffice } from "./open-office"
import { newWorkbook } from "./workbook/new-sheet"

let office: OpenOffice

beforeEach(async () => (office = await openOffice({ workbook: newWorkbook("A", "B") })))
afterEach(() => office.close())

const sheet = () => office.workbook.sheets[0]!
const refused = { code: "AccessDenied", message: "You cannot perform the requested operation." }

function doing(work: (worksheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("A"), context)
    await context.sync()
  })
}

test("a locked cell of a protected sheet is not written, an open one is", async () => {
  sheet().protection = {}
  sheet().cells.B1 = { format: { locked: false } }
  await expect(doing((a) => (a.getRange("A1").values = [[1]]))).rejects.toMatchObject(refused)
  await doing((a) => (a.getRange("B1").values = [[1]]))
  expect(sheet().cells.B1?.value).toBe(1)
})

test("one locked cell refuses all of a range, and leaves what it held", async () => {
  sheet().protection = {}
  sheet().cells.B1 = { value: 5, format: { locked: false } }
  await expect(doing((a) => (a.getRange("B1:C1").values = [[1, 2]]))).rejects.toMatchObject(refused)
  expect(sheet().cells.B1?.value).toBe(5)
})

test("a protected sheet takes neither formats nor conditional formats, unless formatting is allowed", async () => {
  const acts: ((worksheet: Excel.Worksheet) => void)[] = [
    (a) => (a.getRange("A1").format.fill.color = "#FF0000"),
    (a) => (a.getRange("A1").numberFormat = [["0.00"]]),
    (a) => a.getRange("A1").conditionalFormats.add("Custom"),
  ]
  sheet().protection = {}
  for (const act of acts) await expect(doing(act)).rejects.toMatchObject(refused)
  sheet().protection = { allowFormatCells: true }
  for (const act of acts) await doing(act)
  expect(sheet().conditionalFormats).toHaveLength(1)
})

test("widths and heights are asked for by permissions of their own; merging and rules for typing never pass", async () => {
  sheet().protection = { allowFormatColumns: true }
  await doing((a) => (a.getRange("A:A").format.columnWidth = 100))
  await expect(doing((a) => (a.getRange("1:1").format.rowHeight = 30))).rejects.toMatchObject(refused)
  await expect(doing((a) => a.getRange("A1:B1").merge())).rejects.toMatchObject(refused)
  await expect(doing((a) => a.getRange("A1").dataValidation.clear())).rejects.toMatchObject(refused)
})

test("protecting leaves to others what was allowed, and cannot be done twice", async () => {
  await doing((a) => a.protection.protect({ allowFormatColumns: true }))
  expect(sheet().protection).toEqual({ allowFormatColumns: true })
  await expect(doing((a) => a.protection.protect())).rejects.toMatchObject({ code: "InvalidOperation" })
  await doing((a) => a.protection.unprotect())
  expect(sheet().protection).toBeUndefined()
})

test("under a protected structure sheets neither come nor go, nor change names or visibility", async () => {
  office.workbook.structureProtected = true
  const acts: ((worksheet: Excel.Worksheet, context: Excel.RequestContext) => void)[] = [
    (_, { workbook }) => workbook.worksheets.add("C"),
    (a) => a.delete(),
    (a) => (a.name = "C"),
    (a) => (a.visibility = "Hidden"),
    (a) => (a.position = 1),
  ]
  for (const act of acts) await expect(doing(act)).rejects.toMatchObject(refused)
  expect(office.workbook.sheets.map(({ name }) => name)).toEqual(["A", "B"])
})

test("a hidden sheet is written, and neither comes to the front nor has a selection", async () => {
  sheet().visibility = "VeryHidden"
  office.workbook.active = office.workbook.sheets[1]!.id
  await doing((a) => (a.getRange("A1").values = [[1]]))
  await expect(doing((a) => a.activate())).rejects.toMatchObject({ code: "InvalidOperation" })
  await expect(doing((a) => a.getRange("A1").select())).rejects.toMatchObject({ code: "InvalidOperation" })
})

test("a very hidden sheet is not deleted until it is no longer very hidden; the last that is seen never", async () => {
  sheet().visibility = "VeryHidden"
  await expect(doing((a) => a.delete())).rejects.toMatchObject({ code: "GeneralException" })
  await doing((a) => {
    a.visibility = "Hidden"
    a.delete()
  })
  expect(office.workbook.sheets.map(({ name }) => name)).toEqual(["B"])
  const last = Excel.run((context) => {
    context.workbook.worksheets.getItem("B").delete()
    return context.sync()
  })
  await expect(last).rejects.toMatchObject({ code: "InvalidOperation" })
})

test.each([
  ["B", "ItemAlreadyExists"],
  ["b", "ItemAlreadyExists"],
  ["A/B", "InvalidArgument"],
  ["x".repeat(32), "InvalidArgument"],
])("no sheet takes the name %s", async (name, code) => {
  await expect(doing((_, { workbook }) => workbook.worksheets.add(name))).rejects.toMatchObject({ code })
  await expect(doing((a) => (a.name = name))).rejects.toMatchObject({ code })
})

test("formulas follow a sheet that gets another name", async () => {
  office.workbook.sheets[1]!.cells = { A1: { formula: "=SUM(A!A1:A2)+'A'!A1" } }
  sheet().cells = { A1: { value: 2 }, A2: { value: 3 } }
  await doing((a) => (a.name = "Biểu A"))
  expect(office.workbook.sheets[1]?.cells.A1).toEqual({ formula: "=SUM('Biểu A'!A1:A2)+'Biểu A'!A1" })
})
