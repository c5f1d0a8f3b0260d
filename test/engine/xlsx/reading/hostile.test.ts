import { unzipSync } from "fflate"
import { readWorkbook } from "../../../../engine/xlsx/read-workbook"
import { craftParts, craftRows, craftXlsx } from "../../../support/crafted-xlsx"
import { craftZip } from "../../../support/crafted-zip"
import { drawnPicture, pictureOf } from "../../../support/drawn-picture"
import { complete, submitted } from "../../../support/submitted-files"

const figure = `<row r="1"><c r="A1"><v>343</v></c></row>`

test("[G6] ten validations of whole columns are nothing to a reader of cells", () => {
  const whole = (column: string): string =>
    `<dataValidation type="decimal" sqref="${column}1:${column}1048576"><formula1>0</formula1></dataValidation>`
  const after = `<dataValidations count="10">${[..."ABCDEFGHIJ"].map(whole).join("")}</dataValidations>`
  expect(drawnPicture(pictureOf(craftXlsx({ sheets: [{ rows: figure, after }] })))).toContain("A1 number 343\n")
})

test("[G6] a sheet whose 1,048,576 rows are styled and empty holds the one figure that it holds", () => {
  const rows = Array.from({ length: 1_048_575 }, (_, i) => `<row r="${i + 2}" s="1" customFormat="1"/>`)
  const parts = craftParts({ sheets: [{ rows: figure + rows.join("") }] }).map((part) => ({ ...part, stored: true }))
  const [sheet] = pictureOf(craftZip(parts)).sheets
  expect([...sheet!.cells.keys()]).toEqual(["A1"])
})

test("[G2] what a file says of the types of its parts is not asked: relationships lead to them", () => {
  for (const content of ["", "<x", `<Types><Default Extension="xml" ContentType="image/png"/></Types>`]) {
    const bytes = craftXlsx({ sheets: [{ rows: figure }], parts: [{ name: "[Content_Types].xml", content }] })
    expect(drawnPicture(pictureOf(bytes))).toContain("A1 number 343\n")
  }
  expect(
    drawnPicture(pictureOf(craftXlsx({ sheets: [{ rows: figure }], without: ["[Content_Types].xml"] }))),
  ).toContain("A1")
})

test("[G14] names such as __proto__ are names: of sheets, of parts, of relationships, of formats", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty"]
  const picture = pictureOf(
    craftXlsx({
      sheets: names.map((name) => ({ name, rows: figure })),
      parts: names.map((name) => ({ name, content: "x" })),
    }),
  )
  expect(picture.sheets.map(({ name, cells }) => [name, cells.size])).toEqual(names.map((name) => [name, 1]))
  expect("refusal" in readWorkbook(craftRows(`<row r="__proto__"/>`))).toBe(true)
  expect(Object.keys(Object.prototype)).toEqual([])
})

test("[G4] a digit that was changed in a part after it was packed is found by the checksum, at thirty places", async () => {
  const whole = await submitted({ figures: complete })
  const parts = Object.entries(unzipSync(whole)).map(([name, content]) => ({ name, content, stored: true }))
  const bytes = craftZip(parts)
  const picture = drawnPicture(pictureOf(bytes))
  expect(picture).toBe(drawnPicture(pictureOf(whole)))
  const digits = [...bytes.keys()].filter((at) => bytes[at]! >= 0x30 && bytes[at]! <= 0x39)
  const outcomes = Array.from({ length: 30 }, (_, i) => {
    const at = digits[Math.floor(((i + 0.5) / 30) * digits.length)]!
    const changed = bytes.slice()
    changed[at] = changed[at] === 0x39 ? 0x30 : changed[at]! + 1
    const read = readWorkbook(changed)
    return "refusal" in read ? read.refusal.code : drawnPicture(read.picture) === picture
  })
  expect(new Set(outcomes)).toEqual(new Set(["DAMAGED", true]))
  expect(outcomes.filter((outcome) => outcome === "DAMAGED").length).toBeGreaterThan(10)
})
