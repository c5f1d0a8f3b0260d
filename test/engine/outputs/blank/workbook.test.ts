import { indicatorsOf } from "../../../../engine/model/form"
import { partsOfKey } from "../../../../engine/model/cell-key"
import { blankWorkbook } from "../../../../engine/outputs/blank/blank-workbook"
import { mapRows, readMap } from "../../../../engine/workbook/map"
import { writeBook } from "../../../../engine/xlsx/write-book"
import { bookCell } from "../../../support/drawn-book"
import { pictureOf } from "../../../support/drawn-picture"
import { blankRequest, justice, smallPack, storageForm } from "../../../support/small-pack"

const { book, map } = blankWorkbook(blankRequest)
const sheetNamed = (name: string) => book.sheets.find((sheet) => sheet.name === name)!

test("a workbook has a cover, a guide, a sheet for each form in the pack's order, the checks, and two hidden sheets", () => {
  expect(book.sheets.map(({ name, visibility }) => `${name}: ${visibility}`)).toEqual([
    "Thông tin: visible",
    "Hướng dẫn: visible",
    "Biểu A4: visible",
    "Biểu A10: visible",
    "Biểu A12: visible",
    "KIỂM TRA: visible",
    "_kiemtra: veryHidden",
    "_bieumau: veryHidden",
  ])
})

test("a unit gets only the forms that its tier fills", () => {
  const { book: other, map: otherMap } = blankWorkbook({ ...blankRequest, unit: justice })
  expect(other.sheets.map(({ name }) => name)).toEqual([
    ...["Thông tin", "Hướng dẫn", "Biểu A4", "Biểu A12", "KIỂM TRA", "_kiemtra", "_bieumau"],
  ])
  expect([...otherMap.cover.keys()].filter((field) => field.startsWith("nil:"))).toEqual(["nil:A4", "nil:A12"])
})

test("every cell of every form has its line in the map", () => {
  const wanted = smallPack.forms.flatMap((form) =>
    indicatorsOf(form).flatMap(({ code }) => form.columns.map(({ number }) => `${form.code}.${code}.${number}`)),
  )
  expect(map.cells.map(({ cell }) => cell)).toEqual(wanted)
})

test("where the map says that a row code and a column number stand, they stand", () => {
  for (const { cell, place, code, number } of map.cells) {
    const { row, column } = partsOfKey(cell)
    const sheet = sheetNamed(place.sheet)
    expect(bookCell(sheet, code).content).toEqual({ kind: "text", text: row })
    expect(bookCell(sheet, number).content).toMatchObject({ text: expect.stringMatching(RegExp(`^${column}(=|$)`)) })
    expect(["input", "computed"]).toContain(bookCell(sheet, place.address).look)
  }
})

test("where the map says that a field of the cover stands, it stands", () => {
  const shown = [...map.cover].map(([field, { sheet, address }]) => {
    const { content, open } = bookCell(sheetNamed(sheet), address)
    return [
      field,
      content.kind === "text" ? content.text : content.kind === "number" ? content.value : "",
      open ?? false,
    ]
  })
  expect(shown).toEqual([
    ["unitName", "Ủy ban nhân dân huyện Vĩnh Tường", false],
    ["unitCode", "252", false],
    ["tier", "Cấp huyện", false],
    ["period", 2018, false],
    ["revision", 0, true],
    ["preparedBy", "", true],
    ["approvedBy", "", true],
    ["nil:A4", "", true],
    ["nil:A10", "", true],
    ["nil:A12", "", true],
  ])
})

test("[G13] the written workbook reads back as the map that it was made with", async () => {
  const picture = pictureOf(await writeBook(book))
  const hidden = picture.sheets.find(({ name }) => name === "_bieumau")!
  expect(hidden.visibility).toBe("veryHidden")
  expect(mapRows(readMap(hidden)!)).toEqual(mapRows(map))
})

test("[G3] an untouched workbook holds no figure at all", async () => {
  const cells = pictureOf(await writeBook(book)).sheets.filter(({ name }) => name.startsWith("Biểu"))
  const numbers = cells.flatMap(({ cells: all }) =>
    [...all.values()].filter(({ content }) => content.type === "number"),
  )
  expect(numbers).toEqual([])
})

test("names of sheets are quoted wherever a formula names one", () => {
  const formulas = book.sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ content }) => (content.kind === "formula" ? content.formula : []))),
  )
  const named = formulas.filter((formula) => formula.includes("!"))
  expect(named.length).toBeGreaterThan(0)
  for (const formula of named)
    expect(
      formula.replace(/"(?:[^"]|"")*"/g, "").replace(/'(?:[^']|'')+'![A-Z]+\d+(?::[A-Z]+\d+)?/g, ""),
    ).not.toContain("!")
})

test("a sheet whose name holds an apostrophe is quoted too", () => {
  const form = { ...storageForm, sheet: "Biểu O'12" }
  const { book: odd } = blankWorkbook({ ...blankRequest, pack: { ...smallPack, forms: [form] } })
  const status = bookCell(odd.sheets[0]!, "E17").content
  expect(status).toMatchObject({ formula: expect.stringContaining("COUNT('Biểu O''12'!D12:D16)") })
})
