import type { Picture } from "../../../engine/workbook/picture"
import { typed, withColumnAt, withoutSheet } from "../../support/edited-workbook"
import { figuresOf, issued, listedOf, saidOf, smallRegime, taken } from "../../support/issued-workbook"

const sheet = "Biểu A12"
const filled = issued({ "A12.02.1": 185, "A12.06.1": 2 })

test.each([
  ["with the map", (picture: Picture) => picture, "D12"],
  ["without the map", (picture: Picture) => withoutSheet(picture, "_bieumau"), "D12"],
  ["in another column", (picture: Picture) => withColumnAt(picture, sheet, 1), "E12"],
])("[G5] a figure beside another unit of measure is set aside with its reading, %s", (_, edit, address) => {
  const reading = taken(edit(typed(filled, sheet, { C12: "km" })))
  expect(figuresOf(reading)).toEqual({ "A12.01.1": "? 185", "A12.02.1": "? 185 (185)", "A12.06.1": "2" })
  expect(reading.findings.filter(({ severity }) => severity !== "info")).toMatchObject([
    { rule: "reading.measureDiffers", severity: "error", cell: "A12.02.1", place: { sheet, address }, value: "km" },
  ])
  expect(listedOf(reading)).toContain(`Biểu A12!${address} 185 A12.02.1 unreadable`)
})

test.each(["m²", "M2", " mét vuông ", undefined, "", "\u200b"])(
  "the unit of measure written %j is the template's",
  (text) => {
    const reading = taken(typed(filled, sheet, { C12: text }))
    expect(figuresOf(reading)).toMatchObject({ "A12.02.1": "185" })
    expect(saidOf(reading)).toEqual([])
  },
)

test("a note between the codes and the figures is no unit of measure where the template's stands on the row too", () => {
  expect(saidOf(taken(typed(withColumnAt(filled, sheet, 4), sheet, { D12: "đã đo lại" })))).toEqual([])
  const reordered = typed(filled, sheet, { A12: "m2", B12: "02", C12: "Kho lưu trữ chuyên dụng" })
  expect(saidOf(taken(reordered)).filter((line) => line.includes("measure"))).toEqual([])
})

test("of a row in which nothing is written the unit of measure does not matter", () => {
  expect(saidOf(taken(typed(filled, sheet, { C13: "km" })))).toEqual([])
})

test("a row of several columns is said once, and each of its figures set aside", () => {
  const staff = typed(issued({ "A4.02.2": 3, "A4.02.3": 4 }, "252", smallRegime), "Biểu A4", { C12: "nhóm" })
  const reading = taken(staff, smallRegime)
  expect(figuresOf(reading)).toMatchObject({ "A4.02.1": "? 7", "A4.02.2": "? 3 (3)", "A4.02.3": "? 4 (4)" })
  expect(saidOf(reading)).toEqual(["error reading.measureDiffers Biểu A4!D12"])
})
