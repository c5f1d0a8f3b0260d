import { refersElsewhere } from "../../../engine/reading/linked-figures"
import { typed } from "../../support/edited-workbook"
import { figuresOf, issued, saidOf, taken } from "../../support/issued-workbook"

const filled = issued({ "A12.02.1": 185, "A12.04.1": 15 })
const sheet = "Biểu A12"

test.each([
  ["[1]Sheet1!A1", true],
  ["SUM([1]Sheet1!A1:A9)+2", true],
  ["'[1]Biểu A12'!$D$12", true],
  ["'C:\\Báo cáo\\[Phòng A''s.xlsx]Biểu A12'!D12", true],
  ["[báo.cáo.xlsx]Sheet1!A1", true],
  ["[1]!TongSo", true],
  ["'C:\\b.xlsx'!TongSo", true],
  ["1+'https://a.vn/x/[b.xlsx]S'!A1", true],
  ["'Biểu A10'!D12", false],
  ["SUM('Biểu A10:Biểu A12'!D12)", false],
  ["Sheet1!A1+Bảng[Tổng số]", false],
  ["Bảng[[#This Row],[Tổng]]*Sheet2!B1", false],
  ['"[1]Sheet1!A1"&Sheet1!A1', false],
  ['IF(A1="""[1]S!A1""",Sheet1!A1,0)', false],
  ["SUM(D12:D15)", false],
])("whether a formula takes its figure from another workbook: %s", (formula, isElsewhere) => {
  expect(refersElsewhere(formula)).toBe(isElsewhere)
})

test("[G11] a figure from another workbook is the one last stored, and a warning says what to do", () => {
  const picture = typed(filled, sheet, { D12: { type: "number", value: 190, formula: "[1]Sheet1!A1" } })
  const reading = taken({ ...picture, links: true })
  expect(figuresOf(reading)).toMatchObject({ "A12.02.1": "190" })
  expect(saidOf(reading)).toContain("warning reading.linkedFigure Biểu A12!D12")
  expect(saidOf(reading)).not.toContain("info reading.links")
})

test("a formula from another workbook that shows nothing, or was never stored, is no figure from there", () => {
  const picture = typed(filled, sheet, {
    D12: { type: "text", value: "", formula: "[1]Sheet1!A1" },
    D14: { type: "unstored", formula: "[1]Sheet1!A2" },
  })
  expect(saidOf(taken(picture)).filter((line) => line.includes("linked"))).toEqual([])
})

test("[G11] macros, and links that no figure comes by, are said once, and nothing else changes", () => {
  const reading = taken({ ...filled, macros: true, links: true })
  expect(figuresOf(reading)).toEqual(figuresOf(taken(filled)))
  expect(saidOf(reading)).toEqual(["info reading.macros", "info reading.links"])
})
