import type { Picture, Sheet } from "../../../engine/workbook/picture"
import { drawnWorkbook } from "../../support/drawn-workbook"
import { onSheet, typed, withoutSheet } from "../../support/edited-workbook"
import { figuresOf, issued, refusalOf, saidOf, smallRegime, taken } from "../../support/issued-workbook"
import { inTcvn3 } from "../text/vocabulary"

const figures = { "A12.01.1": "185", "A12.02.1": "185" }
const filled = issued({ "A12.02.1": 185 })
const sheet = "Biểu A12"

const relabelled = (picture: Picture, rewrite: (label: string) => string) =>
  onSheet(picture, sheet, ({ cells, ...rest }): Sheet => {
    const changed = [...cells].map(([address, cell]) => {
      const { content } = cell
      const isLabel = address.startsWith("A") && content.type === "text"
      return [address, isLabel ? { ...cell, content: { ...content, value: rewrite(content.value) } } : cell] as const
    })
    return { ...rest, cells: new Map(changed) }
  })

test.each([
  ["decomposed", (label: string) => label.normalize("NFD")],
  ["in TCVN3", inTcvn3],
  ["in capitals", (label: string) => label.toUpperCase()],
  ["with other spaces", (label: string) => `\u00a0${label.replaceAll(" ", "  ")} :`],
])("labels %s are the template's labels", (_, rewrite) => {
  const picture = relabelled(filled, rewrite)
  for (const one of [picture, withoutSheet(picture, "_bieumau")]) {
    expect(figuresOf(taken(one))).toEqual(figures)
    expect(saidOf(taken(one)).filter((line) => line !== "info reading.noMap")).toEqual([])
  }
})

test("labels with the tone on the other vowel are the template's labels", () => {
  const label = "Hủy tài liệu hóa chất, thủy văn"
  const lines = smallRegime.pack.forms[2]!.lines.map((line) =>
    line.line === "indicator" && line.indicator.code === "02"
      ? { ...line, indicator: { ...line.indicator, label: { vi: label, en: "-" } } }
      : line,
  )
  const form = { ...smallRegime.pack.forms[2]!, lines }
  const regime = { ...smallRegime, pack: { ...smallRegime.pack, forms: [form] } }
  const picture = issued({ "A12.02.1": 185 }, "252", regime)
  expect(saidOf(taken(typed(picture, sheet, { A12: "Huỷ tài liệu hoá chất, thuỷ văn" }), regime))).toEqual([])
})

test.each(["with the map", "without the map"])("a label that was edited is said, and the figure kept, %s", (how) => {
  const edited = typed(filled, sheet, { A12: "Kho lưu trữ hiện đại" })
  const reading = taken(how === "with the map" ? edited : withoutSheet(edited, "_bieumau"))
  expect(figuresOf(reading)).toEqual(figures)
  expect(reading.findings.filter(({ severity }) => severity !== "info")).toMatchObject([
    { rule: "reading.labelDiffers", severity: "warning", cell: "A12.02.1", value: "Kho lưu trữ hiện đại" },
  ])
})

const swapped = typed(issued({ "A12.02.1": 185, "A12.03.1": 15 }), sheet, {
  ...{ A12: "Kho lưu trữ không chuyên dụng", A13: "Kho lưu trữ chuyên dụng" },
})

test.each(["with the map", "without the map"])(
  "[G5] of two rows that bear each other's label neither figure is anybody's, %s",
  (how) => {
    const reading = taken(how === "with the map" ? swapped : withoutSheet(swapped, "_bieumau"))
    expect(figuresOf(reading)).toEqual({ "A12.01.1": "? 200", "A12.02.1": "? 185 (185)", "A12.03.1": "? 15 (15)" })
    expect(reading.findings.filter(({ severity }) => severity !== "info")).toMatchObject([
      { rule: "reading.labelOfAnother", severity: "error", cell: "A12.02.1", message: { facts: { other: "03" } } },
      { rule: "reading.labelOfAnother", severity: "error", cell: "A12.03.1", message: { facts: { other: "02" } } },
    ])
  },
)

test("[G5] the label of another row on the row of a total sets that aside, though its own formula gives it", () => {
  const reading = taken(typed(filled, sheet, { A10: "Kho tạm" }))
  expect(figuresOf(reading)).toEqual({ "A12.01.1": "? 185 (185)", "A12.02.1": "185" })
  expect(saidOf(reading)).toEqual(["error reading.labelOfAnother Biểu A12!D10"])
})

test("the label of another row where nothing is written is no more than a changed label", () => {
  expect(saidOf(taken(typed(filled, sheet, { A14: "Kho lưu trữ chuyên dụng" })))).toEqual([
    "warning reading.labelDiffers Biểu A12!D14",
  ])
})

test("the label of a row that the form computes is compared too", () => {
  const reading = taken(typed(filled, sheet, { A10: "Tổng số kho" }))
  expect(saidOf(reading)).toEqual(["warning reading.labelDiffers Biểu A12!D10"])
})

test("the arithmetic printed after a label, of one breakdown or of several, is no part of it", () => {
  const staff = issued({ "A4.02.2": 3 }, "252", smallRegime)
  expect(staff.sheets[2]!.cells.get("A10")?.content).toMatchObject({ value: "Tổng số (01=02+03=04+05)" })
  expect(saidOf(taken(staff, smallRegime))).toEqual([])
  const shortened = typed(staff, "Biểu A4", { A10: "Tổng số (01=02+…+09)" })
  expect(saidOf(taken(shortened, smallRegime))).toEqual([])
})

test("a form with the codes of another but not its labels is not taken for it", () => {
  expect(
    refusalOf(
      drawnWorkbook(`
        # Biểu A12
           | A                   | B  | C
        1  | Mã đơn vị           | 252
        2  | Năm báo cáo         | 2018
        4  | A                   | B  | 1
        5  | Tổng số văn bản     | 01 | 30
        6  | Văn bản đi          | 02 | 10
        7  | Văn bản đến         | 03 | 20
        8  | Văn bản mật         | 04 | 0
        9  | Văn bản điện tử     | 05 | 0
        10 | Số văn thư          | 06 | 1`),
    ),
  ).toBe("NO_FORM vtlt")
})

test("a form that was typed anew, with its codes, labels and numbers, is taken", () => {
  const reading = taken(
    drawnWorkbook(`
      # Sheet1
         | A                               | B     | C
      1  | Mã đơn vị                       | 252
      2  | Năm báo cáo                     | 2018
      4  | Chỉ tiêu                        | Mã số | 1
      5  | Tổng diện tích kho lưu trữ      | 01    | 200
      6  | Kho lưu trữ chuyên dụng         | 02    | 185
      7  | Kho lưu trữ không chuyên dụng   | 03    |
      8  | Kho tạm                         | 04    | 15
      9  | Diện tích đã sử dụng            | 05    | 120.5
      10 | Số kho lưu trữ                  | 06    | 2`),
  )
  expect(figuresOf(reading)).toEqual({
    ...{ "A12.01.1": "200", "A12.02.1": "185", "A12.04.1": "15", "A12.05.1": "120.5", "A12.06.1": "2" },
  })
  expect(saidOf(reading)).toEqual([
    ...["info reading.noMap", "error reading.formMissing", "warning reading.typedTotal Sheet1!C5"],
  ])
})

test("a sheet that is none of ours changes nothing", () => {
  const [foreign] = drawnWorkbook(`
    # Ghi chú
       | A            | B  | C
    1  | Việc         | 01 | 1
    2  | Gọi điện     | 02 | 5000`).sheets
  const reading = taken({ ...filled, sheets: [foreign!, ...filled.sheets] })
  expect(reading).toEqual(taken(filled))
})
