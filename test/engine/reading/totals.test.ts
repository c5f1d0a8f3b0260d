import type { Picture } from "../../../engine/workbook/picture"
import { typed } from "../../support/edited-workbook"
import { figuresOf, issued, listedOf, saidOf, smallRegime, taken } from "../../support/issued-workbook"

const sheet = "Biểu A12"
const filled = issued({ "A12.02.1": 185, "A12.03.1": 15 })
const ownFormula = filled.sheets.find(({ name }) => name === sheet)!.cells.get("D10")!.content.formula!

/** The workbook with its total on this formula, and this stored beside it. */
const total = (formula: string, stored: number | string | undefined, picture: Picture = filled) =>
  typed(picture, sheet, {
    D10:
      stored === undefined
        ? { type: "unstored", formula }
        : typeof stored === "number"
          ? { type: "number", value: stored, formula }
          : { type: "text", value: stored, formula },
  })

test("a total that holds the form's own formula is what its parts add up to", () => {
  expect(figuresOf(taken(filled))).toEqual({ "A12.01.1": "200", "A12.02.1": "185", "A12.03.1": "15" })
  expect(saidOf(taken(filled))).toEqual([])
})

test("[G3] another stored result than the formula's is an error, and the recomputed figure is taken", () => {
  const reading = taken(total(ownFormula, 999))
  expect(figuresOf(reading)["A12.01.1"]).toBe("200")
  expect(reading.findings).toMatchObject([
    { rule: "reading.staleTotal", severity: "error", cell: "A12.01.1", value: "999", expected: "200" },
  ])
})

test.each([
  ["a program that fills in without computing", ""],
  ["a program that drops results", undefined],
])("where %s stored no result, the recomputed figure is taken, and told", (_, stored) => {
  const reading = taken(total(ownFormula, stored))
  expect(figuresOf(reading)["A12.01.1"]).toBe("200")
  expect(reading.findings).toMatchObject([{ rule: "reading.unstoredTotal", severity: "info", expected: "200" }])
})

test("a blank form whose totals were never computed is blank, and holds nothing to account for", () => {
  const reading = taken(total(ownFormula, undefined, issued()))
  expect(figuresOf(reading)).toEqual({})
  expect(reading.inventory).toEqual([])
  expect(reading.findings).toEqual([])
})

test("a stored total whose parts are all blank is set aside: neither it nor a blank is certain", () => {
  const reading = taken(total(ownFormula, 416, issued()))
  expect(figuresOf(reading)).toEqual({ "A12.01.1": "? 416" })
  expect(saidOf(reading)).toEqual(["error reading.totalWithoutParts Biểu A12!D10"])
  expect(listedOf(reading)).toEqual(["Biểu A12!D10 416 A12.01.1 unreadable"])
})

test("a total that was typed over keeps the figure typed, with a warning", () => {
  const reading = taken(typed(filled, sheet, { D10: 210 }))
  expect(figuresOf(reading)["A12.01.1"]).toBe("210")
  expect(saidOf(reading)).toEqual(["warning reading.typedTotal Biểu A12!D10"])
})

test("a total with a formula of the clerk's counts by its stored result, with a warning", () => {
  const reading = taken(total("SUM(D12:D13)", 200))
  expect(figuresOf(reading)["A12.01.1"]).toBe("200")
  expect(saidOf(reading)).toEqual(["warning reading.typedTotal Biểu A12!D10"])
})

test.each([undefined, "", "  "])(
  "[G3] a total that was emptied (%j) stays blank, with an error that gives the sum",
  (value) => {
    const reading = taken(typed(filled, sheet, { D10: value }))
    expect(figuresOf(reading)).toEqual({ "A12.02.1": "185", "A12.03.1": "15" })
    expect(reading.findings).toMatchObject([
      { rule: "reading.clearedTotal", severity: "error", cell: "A12.01.1", expected: "200", place: { address: "D10" } },
    ])
  },
)

test("of an emptied total nothing is said where its parts are blank, or one of them cannot be read", () => {
  expect(saidOf(taken(typed(issued({ "A12.06.1": 2 }), sheet, { D10: undefined })))).toEqual([])
  const unread = taken(typed(issued({ "A12.02.1": "chưa rõ", "A12.03.1": 15 }), sheet, { D10: undefined }))
  expect(saidOf(unread)).toEqual(["error reading.notANumber Biểu A12!D12"])
})

test.each([
  ["in small letters", ownFormula.toLowerCase()],
  ["with dollar signs", ownFormula.replace(/([A-Z])(\d+)/g, "$$$1$$$2")],
  ["with spaces and line breaks", ownFormula.replaceAll(",", ", ").replaceAll("+", " +\n")],
])("the form's own formula is recognised %s", (_, formula) => {
  expect(formula).not.toBe(ownFormula)
  const reading = taken(total(formula, 999))
  expect(saidOf(reading)).toEqual(["error reading.staleTotal Biểu A12!D10"])
  expect(saidOf(taken(total(formula, 200)))).toEqual([])
})

test("a part with readable text is added, though Excel leaves it out, and there is only the one finding", () => {
  const picture = issued({ "A12.02.1": "185 m2", "A12.03.1": 15 })
  expect(picture.sheets.find(({ name }) => name === sheet)!.cells.get("D10")!.content).toMatchObject({ value: "?" })
  const reading = taken(picture)
  expect(figuresOf(reading)["A12.01.1"]).toBe("200")
  expect(saidOf(reading)).toEqual(["warning reading.textFigure Biểu A12!D12"])
})

test("a part that cannot be read leaves its total unreadable, and there is only the one finding", () => {
  const reading = taken(issued({ "A12.02.1": "chưa rõ", "A12.03.1": 15 }))
  expect(figuresOf(reading)).toEqual({ "A12.01.1": "? ?", "A12.02.1": "? chưa rõ", "A12.03.1": "15" })
  expect(saidOf(reading)).toEqual(["error reading.notANumber Biểu A12!D12"])
})

test("[L6] a blank part adds nothing, as in Excel; all parts blank leave the total blank", () => {
  expect(figuresOf(taken(issued({ "A12.03.1": 0 })))).toEqual({ "A12.01.1": "0", "A12.03.1": "0" })
  expect(figuresOf(taken(issued({ "A12.06.1": 2 })))).toEqual({ "A12.06.1": "2" })
})

test("a total of approximate parts is approximate", () => {
  const totalOf = (...parts: readonly (string | number)[]) =>
    figuresOf(taken(issued({ "A12.02.1": parts[0], "A12.03.1": parts[1] })))["A12.01.1"]
  expect(totalOf("hơn 100", 20)).toBe("120 more than")
  expect(totalOf("hơn 100", "trên 20")).toBe("120 more than")
  expect(totalOf("hơn 100", "gần 20")).toBe("120 about")
})

test("totals of totals are computed after their parts, in rows and in columns", () => {
  const staff = { "A4.02.2": 3, "A4.02.3": 4, "A4.03.2": 1, "A4.04.3": 5 }
  const picture = issued(staff, "252", smallRegime)
  expect(figuresOf(taken(picture, smallRegime))).toMatchObject({
    ...{ "A4.01.1": "8", "A4.01.2": "4", "A4.01.3": "4", "A4.02.1": "7", "A4.03.1": "1", "A4.04.1": "5" },
  })
  expect(saidOf(taken(picture, smallRegime))).toEqual([])
})

test("readable text two totals below is one finding, not three", () => {
  const picture = issued({ "A4.02.2": "3 người", "A4.02.3": 4 }, "252", smallRegime)
  const reading = taken(picture, smallRegime)
  expect(figuresOf(reading)).toMatchObject({ "A4.01.1": "7", "A4.01.2": "3", "A4.02.1": "7" })
  expect(saidOf(reading)).toEqual(["warning reading.textFigure Biểu A4!E12"])
})

test("sums are exact where doubles are not", () => {
  const reading = taken(issued({ "A10.02.1": 0.1, "A10.03.1": 0.2 }))
  expect(figuresOf(reading)["A10.01.1"]).toBe("0.3")
  expect(saidOf(reading)).toEqual([])
})

test("[G5] a total typed over with text is one finding, which says how it was understood", () => {
  const reading = taken(issued({ "A10.01.1": "343mét" }))
  expect(saidOf(reading).filter((line) => line.includes("D10"))).toEqual([
    "warning reading.typedTotalText Biểu A10!D10",
  ])
  const [finding] = reading.findings.filter(({ cell }) => cell === "A10.01.1")
  expect(finding).toMatchObject({ value: "343mét", expected: "343", causes: [{ cause: "unitInCell" }] })
})
