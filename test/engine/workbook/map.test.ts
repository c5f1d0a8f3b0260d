import fc from "fast-check"
import { cellKey } from "../../../engine/model/cell-key"
import { parsePeriod, periodOf, wholeYear } from "../../../engine/model/period"
import { addressOf } from "../../../engine/workbook/address"
import {
  isSummary,
  mapRows,
  mapSheetName,
  readMap,
  summaryMark,
  type CoverField,
  type WorkbookMap,
} from "../../../engine/workbook/map"
import type { Cell, Sheet } from "../../../engine/workbook/picture"
import { runs } from "../../support/runs"

const map: WorkbookMap = {
  ...{ pack: "vtlt", packVersion: "2018.1", profile: "vinh-phuc", unit: "0252", period: wholeYear(2018) },
  cover: new Map<CoverField, { sheet: string; address: string }>([
    ["unitCode", { sheet: "Thông tin", address: "C4" }],
    ["nil:A10", { sheet: "Thông tin", address: "C12" }],
  ]),
  cells: [{ cell: cellKey("A10", "01", "1"), place: { sheet: "Biểu A10", address: "D9" }, code: "B9", number: "D8" }],
  codes: new Map([["A10", { sheet: "Biểu A10", address: "C3" }]]),
}

/** The rows as a sheet that holds nothing but text; empty text is no cell, as in a workbook. */
function sheetOf(rows: readonly (readonly string[])[]): Sheet {
  const cells = new Map<string, Cell>()
  rows.forEach((row, i) =>
    row.forEach((value, j) => {
      const address = addressOf({ row: i + 1, column: j + 1 })
      if (value !== "") cells.set(address, { address, content: { type: "text", value } })
    }),
  )
  return { name: mapSheetName, visibility: "veryHidden", cells, merges: [] }
}

const text = fc.string({ minLength: 1, unit: "grapheme" })
const place = fc.record({ sheet: text, address: text })
const field = fc.oneof(
  fc.constantFrom<CoverField>("unitName", "unitCode", "tier", "period", "revision", "preparedBy", "approvedBy"),
  text.map((form): CoverField => `nil:${form}`),
)
const period = fc
  .tuple(
    fc.constantFrom("year", "quarter", "month"),
    fc.integer({ min: 1901, max: 2099 }),
    fc.integer({ min: 1, max: 4 }),
  )
  .map((parts) => periodOf(...parts))
const anyMap: fc.Arbitrary<WorkbookMap> = fc.record({
  ...{ pack: text, packVersion: text, profile: text, unit: text, period },
  cover: fc.array(fc.tuple(field, place)).map((entries) => new Map(entries)),
  cells: fc.array(
    fc.record({ cell: fc.tuple(text, text, text).map((parts) => cellKey(...parts)), place, code: text, number: text }),
  ),
  codes: fc.array(fc.tuple(text, place)).map((entries) => new Map(entries)),
})

test("[L4] a map written as rows is read back whole, whatever its names are", () => {
  fc.assert(
    fc.property(anyMap, (it) => expect(readMap(sheetOf(mapRows(it)))).toEqual(it)),
    runs(),
  )
})

test("[L4] last period's figures and openings come back too; a map issued without has none", () => {
  const figure = { cell: cellKey("A8", "01", "1"), place: { sheet: "Biểu A8", address: "C10" }, written: "120.5" }
  const carrying = { ...map, previous: [figure, { ...figure, written: "có" }], openings: [figure] }
  expect(readMap(sheetOf(mapRows(carrying)))).toEqual(carrying)
  expect(mapRows(carrying).at(-1)?.join(" | ")).toBe("opening | A8.01.1 | Biểu A8 | C10 | 120.5")
  expect(readMap(sheetOf(mapRows(map)))).toEqual(map)
})

test("the map reads as rows of plain text", () => {
  expect(mapRows(map).map((row) => row.join(" | "))).toEqual([
    ...["bieumau | 1", "pack | vtlt", "packVersion | 2018.1", "profile | vinh-phuc", "unit | 0252", "year | 2018"],
    ...["cover | unitCode | Thông tin | C4", "cover | nil:A10 | Thông tin | C12"],
    ...["cell | A10.01.1 | Biểu A10 | D9 | B9 | D8", "code | A10 | Biểu A10 | C3"],
  ])
})

test("a quarter has a row of its own; a map of a year is what it was before there were quarters", () => {
  const cover = new Map<CoverField, { sheet: string; address: string }>([["period", { sheet: "Bìa", address: "C10" }]])
  const heads = (period: string) =>
    mapRows({ ...map, period: parsePeriod(period)!, cover, cells: [], codes: new Map() })
      .slice(5)
      .map((row) => row.join(" | "))
  expect(heads("2018")).toEqual(["year | 2018", "cover | year | Bìa | C10"])
  expect(heads("2018-Q2")).toEqual(["period | 2018-Q2", "cover | period | Bìa | C10"])
})

test("[L9] a sheet that is no map, is of another format, or lost one of its heads, is not read as one", () => {
  const rows = mapRows(map)
  const [, , ...headless] = rows
  const spoiled = [
    [],
    headless,
    rows.map((row) => (row[0] === "bieumau" ? ["bieumau", "2"] : row)),
    rows.filter(([kind]) => kind !== "unit"),
    rows.map((row) => (row[0] === "year" ? ["year", "18"] : row)),
  ]
  expect(spoiled.map((it) => readMap(sheetOf(it)))).toEqual(spoiled.map(() => undefined))
})

test("[L13] names that objects are born with are places and fields like any other", () => {
  const hostile = { ...map, unit: "__proto__", profile: "constructor", cells: [] }
  expect(readMap(sheetOf(mapRows(hostile)))).toEqual(hostile)
})

const summaryRows = [["bieumau", summaryMark]]

test("the mark of a summary is no map, and nothing else is taken for that mark", () => {
  const marked = (rows: readonly (readonly string[])[], name = mapSheetName): boolean =>
    isSummary({
      sheets: [
        { ...sheetOf([["1"]]), name: "Biểu A10" },
        { ...sheetOf(rows), name },
      ],
      date1904: false,
    })
  expect(readMap(sheetOf(summaryRows))).toBeUndefined()
  expect(marked(summaryRows)).toBe(true)
  expect([marked(mapRows(map)), marked([]), marked([["bieumau"]]), marked(summaryRows, "Sheet1")]).toEqual(
    Array(4).fill(false),
  )
})
