import type { HiddenLines } from "../../../../engine/workbook/hidden-lines"
import { readWorkbook, readWorkbookPlainly } from "../../../../engine/xlsx/read-workbook"
import { craftXlsx, sheetXml } from "../../../support/crafted-xlsx"

/** What a sheet with these columns and rows hides, by both readers. */
function hidden(rows: string, columns = ""): HiddenLines | undefined {
  const content = sheetXml({ rows }).replace("<sheetData>", `${columns}<sheetData>`)
  const bytes = craftXlsx({ parts: [{ name: "xl/worksheets/sheet1.xml", content }] })
  const [scanned, plain] = [readWorkbook(bytes), readWorkbookPlainly(bytes)]
  expect(scanned).toEqual(plain)
  if ("refusal" in scanned) throw new Error(scanned.refusal.code)
  return scanned.picture.sheets[0]!.hidden
}

const cell = "<c><v>1</v></c>"

test("[G3] hidden rows are seen as ranges, in order, whatever the order of the file", () => {
  const row = (number: number, more: string) => `<row r="${number}" spans="1:2"${more}>${cell}</row>`
  const rows = [row(9, ' hidden="1"'), row(2, ' hidden="true"'), row(3, ' ht="0" hidden="1"'), row(4, ' hidden="0"')]
  expect(hidden(rows.join("") + row(10, ' hidden="1"'))).toEqual({
    rows: [
      { first: 2, last: 3 },
      { first: 9, last: 10 },
    ],
    columns: [],
  })
})

test("a hidden row without a number takes that of its cells, and an empty one the next", () => {
  const said = hidden(`<row hidden="1"><c r="B7"><v>1</v></c></row><row hidden="1"/><row>${cell}</row>`)
  expect(said?.rows).toEqual([{ first: 7, last: 8 }])
})

test("whole ranges of hidden columns cost one span, and those that are none hide nothing", () => {
  const columns = `<cols><col min="5" max="16384" width="9" hidden="1"/><col min="4" max="4" hidden="1"/><col min="1" max="2"/></cols>`
  expect(hidden("", columns)).toEqual({ rows: [], columns: [{ first: 4, last: 16384 }] })
  const odd = `<col min="0" max="3" hidden="1"/><col min="3" max="2" hidden="1"/><col hidden="1"/><col min="1" max="x" hidden="1"/>`
  expect(hidden("", `<cols>${odd}</cols>`)).toBeUndefined()
})

test("a sheet that shows all says nothing", () => {
  expect(hidden(`<row r="1">${cell}</row>`, `<cols><col min="1" max="3" width="9"/></cols>`)).toBeUndefined()
})

test("[G3] of rows that but for being hidden are written alike, those that are hidden are seen", () => {
  const row = (number: number, more = "") =>
    `<row r="${number}" spans="1:2"${more}><c r="A${number}"><v>1</v></c></row>`
  const rows = [1, 2, 3, 4, 5, 6, 7, 8].map((one) => row(one, [3, 4, 6].includes(one) ? ' hidden="1"' : ""))
  expect(hidden(rows.join(""))?.rows).toEqual([
    { first: 3, last: 4 },
    { first: 6, last: 6 },
  ])
  const said = [1, 2, 3, 4].map((one) => row(one, ` hidden="${one === 3 ? "true" : "false"}" ht="12.8"`))
  expect(hidden(said.join(""))?.rows).toEqual([{ first: 3, last: 3 }])
})
