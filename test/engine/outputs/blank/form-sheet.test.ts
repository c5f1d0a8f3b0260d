import { figureOf } from "../../../../engine/figures/figure"
import type { Form } from "../../../../engine/model/form"
import { blankWorkbook } from "../../../../engine/outputs/blank/blank-workbook"
import type { BookSheet } from "../../../../engine/workbook/book"
import { bookCell, drawnSheet } from "../../../support/drawn-book"
import { arrangedForm, blankRequest, staffForm, storageForm } from "../../../support/small-pack"

function sheetOf(form: Form, language: "vi" | "en" = "vi"): BookSheet {
  const { pack } = blankRequest
  const forms = pack.forms.map((other) => (other.code === form.code ? form : other))
  const { book } = blankWorkbook({ ...blankRequest, language, pack: { ...pack, forms } })
  return book.sheets.find(({ name }) => name === form.sheet)!
}

test("a form with a total, a heading, a subset and two units of measure", () => {
  expect(drawnSheet(sheetOf(storageForm))).toBe(
    `
 1 Biểu số: A12 (theo biểu 0811.N/BNV-VTLT) | · Đơn vị báo cáo: Ủy ban nhân dân huyện Vĩnh Tường
 2 Ban hành theo hướng dẫn của Sở Nội vụ | · Đơn vị nhận báo cáo: Sở Nội vụ tỉnh Vĩnh Phúc
 3 Ngày nhận báo cáo: ngày 10 tháng 02 năm 2019 | · =(check code) → "Mã đối chiếu: "
 4 =(checks) → "Biểu chưa điền"
 5 DIỆN TÍCH KHO LƯU TRỮ
 6 Tính đến ngày 31/12/2018
 8 Chỉ tiêu | Mã số | Đơn vị tính | Diện tích
 9 A | B | C | 1
10 Tổng số (01=02+03+04) | 01 | m2 | =IF(COUNT(D12:D14)+COUNTBLANK(D12:D14)<3,"?",IF(COUNT(D12:D14)=0,"",SUM(D12:D14))) → ""
11 Chia theo loại kho | ▒ | ▒ | ▒
12 · Kho chuyên dụng | 02 | m2 | [ ]
13 · Kho không chuyên dụng | 03 | m2 | [ ]
14 · Kho tạm | 04 | m2 | [ ]
15 Trong đó: diện tích đã sử dụng | 05 | m2 | [ ]
16 Số kho lưu trữ | 06 | kho | [ ]
18 [……………, ngày … tháng … năm ……]
19 Người lập biểu | Thủ trưởng đơn vị
20 (Ký, họ tên) | (Ký, họ tên, đóng dấu)
22 =IF('Thông tin'!C12="","",'Thông tin'!C12) → "" | =IF('Thông tin'!C13="","",'Thông tin'!C13) → ""`.slice(1),
  )
})

test("a form prints how its units of measure are converted, with the province's own value", () => {
  const conversion = { vi: "Quy đổi: {boxes} hộp = 1 mét giá", en: "{boxes} boxes = 1 metre" }
  const lines = arrangedForm.lines.map((line) =>
    line.line === "heading"
      ? line
      : { ...line, indicator: { ...line.indicator, measure: { ...line.indicator.measure, conversion } } },
  )
  const settings = [{ code: "boxes", label: { vi: "hộp", en: "boxes" }, value: figureOf(10) }]
  const pack = { ...blankRequest.pack, settings, forms: [{ ...arrangedForm, lines }] }
  const profile = { ...blankRequest.profile, settings: new Map([["boxes", figureOf(8)]]) }
  const { book } = blankWorkbook({ ...blankRequest, pack, profile })
  const sheet = book.sheets.find(({ name }) => name === arrangedForm.sheet)!
  expect(drawnSheet(sheet)).toContain("\n 7 Quy đổi: 8 hộp = 1 mét giá\n")
})

test("a flow form in English, with nothing to compute", () => {
  expect(drawnSheet(sheetOf(arrangedForm, "en"))).toBe(
    `
 1 Form A10 | · Reporting unit: Ủy ban nhân dân huyện Vĩnh Tường
 2 Issued under the department's guidance | · Submitted to: Sở Nội vụ tỉnh Vĩnh Phúc
 3 Due: 10 February 2019 | · =(check code) → "Check code: "
 4 =(checks) → "Not filled in"
 5 RECORDS ARRANGED
 6 From 01/01 to 31/12/2018
 8 Indicator | Code | Unit | Figure
 9 A | B | C | 1
10 Arranged in the year | 01 | shelf metre | [ ]
11 · Of which: under the scheme | 02 | shelf metre | [ ]
12 · Of which: from own funds | 03 | shelf metre | [ ]
13 Set aside after arranging | 04 | shelf metre | [ ]
15 [……………, date ……………]
16 Prepared by | Head of the unit
17 (Signature, full name) | (Signature, full name, seal)
19 =IF('Cover'!C12="","",'Cover'!C12) → "" | =IF('Cover'!C13="","",'Cover'!C13) → ""`.slice(1),
  )
})

test("the number row prints the columns' arithmetic, a total row that of each of its breakdowns", () => {
  const sheet = sheetOf(staffForm)
  expect(["D9", "E9", "F9", "A10"].map((address) => bookCell(sheet, address).content)).toEqual([
    { kind: "text", text: "1=(2+3)" },
    { kind: "text", text: "2" },
    { kind: "text", text: "3" },
    { kind: "text", text: "Tổng số (01=02+03=04+05)" },
  ])
})

test("where a total row crosses a total column the column's arithmetic is written; elsewhere each its own", () => {
  const sheet = sheetOf(staffForm)
  const sums = ["D10", "E10", "D12"].map((address) => {
    const { content } = bookCell(sheet, address)
    return content.kind === "formula" ? /SUM\(.*?\)/.exec(content.formula)?.[0] : content.kind
  })
  expect(sums).toEqual(["SUM(E10:F10)", "SUM(E12:E13)", "SUM(E12:F12)"])
})

test("computed cells are locked, cells to fill in are open and look it, and all show their row's decimals", () => {
  const sheet = sheetOf(storageForm)
  expect(bookCell(sheet, "D10")).toMatchObject({ look: "computed", places: 1 })
  expect(bookCell(sheet, "D10").open).toBeUndefined()
  expect(bookCell(sheet, "D12")).toMatchObject({ look: "input", places: 1, open: true })
  expect(bookCell(sheet, "D16")).toMatchObject({ look: "input", places: 0, open: true })
  expect(sheet.locked).toBe(true)
})

test("only cells to fill in take what is typed: whole numbers or decimals from 0 on, in the words of their row", () => {
  const { validations } = sheetOf(storageForm)
  expect(validations.map(({ area, allow, prompt }) => [area, allow.kind, prompt.title])).toEqual([
    ["D12", "decimal", "Mã số 02"],
    ["D13", "decimal", "Mã số 03"],
    ["D14", "decimal", "Mã số 04"],
    ["D15", "decimal", "Mã số 05"],
    ["D16", "whole", "Mã số 06"],
  ])
  expect(validations.at(0)?.prompt.text).toBe(
    "Kho chuyên dụng. Đơn vị tính: m2. Có thể ghi đến 1 chữ số thập phân; ghi 0 nếu không có; để trống là chưa báo cáo.",
  )
  expect(validations.at(-1)?.prompt.text).toBe(
    "Số kho lưu trữ. Đơn vị tính: kho. Ghi số nguyên; ghi 0 nếu không có; để trống là chưa báo cáo.",
  )
})

test("a label too long for Excel's prompt is cut there and nowhere else", () => {
  const label = { vi: "Tài liệu ".repeat(40).trim(), en: "x" }
  const lines = storageForm.lines.map((line) =>
    line.line === "indicator" ? { ...line, indicator: { ...line.indicator, label } } : line,
  )
  const sheet = sheetOf({ ...storageForm, lines })
  expect(Math.max(...sheet.validations.map(({ prompt }) => prompt.text.length))).toBeLessThanOrEqual(255)
  expect(bookCell(sheet, "A12").content).toEqual({ kind: "text", text: label.vi })
})

test("a long form keeps its heads in sight and repeats them on paper; a short one is not frozen", () => {
  const extra = storageForm.lines.filter(({ line }) => line === "heading")
  const long = sheetOf({
    ...storageForm,
    lines: [...storageForm.lines, ...Array.from({ length: 9 }, () => extra).flat()],
  })
  expect(long.frozen).toEqual({ rows: 9, columns: 0 })
  expect(long.print.titleRows).toBe("8:9")
  expect(sheetOf(storageForm).frozen).toBeUndefined()
})

test.each([1, 2, 3, 4, 5, 6, 7, 8])("%i columns of figures fit one A4 page at full size", (count) => {
  const columns = Array.from({ length: count }, (_, index) => ({
    ...storageForm.columns[0]!,
    number: String(index + 1),
  }))
  const { print, widths } = sheetOf({ ...storageForm, columns })
  const page = print.orientation === "portrait" ? 91 : 137
  expect(widths.reduce((total, width) => total + width, 0)).toBeLessThanOrEqual(page)
  expect(print.orientation).toBe(count <= 4 ? "portrait" : "landscape")
})
