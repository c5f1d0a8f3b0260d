import { openOffice, type OpenOffice } from "./open-office"
import { newWorkbook } from "./workbook/new-sheet"

let office: OpenOffice

afterEach(() => office.close())

test("what was written is read back by the real client", async () => {
  office = await openOffice({ workbook: newWorkbook("Biểu A1") })
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Biểu A1").getRange("A1:B2")
    range.values = [
      [1, "02"],
      ["1,234.5", "=A1"],
    ]
    await context.sync()
    range.load("values,formulas,valueTypes,address")
    await context.sync()
    return { values: range.values, formulas: range.formulas, address: range.address, types: range.valueTypes }
  })
  expect(read).toStrictEqual({
    values: [
      [1, 2],
      [1234.5, 1],
    ],
    formulas: [
      [1, 2],
      [1234.5, "=A1"],
    ],
    types: [
      ["Double", "Double"],
      ["Double", "Double"],
    ],
    address: "'Biểu A1'!A1:B2",
  })
})
