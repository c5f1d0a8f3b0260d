import fc from "fast-check"
import {
  addressOf,
  columnLetters,
  lastColumn,
  lastRow,
  placeIn,
  positionOf,
  reference,
} from "../../../engine/workbook/address"
import { runs } from "../../support/runs"

const position = fc.record({
  row: fc.integer({ min: 1, max: lastRow }),
  column: fc.integer({ min: 1, max: lastColumn }),
})

test("[L4] a position written as an address is read back, for every cell of a sheet", () => {
  fc.assert(
    fc.property(position, (at) => expect(positionOf(addressOf(at))).toEqual(at)),
    runs(10),
  )
})

test("columns are lettered as Excel letters them", () => {
  expect([1, 26, 27, 52, 53, 702, 703, lastColumn].map(columnLetters)).toEqual([
    ...["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"],
  ])
})

test("[L9] what is not one cell of a sheet has no position", () => {
  const others = [
    "",
    "A",
    "1",
    "A0",
    "A01",
    "a1",
    "$A$1",
    "A1:B2",
    "XFE1",
    "A1048577",
    "AAAA1",
    " A1",
    "A1 ",
    "A1.5",
    "Ａ1",
  ]
  expect(others.filter((text) => positionOf(text) !== undefined)).toEqual([])
  expect(positionOf("XFD1048576")).toEqual({ row: lastRow, column: lastColumn })
})

test("a reference quotes its sheet, and doubles the quotes in its name", () => {
  expect(reference("Biểu A10", "D12")).toBe("'Biểu A10'!D12")
  expect(reference("Sở 'X'", "A1:B2")).toBe("'Sở ''X'''!A1:B2")
})

test("a reference says where it leads, in our spelling and in Excel's; what is none leads nowhere", () => {
  for (const sheet of ["Biểu A10", "Sở 'X'", "A,B!"]) {
    expect(placeIn(reference(sheet, "D12"))).toEqual({ sheet, address: "D12" })
  }
  expect(placeIn("Sheet1!$A$1:$B$2")).toEqual({ sheet: "Sheet1", address: "A1" })
  for (const text of ["", "D12", "'Biểu A10'!D0", "http://x!A", "Sheet1!A:B"])
    expect([text, placeIn(text)]).toEqual([text, undefined])
})
