import { openOffice, type OpenOffice } from "./open-office"
import { beginTyping, clickOn, pressEnter, removeSheet, typeInto } from "./user/person"
import type { ValidationModel } from "./workbook/model"
import { newWorkbook } from "./workbook/new-sheet"

let office: OpenOffice

afterEach(() => office.close())

const cellOf = (address: string) => office.workbook.sheets[0]!.cells[address]
const later = () => new Promise((resolve) => setTimeout(resolve, 5))

test.each([
  ["vi-VN", "1.234,5", 1234.5],
  ["vi-VN", "1.234", 1234],
  ["vi-VN", "1,5", 1.5],
  ["vi-VN", "05/03/2018", 43164],
  ["vi-VN", "1.5", "1.5"],
  ["vi-VN", "khoảng 12", "khoảng 12"],
  ["en-US", "1,234.5", 1234.5],
  ["en-US", "05/03/2018", 43223],
  ["en-US", "12%", 0.12],
  ["en-US", "'01", "01"],
  ["en-US", "true", true],
] as const)("a computer set to %s takes %s for %p", async (locale, text, value) => {
  office = await openOffice({ locale })
  expect(typeInto(office, "Sheet1", "A1", text)).toEqual({ kind: "taken" })
  expect(cellOf("A1")?.value).toBe(value)
})

test("a cell that is set to text keeps 01, and a formula as its own text", async () => {
  office = await openOffice()
  office.workbook.sheets[0]!.cells.A1 = { format: { numberFormat: "@" } }
  typeInto(office, "Sheet1", "A1", "01")
  expect(cellOf("A1")?.value).toBe("01")
  typeInto(office, "Sheet1", "A1", "=1+1")
  expect(cellOf("A1")).toMatchObject({ value: "=1+1" })
})

test("a locked cell of a protected sheet takes nothing; an open one does", async () => {
  office = await openOffice()
  const [sheet] = office.workbook.sheets
  sheet!.protection = {}
  sheet!.cells.B1 = { format: { locked: false } }
  expect(typeInto(office, "Sheet1", "A1", "5")).toEqual({ kind: "locked" })
  expect(typeInto(office, "Sheet1", "B1", "5")).toEqual({ kind: "taken" })
})

test("data validation refuses what is typed, in the form's words, and never what an add-in writes", async () => {
  office = await openOffice()
  const validation: ValidationModel = {
    areas: ["A1"],
    rule: { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
    errorAlert: { title: "Số liệu", message: "Ghi số nguyên." },
    ignoreBlanks: true,
  }
  office.workbook.sheets[0]!.validations = [validation]
  expect(typeInto(office, "Sheet1", "A1", "1,5")).toEqual({
    kind: "refused",
    title: "Số liệu",
    message: "Ghi số nguyên.",
  })
  expect(typeInto(office, "Sheet1", "A1", "-1").kind).toBe("refused")
  expect(typeInto(office, "Sheet1", "A1", "12").kind).toBe("taken")
  expect(typeInto(office, "Sheet1", "A1", "").kind).toBe("taken")
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["chữ"]]
    await context.sync()
  })
  expect(cellOf("A1")?.value).toBe("chữ")
})

test("formulas follow what is typed", async () => {
  office = await openOffice()
  office.workbook.sheets[0]!.cells.B1 = { formula: "=SUM(A1:A2)" }
  typeInto(office, "Sheet1", "A1", "2")
  typeInto(office, "Sheet1", "A2", "3")
  expect(cellOf("B1")?.value).toBe(5)
})

test("whoever watches a sheet, or all of them, hears of typing, of clicks on other sheets and of sheets that go", async () => {
  office = await openOffice({ workbook: newWorkbook("A", "B") })
  const heard: string[] = []
  const hear = (what: string) => (event: object) => {
    heard.push(`${what} ${(event as { address?: string }).address ?? ""}`.trim())
    return Promise.resolve()
  }
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook
    worksheets.onChanged.add(hear("changed"))
    worksheets.onDeleted.add(hear("deleted"))
    worksheets.onActivated.add(hear("activated"))
    const sheet = worksheets.getItem("A").load("id")
    await context.sync()
    sheet.onChanged.add(hear("A changed"))
    await context.sync()
  })
  typeInto(office, "A", "C3", "1")
  clickOn(office, "B", "A1")
  await later()
  expect(heard).toEqual(["changed C3", "A changed C3", "activated"])
  removeSheet(office, "A")
  await later()
  expect(heard.at(-1)).toBe("deleted")
})

test("a handler that was taken away hears nothing more, and none hears while events are switched off", async () => {
  office = await openOffice()
  const hear = jest.fn(() => Promise.resolve())
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(hear)
    context.runtime.enableEvents = false
    await context.sync()
    return added
  })
  typeInto(office, "Sheet1", "A1", "1")
  await later()
  await Excel.run(async (context) => {
    context.runtime.enableEvents = true
    await context.sync()
  })
  typeInto(office, "Sheet1", "A1", "2")
  await later()
  expect(hear).toHaveBeenCalledTimes(1)
  await Excel.run(handler.context, async (context) => {
    handler.remove()
    await context.sync()
  })
  typeInto(office, "Sheet1", "A1", "3")
  await later()
  expect(hear).toHaveBeenCalledTimes(1)
})

test("while a person types, a batch fails at once, or waits for Enter where it was sent with delayForCellEdit", async () => {
  office = await openOffice()
  beginTyping(office)
  const sync = (context: Excel.RequestContext) => {
    context.workbook.load("name")
    return context.sync()
  }
  await expect(Excel.run(sync)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" })
  let isAnswered = false
  const waiting = Excel.run({ delayForCellEdit: true }, sync).then(() => (isAnswered = true))
  await later()
  expect(isAnswered).toBe(false)
  pressEnter(office)
  await waiting
  expect(isAnswered).toBe(true)
})

test("nobody types into a sheet that is hidden", async () => {
  office = await openOffice({ workbook: newWorkbook("A", "B") })
  office.workbook.sheets[1]!.visibility = "Hidden"
  expect(() => typeInto(office, "B", "A1", "1")).toThrow("nobody sees a sheet B")
})
