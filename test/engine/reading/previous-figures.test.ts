import type { Picture } from "../../../engine/workbook/picture"
import { blankAfter, returned } from "../../support/after-last-year"
import { typed, withColumnAt, withCopy, withoutSheet, withRowAt } from "../../support/edited-workbook"
import { figuresOf, listedOf, saidOf, taken } from "../../support/issued-workbook"
import { wholePack } from "../../support/whole-pack"

const reported2017 = { "A12.02.1": 56, "A12.05.1": 40, "A8.01.1": 120.5, "A8.02.1": 30, "A8.01.2": 800 }
const blank = blankAfter(reported2017)
const sheet = "Biểu A12"
const filled = returned(blank, { [sheet]: { D12: 60 } })

/** What is said of two forms, but for what the figures themselves give rise to. */
function strays(picture: Picture): readonly string[] {
  return saidOf(taken(picture, wholePack)).filter((said) => said.includes("reading.noCell"))
}

function listed(picture: Picture): readonly string[] {
  return listedOf(taken(picture, wholePack)).filter((line) => line.startsWith(sheet))
}

const figures = ["Biểu A12!D10 60 A12.01.1", "Biểu A12!D12 60 A12.02.1"]

test("last period's figures are neither figures of this one nor strays", () => {
  expect(listed(filled)).toEqual(figures)
  expect(strays(filled)).toEqual([])
  expect(figuresOf(taken(filled, wholePack))).toEqual({ "A12.01.1": "60", "A12.02.1": "60" })
})

test("[G16] a figure that was typed over one of last period is a stray: somebody took the wrong column", () => {
  const mistaken = returned(blank, { [sheet]: { D12: 60, E13: 7, E12: 61 } })
  expect(listed(mistaken)).toEqual([...figures, "Biểu A12!E12 61 noCell", "Biểu A12!E13 7 noCell"].sort())
  expect(strays(mistaken)).toEqual(["error reading.noCell Biểu A12!E12", "error reading.noCell Biểu A12!E13"])
})

test("columns and rows that were moved since are found by the heading and the mark under it", () => {
  const wider = withColumnAt(filled, sheet, 5)
  expect(listed(wider)).toEqual(figures)
  expect(strays(wider)).toEqual([])
  const lower = withRowAt(wider, sheet, 9)
  expect(listed(lower)).toEqual(["Biểu A12!D11 60 A12.01.1", "Biểu A12!D13 60 A12.02.1"])
  expect(strays(typed(lower, sheet, { F13: 61 }))).toEqual(["error reading.noCell Biểu A12!F13"])
})

test("[G16] without the map the column is known by its heading, and what stands there is in the ledger, set aside", () => {
  const bare = withoutSheet(filled, "_bieumau")
  const shown = ["Biểu A12!E10 56 previousPeriod", "Biểu A12!E12 56 previousPeriod", "Biểu A12!E16 40 previousPeriod"]
  expect(strays(bare)).toEqual([])
  expect([...listed(bare)].sort()).toEqual([...figures, ...shown].sort())
})

test.each([
  ["its mark was typed over", { E9: "2" }],
  ["its mark is of another year than the heading", { E9: "(2016)" }],
  ["its heading says nothing of a year", { E8: "Ghi chú" }],
])("without the map a column is not last period's when %s", (_, typing) => {
  const bare = withoutSheet(typed(filled, sheet, typing), "_bieumau")
  expect(strays(bare)).toHaveLength(3)
})

test("a workbook whose map names no such figures has none, whatever a clerk writes over a column of his own", () => {
  expect(blankAfter({}).map.previous).toEqual([])
  const plain = returned(blankAfter({}), { [sheet]: { D12: 60 } })
  const own = { E8: "Năm 2017", E9: "(2017)", E12: 56 }
  expect(strays(typed(plain, sheet, own))).toEqual(["error reading.noCell Biểu A12!E12"])
})

test("on the copy of a sheet they are nobody's figures either", () => {
  const lines = listed(withCopy(filled, sheet))
  expect(lines.filter((line) => line.includes("noCell"))).toEqual([])
  expect(lines).toContain("Biểu A12 (2)!D12 60 A12.02.1 copiedForm")
})

test("[L5] a form that holds nothing but the openings it was issued with is not reported; the ledger says what stands there", () => {
  const untouched = taken(returned(blank), wholePack)
  expect(figuresOf(untouched)).toEqual({})
  expect(listedOf(untouched)).toEqual([
    ...["Biểu A8!C10 150.5 A8.01.1 untouched", "Biểu A8!D10 800 A8.01.2 untouched"],
    ...["Biểu A8!C16 150.5 A8.07.1 untouched", "Biểu A8!D16 800 A8.07.2 untouched"],
  ])
  expect(saidOf(untouched)).toEqual([])
})

test("with one figure more, or one opening changed, the form is reported with its openings", () => {
  const all = { "A8.01.1": "150.5", "A8.01.2": "800", "A8.07.1": "150.5", "A8.07.2": "800" }
  expect(figuresOf(taken(returned(blank, { "Biểu A8": { C11: 0 } }), wholePack))).toEqual({ ...all, "A8.02.1": "0" })
  const changed = taken(returned(blank, { "Biểu A8": { C10: 151 } }), wholePack)
  expect(figuresOf(changed)).toEqual({ ...all, "A8.01.1": "151", "A8.07.1": "151" })
})

test("a tick “không phát sinh” beside opening figures is said, and keeps them", () => {
  const tick = blank.map.cover.get("nil:A8")!
  const ticked = taken(returned(blank, { [tick.sheet]: { [tick.address]: "x" } }), wholePack)
  expect(saidOf(ticked)).toEqual([`error reading.nilWithFigures ${tick.sheet}!${tick.address}`])
  expect(figuresOf(ticked)["A8.01.1"]).toBe("150.5")
})

test("[G3] a check code is over this period's figures alone", () => {
  const before = taken(returned(blank), wholePack).submission.codes
  const other = returned(blankAfter({ ...reported2017, "A12.02.1": 57, "A8.02.2": 0 }))
  expect(taken(other, wholePack).submission.codes).toEqual(before)
})
