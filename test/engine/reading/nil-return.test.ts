import { onSheet, typed, withColumnAt, withoutSheet, withRowAt, type Typed } from "../../support/edited-workbook"
import {
  drawnObservation,
  figuresOf,
  issued,
  listedOf,
  saidOf,
  smallRegime,
  taken,
} from "../../support/issued-workbook"

const cover = "Thông tin"
const a12 = (tick: Typed, filling: Readonly<Record<string, Typed>> = {}) =>
  taken(issued({ "A10.05.1": 1, "nil:A12": tick, ...filling }))
const nothing = { "A10.05.1": "1" }
const nil = Object.fromEntries([1, 2, 3, 4, 5, 6].map((row) => [`A12.0${row}.1`, "nil"]))

test.each(["x", "X", " x ", "✓", "có", true])("a form ticked as nothing to report, %j, is 0 throughout", (tick) => {
  const reading = a12(tick)
  expect(figuresOf(reading)).toEqual({ ...nothing, ...nil })
  expect(saidOf(reading)).toEqual([])
})

test("[L4] a 0 by declaration stands where the tick is", () => {
  expect(a12("x").submission.observations.get("A12.06.1" as never)).toEqual({
    state: "zero",
    place: { sheet: cover, address: "D18" },
  })
})

test.each(["không", "?", false, 0])("a mark that may mean anything, %j, is no tick, and that is said", (tick) => {
  const reading = a12(tick)
  expect(figuresOf(reading)).toEqual(nothing)
  expect(saidOf(reading)).toEqual(["warning reading.nilMark Thông tin!D18"])
})

test("[L5] without a tick a form without figures is blank, not 0", () => {
  expect(figuresOf(a12(undefined))).toEqual(nothing)
  expect(figuresOf(a12("  "))).toEqual(nothing)
})

test("a form with figures and a tick keeps the figures, with an error, and its blanks stay blank", () => {
  const reading = a12("x", { "A12.02.1": 185 })
  expect(figuresOf(reading)).toEqual({ ...nothing, "A12.01.1": "185", "A12.02.1": "185" })
  expect(saidOf(reading)).toEqual(["error reading.nilWithFigures Thông tin!D18"])
})

test("zeros typed into a ticked form agree with the tick", () => {
  const reading = a12("x", { "A12.02.1": 0 })
  expect(figuresOf(reading)).toEqual({ ...nothing, ...nil, "A12.01.1": "0", "A12.02.1": "0" })
  expect(saidOf(reading)).toEqual([])
})

test("a tick is found when the cover was renamed or its rows and columns moved", () => {
  const ticked = issued({ "A10.05.1": 1, "nil:A12": "x" })
  for (const picture of [
    onSheet(ticked, cover, (sheet) => ({ ...sheet, name: "Bìa" })),
    withRowAt(ticked, cover, 6),
    withColumnAt(ticked, cover, 2),
    withoutSheet(ticked, "_bieumau"),
  ]) {
    expect(figuresOf(taken(picture))).toEqual({ ...nothing, ...nil })
  }
})

test("[G3] what slides into the tick's place when rows of the cover move is no tick", () => {
  const moved = withRowAt(issued({ "A10.05.1": 1 }), cover, 6)
  expect(figuresOf(taken(moved))).toEqual(nothing)
  expect(saidOf(taken(moved))).toEqual([])
})

test("a form that the unit does not fill is not applicable, even if it is there, blank", () => {
  const foreign = issued({ "A12.06.1": 2 }, "252", smallRegime)
  const picture = typed(foreign, cover, { C5: "Sở Tư pháp", C6: "STP" })
  const reading = taken(picture, smallRegime)
  expect(drawnObservation(reading.submission.observations.get("A10.01.1" as never))).toBe("not asked")
  expect(figuresOf(reading)).toEqual({ "A12.06.1": "2" })
  expect(saidOf(reading)).toEqual(["error reading.unitConflict Thông tin!C6"])
})

test("[G16] figures in a form that the unit does not fill are said and listed, and count for nothing", () => {
  const foreign = issued({ "A12.06.1": 2, "A10.01.1": "5 mét" }, "252", smallRegime)
  const reading = taken(typed(foreign, cover, { C5: "Sở Tư pháp", C6: "STP" }), smallRegime)
  expect(figuresOf(reading)).toEqual({ "A12.06.1": "2" })
  expect(saidOf(reading)).toEqual(["error reading.unitConflict Thông tin!C6", "warning reading.formNotAsked"])
  expect(listedOf(reading)).toContain("Biểu A10!D10 5 mét A10.01.1")
})

test("a form that the workbook lacks is blank throughout", () => {
  const reading = taken(withoutSheet(issued({ "A10.05.1": 1 }), "Biểu A12"))
  expect(reading.submission.observations.get("A12.01.1" as never)).toEqual({ state: "blank" })
})

test("[L15] a reading is plain data", () => {
  const reading = a12("x", { "A12.02.1": "gần 5", "A12.03.1": false })
  expect(structuredClone(reading)).toEqual(reading)
})
