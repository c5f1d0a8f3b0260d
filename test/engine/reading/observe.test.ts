import { say } from "../../../engine/messages/say"
import type { CellContent } from "../../../engine/workbook/picture"
import { onSheet, typed, type Typed } from "../../support/edited-workbook"
import { drawnObservation, figuresOf, issued, saidOf, taken } from "../../support/issued-workbook"

const sheet = "Biểu A12"

/** What row 02 of A12 (m2, one decimal) comes to when this stands in it, and what is said of it. */
function observed(value: Typed, more: { readonly format?: string; readonly date1904?: boolean } = {}) {
  const { format, date1904 = false } = more
  const picture = onSheet(issued({ "A12.02.1": value }), sheet, (before) => {
    const found = before.cells.get("D12")
    if (found === undefined || format === undefined) return before
    return { ...before, cells: new Map(before.cells).set("D12", { ...found, format }) }
  })
  const reading = taken({ ...picture, date1904 })
  const findings = reading.findings.filter(({ cell }) => cell === "A12.02.1")
  const shown = drawnObservation(reading.submission.observations.get("A12.02.1" as never))
  return [shown, ...findings.map(({ severity, rule }) => `${severity} ${rule}`)]
}

const formula = (stored: object): CellContent => ({ formula: "100+20", ...stored }) as CellContent

test("[G3] [L5] zero, blank, FALSE, an error and a formula without a result are five different things", () => {
  expect(observed(0)).toEqual(["0"])
  expect(observed(undefined)).toEqual(["blank"])
  expect(observed(false)).toEqual(["? FALSE", "error reading.logical"])
  expect(observed({ type: "error", value: "#REF!" })).toEqual(["? #REF!", "error reading.error"])
  expect(observed({ type: "unstored", formula: "100+20" })).toEqual(["? =100+20", "error reading.unstored"])
})

test("[G3] a clerk's own formula counts by its stored result, whatever that is", () => {
  expect(observed(formula({ type: "number", value: 120 }))).toEqual(["120"])
  expect(observed(formula({ type: "number", value: 0 }))).toEqual(["0"])
  expect(observed(formula({ type: "text", value: "" }))).toEqual(["blank"])
  expect(observed(formula({ type: "text", value: "120 m2" }))).toEqual(["120", "warning reading.textFigure"])
  expect(observed(formula({ type: "boolean", value: true }))).toEqual(["? TRUE", "error reading.logical"])
})

test("a stored double is the decimal that Excel shows of it", () => {
  expect(observed(0.1 + 0.2)).toEqual(["0.3"])
  expect(observed(-7.5)).toEqual(["-7.5"])
  expect(observed(1e15)).toEqual(["1000000000000000"])
})

test.each(["", " ", "\u00a0", "\n", "\u200b", "\u00ad", "\u200b \ufeff"])(
  "[G16] text in which nothing can be seen, %j, is a blank and nobody's figure",
  (text) => {
    const reading = taken(issued({ "A12.02.1": text }))
    expect(figuresOf(reading)).toEqual({})
    expect(reading.inventory).toEqual([])
    expect(saidOf(reading)).toEqual([])
  },
)

test.each([
  ["185", "185"],
  [" 185 ", "185"],
  ["185,5", "185.5"],
  ["1.234", "1234"],
  ["1 234,5", "1234.5"],
  ["185 m2", "185"],
  ["185m²", "185"],
  ["(5)", "-5"],
])("text with one reading, %j, is a figure and said", (text, figure) => {
  expect(observed(text)).toEqual([figure, "warning reading.textFigure"])
})

test("the correction of a text figure is the number that was taken, where it stands", () => {
  const [finding] = taken(issued({ "A12.02.1": "185 m2" })).findings
  const place = { sheet, address: "D12" }
  expect(finding).toMatchObject({ place, value: "185 m2", expected: "185" })
  expect(finding!.causes).toMatchObject([{ cause: "unitInCell", corrections: [{ place, from: "185 m2", to: "185" }] }])
  expect(taken(issued({ "A12.02.1": "185" })).findings[0]!.causes).toMatchObject([{ cause: "numberAsText" }])
})

test("[G5] [L9] text with several readings is set aside with all of them", () => {
  expect(observed("- 5")).toEqual(["? - 5 (-5 | 5)", "error reading.ambiguous"])
  const [finding] = taken(issued({ "A12.02.1": "- 5" })).findings
  expect(say(finding!.message, "vi", String)).toContain("có thể hiểu là −5 hoặc 5")
})

test("several items in one cell are said to be that", () => {
  expect(observed("05 giá, 3 tủ")[1]).toBe("error reading.several")
})

test("another measure is said to be that", () => {
  expect(observed("12 mét")).toEqual(["? 12 mét (12)", "error reading.otherMeasure"])
  expect(observed("12 %")[1]).toBe("error reading.otherMeasure")
})

test("more decimals than the indicator has are said to be that", () => {
  expect(observed("1,23")).toEqual(["? 1,23 (1.23)", "error reading.tooManyDecimals"])
  const [finding] = taken(issued({ "A12.02.1": "1,23" })).findings
  expect(say(finding!.message, "vi", String)).toContain("ghi “1,23”, quá 1 chữ số thập phân")
  expect(saidOf(taken(issued({ "A12.06.1": "1,5" })))).toEqual(["error reading.notWhole Biểu A12!D17"])
})

test("what is no number is said to be that", () => {
  expect(observed("chưa có số liệu")).toEqual(["? chưa có số liệu", "error reading.notANumber"])
  expect(observed("O5")[1]).toBe("error reading.notANumber")
})

test.each([
  ["gần 3700", "3700 nearly"],
  ["hơn 133.310", "133310 more than"],
  ["khoảng 40 m2", "40 about"],
  ["dưới 5", "5 less than"],
])("an approximate word is kept with its figure: %s", (text, figure) => {
  expect(observed(text)).toEqual([figure, "warning reading.approximate"])
})

test("no correction drops an approximate word", () => {
  expect(taken(issued({ "A12.02.1": "gần 3700" })).findings[0]!.causes).toEqual([])
})

test.each(["dd/mm/yyyy", "d-mmm", "m/d/yy h:mm", "[$-42A]dd mmmm yyyy", "mmm yy", "[h]:mm", "mm:ss.0", "dd/mm/yyyy;@"])(
  "[G5] a number shown as a date, %s, is set aside with both readings",
  (format) => {
    expect(observed(45049, { format })).toEqual(["? 45049 (45049 | 3.5)", "error reading.dateFigure"])
  },
)

test.each(["0%", "0.00%", "#,##0 %", "0%;[Red]-0%", '0" kho"%'])(
  "[G5] a number shown as a percentage, %s, is set aside with both readings",
  (format) => {
    expect(observed(0.5, { format })).toEqual(["? 0.5 (0.5 | 50)", "error reading.percentFigure"])
  },
)

test.each(['0"%"', String.raw`0\%`, "0_%"])(
  "a percent sign that multiplies nothing, %s, changes no figure",
  (format) => {
    expect(observed(0.5, { format })).toEqual(["0.5"])
  },
)

test("[L5] 0 is 0, as a percentage too", () => {
  expect(observed(0, { format: "0%" })).toEqual(["0"])
})

test("dates that count from 1904 name the same day", () => {
  expect(observed(45049 - 1462, { format: "dd/mm/yyyy", date1904: true })[0]).toBe("? 43587 (43587 | 3.5)")
})

test.each([-1, 0, 12, 60, 2_958_466, 1e300])(
  "a number that is no day, %d, has itself as its only reading",
  (serial) => {
    const [shown, said] = observed(serial, { format: "dd/mm/yyyy" })
    expect(shown).toMatch(/\(-?\d+\)$/)
    expect(said).toBe("error reading.dateFigure")
  },
)

test.each([
  String.raw`#,##0\ "m"`,
  String.raw`#,##0\ \m`,
  '0" mét"',
  '#,##0 "đ"',
  "[Red]-#,##0.00;#,##0.00",
  "_(* #,##0_);_(* (#,##0);_(* -??_);_(@_)",
  "General",
  "0.00E+00",
  "# ?/?",
])("a number with the format %s is no date", (format) => {
  expect(observed(343, { format })).toEqual(["343"])
})

test("what lies under merged cells is not shown by Excel, and is set aside", () => {
  const merged = onSheet(issued({ "A12.02.1": 185, "A12.03.1": 7 }), sheet, (before) => ({
    ...before,
    merges: [...before.merges, "D12:E13"],
  }))
  expect(figuresOf(taken(merged))).toMatchObject({ "A12.02.1": "185", "A12.03.1": "? 7" })
  expect(saidOf(taken(merged))).toContain("error reading.hiddenUnderMerge Biểu A12!D13")
  const blank = typed(merged, sheet, { D13: undefined })
  expect(saidOf(taken(blank)).filter((line) => line.includes("Merge"))).toEqual([])
})
