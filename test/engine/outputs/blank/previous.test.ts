import type { BookSheet } from "../../../../engine/workbook/book"
import { mapRows, readMap } from "../../../../engine/workbook/map"
import { writeBook } from "../../../../engine/xlsx/write-book"
import { wholeYear } from "../../../../engine/model/period"
import { openingsOf } from "../../../../engine/forms/openings"
import { previousColumns } from "../../../../engine/outputs/blank/previous-columns"
import { blankAfter } from "../../../support/after-last-year"
import { bookCell, drawnSheet } from "../../../support/drawn-book"
import { pictureOf } from "../../../support/drawn-picture"
import { recalculated } from "../../../support/libre-office"
import { describeWith, libreOffice } from "../../../support/programs"
import { wholePack } from "../../../support/whole-pack"

/** Movements of holdings, equipment, staff, a question with a yes, and a day. */
const reported2017 = {
  ...{ "A8.01.1": 120.5, "A8.02.1": 30, "A8.04.1": 2.25, "A8.01.2": 800, "A8.02.2": 67 },
  ...{ "A13.01.1": 4, "A13.01.2": 2, "A13.12.1": 3 },
  ...{ "A3.02.3": 5, "A3.02.4": 1 },
  ...{ "B3.01.1": "có", "B3.03.1": "Phần mềm QLVB", "A1.07.1": "05/03/2017", "A12.02.1": "khoảng 56 m2" },
}

const { book, map } = blankAfter(reported2017)
const sheetNamed = (name: string): BookSheet => book.sheets.find((sheet) => sheet.name === name)!

test("last period's figures stand behind this one's, locked; opening figures are filled in, and the totals follow", () => {
  const rows = drawnSheet(sheetNamed("Biểu A8")).split("\n")
  const cells = rows.filter((row) => /^(?: 8| 9|1[0-7]) /.test(row)).map((row) => row.split(/ \|(?: |$)/).slice(2))
  const computed = (column: string, stored: number) =>
    expect.stringMatching(new RegExp(`^=IF\\(COUNT\\(${column}10.* → ${stored}$`)) as string
  expect(cells).toEqual([
    [expect.any(String), expect.any(String), "Năm 2017, cột 1", "Năm 2017, cột 2"],
    ["1", "2", "(2017: 1)", "(2017: 2)"],
    ["[148.25]", "[867]", "120.5", "800"],
    ["[ ]", "[ ]", "30", "67"],
    ["[ ]", "[ ]", "", ""],
    ["[ ]", "[ ]", "2.25", ""],
    ["[ ]", "[ ]", "", ""],
    ["[ ]", "[ ]", "", ""],
    [computed("C", 148.25), computed("D", 867), "148.25", "867"],
    ["[ ]", "▒", "▒", "▒"],
  ])
  expect(bookCell(sheetNamed("Biểu A8"), "E11")).toMatchObject({ look: "previous", places: 2 })
})

test("a form with one column has last period's beside it under its period, in either language", () => {
  const a12 = sheetNamed("Biểu A12")
  expect(bookCell(a12, "E8")).toMatchObject({ look: "previousHead", content: { text: "Năm 2017" } })
  expect(bookCell(a12, "E9").content).toEqual({ kind: "text", text: "(2017)" })
  const english = blankAfter(reported2017, "252", "en").book.sheets.find(({ name }) => name === "Biểu A12")!
  expect(bookCell(english, "E8").content).toEqual({ kind: "text", text: "In 2017" })
})

test("[G5] an approximate figure is marked as one and never carried on; words are not shown, a day and a yes are", () => {
  expect(bookCell(sheetNamed("Biểu A12"), "E12")).toMatchObject({ look: "previousApproximate", content: { value: 56 } })
  const b3 = sheetNamed("Biểu B3")
  expect(["E10", "E11", "E12"].map((at) => [bookCell(b3, at).look, bookCell(b3, at).content])).toEqual([
    ["previousDay", { kind: "text", text: "có" }],
    ["previous", { kind: "empty" }],
    ["closed", { kind: "empty" }],
  ])
  const days = sheetNamed("Biểu A1").rows.flatMap(({ cells }) => cells.filter(({ look }) => look === "previousDay"))
  expect(days.map(({ content }) => content)).toEqual([{ kind: "number", value: 42799 }])
  const about = blankAfter({ "A8.01.1": "khoảng 120", "A8.02.1": 30 })
  expect(
    bookCell(
      about.book.sheets.find(({ name }) => name === "Biểu A8")!,
      "C10",
    ).content,
  ).toEqual({ kind: "empty" })
})

test("which columns show last period's is decided by the form and its rules", () => {
  const scope = { forms: wholePack.pack.forms, settings: new Map(), period: wholeYear(2018) }
  const settings = new Map(wholePack.pack.settings.map(({ code, value }) => [code, value]))
  const columnsOf = (code: string) => {
    const form = wholePack.pack.forms.find((one) => one.code === code)!
    return previousColumns(form, openingsOf({ ...scope, settings, form })).join(" ")
  }
  expect(["A12", "A8", "A3", "A13", "A9a"].map((code) => `${code}: ${columnsOf(code)}`)).toEqual([
    "A12: 1",
    "A8: 1 2",
    // Four columns: only the first has room. Openings show the last closing already. Rows of names were others then.
    "A3: 1",
    "A13: ",
    "A9a: ",
  ])
})

test("no cell of the form stands elsewhere for them, and the printed area takes them in", () => {
  const plain = blankAfter({})
  expect(map.cells).toEqual(plain.map.cells)
  expect(sheetNamed("Biểu A8").print.area).toMatch(/^A1:F\d+$/)
  for (const { name, print, widths } of book.sheets.filter((sheet) => sheet.name.startsWith("Biểu"))) {
    const page = print.orientation === "portrait" ? 91 : 137
    expect([name, widths.reduce((total, width) => total + width, 0) <= page * 1.07]).toEqual([name, true])
  }
})

test("the cover names the file, and counts the opening figures as filled in", () => {
  const cover = sheetNamed("Thông tin")
  expect(bookCell(cover, "A14").content).toEqual({
    kind: "text",
    text: "Số liệu năm 2017 in kèm lấy từ tệp “a.xlsx” (SHA-256 aaaaaaaaaaaa…).",
  })
  const status = cover.rows.flatMap(({ cells }) => {
    const [form, shown] = [cells.find(({ column }) => column === 2), cells.find(({ column }) => column === 5)]
    const isA8 = form?.content.kind === "link" && form.content.text === "A8"
    return isA8 && shown?.content.kind === "formula" ? [shown.content.stored] : []
  })
  expect(status).toEqual(["Đã điền 2/12 ô bắt buộc"])
  expect(drawnSheet(sheetNamed("Hướng dẫn"))).toContain("số đã báo cáo của năm 2017")
})

test("[L4] the map names last period's figures and the openings, and is read back with them", async () => {
  expect(map.previous).toContainEqual({
    ...{ cell: "A8.02.1", place: { sheet: "Biểu A8", address: "E11" }, written: "30" },
  })
  expect(map.openings).toContainEqual({
    ...{ cell: "A8.01.1", place: { sheet: "Biểu A8", address: "C10" }, written: "148.25" },
  })
  const picture = pictureOf(await writeBook(book))
  expect(mapRows(readMap(picture.sheets.find(({ name }) => name === "_bieumau")!)!)).toEqual(mapRows(map))
})

describeWith(libreOffice, "LibreOffice", () => {
  test("[G13] finds in a workbook with last period's figures what is stored there: openings, totals, codes, status", async () => {
    const bytes = await writeBook(book)
    const computed = (await recalculated(new Map([["blank.xlsx", bytes]]))).get("blank.xlsx")!
    const stored = (of: Uint8Array) =>
      pictureOf(of).sheets.flatMap(({ name, cells }) =>
        [...cells.values()].map(({ address, content }) => [
          ...[name, address, content.type === "unstored" ? null : content.value],
        ]),
      )
    expect(stored(computed)).toEqual(stored(bytes))
    const a8 = pictureOf(bytes).sheets.find(({ name }) => name === "Biểu A8")!
    const codes = [...a8.cells.values()].filter(({ content }) => content.formula?.includes("TEXT(MOD("))
    expect(codes.map(({ content }) => content)).toMatchObject([{ value: expect.stringMatching(/: \d{5}$/) as string }])
  })
})
