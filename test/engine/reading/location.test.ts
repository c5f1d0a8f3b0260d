import { describeWorkbook } from "../../../engine/reading/describe"
import type { Picture } from "../../../engine/workbook/picture"
import {
  onSheet,
  recalculated,
  typed,
  withColumnAt,
  withCopy,
  withoutSheet,
  withRowAt,
} from "../../support/edited-workbook"
import { figuresOf, issued, listedOf, saidOf, smallRegime, taken, vinhPhuc } from "../../support/issued-workbook"

const written = { "A10.02.1": 30, "A10.03.1": 12.5, "A12.02.1": 185, "A12.04.1": 15, "A12.06.1": 2 }
const figures = {
  ...{ "A10.01.1": "42.5", "A10.02.1": "30", "A10.03.1": "12.5" },
  ...{ "A12.01.1": "200", "A12.02.1": "185", "A12.04.1": "15", "A12.06.1": "2" },
}
const filled = issued(written)
const sheet = "Biểu A12"
const smallTitle = vinhPhuc.pack.forms.find(({ code }) => code === "A12")!.title
const locatedBy = (picture: Picture) => describeWorkbook(picture, vinhPhuc.pack).cells.map(({ place }) => place)

test("an untouched workbook is read by its map, without a finding", () => {
  const reading = taken(filled)
  expect(figuresOf(reading)).toEqual(figures)
  expect(saidOf(reading)).toEqual([])
})

test("without its map a workbook is recognised by codes and labels, which is said once", () => {
  const reading = taken(withoutSheet(filled, "_bieumau"))
  expect(figuresOf(reading)).toEqual(figures)
  expect(saidOf(reading)).toEqual(["info reading.noMap"])
})

test("sheets may be renamed and reordered", () => {
  const renamed = onSheet(filled, sheet, (before) => ({ ...before, name: "kho" }))
  const reading = taken({ ...renamed, sheets: [...renamed.sheets].reverse() })
  expect(figuresOf(reading)).toEqual(figures)
  expect(saidOf(reading)).toEqual([])
})

test.each([
  ["a row above the table", withRowAt(filled, sheet, 3), "D13"],
  ["a row between the parts of a total", withRowAt(filled, sheet, 13), "D12"],
  ["a column before the labels", withColumnAt(filled, sheet, 1), "E12"],
  ["a column before the figures", withColumnAt(filled, sheet, 4), "E12"],
])("[L4] after inserting %s every figure is found where it stands now", (_, picture, address) => {
  const reading = taken(picture)
  expect(figuresOf(reading)).toEqual(figures)
  expect(reading.submission.observations.get("A12.02.1" as never)).toMatchObject({ place: { sheet, address } })
  expect(locatedBy(picture)).toContainEqual({ sheet, address })
})

test("rows that change places take their figures with them", () => {
  const picture = typed(filled, sheet, {
    ...{ A12: "Kho tạm", B12: "04", D12: 15 },
    ...{ A14: "Kho lưu trữ chuyên dụng", B14: "02", D14: 185 },
  })
  expect(figuresOf(taken(picture))).toEqual(figures)
})

test("row codes that Excel turned into numbers are still those codes, with and without the map", () => {
  const picture = typed(filled, sheet, { B10: 1, B12: 2, B13: 3, B14: 4, B16: 5, B17: 6 })
  for (const one of [picture, withoutSheet(picture, "_bieumau"), withRowAt(picture, sheet, 2)]) {
    expect(figuresOf(taken(one))).toEqual(figures)
  }
})

test("a figure stays with its code when one row loses its code and its label, and the row is named", () => {
  const reading = taken(typed(filled, sheet, { A13: "Kho khác", B13: undefined, D13: 7 }))
  expect(figuresOf(reading)).toMatchObject({ "A12.02.1": "185", "A12.04.1": "15" })
  expect(figuresOf(reading)).not.toHaveProperty("A12.03.1")
  expect(saidOf(reading)).toContain("error reading.rowsMissing")
  expect(saidOf(reading)).toContain("error reading.noCell Biểu A12!D13")
})

test.each([
  ["with the map", filled],
  ["without the map", withoutSheet(filled, "_bieumau")],
])("a row that lost its code is known by its label between its neighbours, and named, %s", (_, picture) => {
  const reading = taken(recalculated(typed(picture, sheet, { B13: undefined, D13: 7 })))
  expect(figuresOf(reading)).toEqual({ ...figures, "A12.01.1": "207", "A12.03.1": "7" })
  const said = reading.findings.find(({ rule }) => rule === "reading.rowsByLabel")
  expect(said).toMatchObject({ severity: "warning", message: { facts: { form: "A12", rows: "03" } } })
})

test("[L9] a label that stands where another row belongs tells nothing of a row that lost its code", () => {
  const reading = taken(typed(filled, sheet, { A13: "Kho khác", B13: undefined, A19: "Kho không chuyên dụng", D19: 7 }))
  expect(figuresOf(reading)).not.toHaveProperty("A12.03.1")
  expect(saidOf(reading)).toContain("error reading.rowsMissing")
})

const noCodes = { B10: undefined, B12: undefined, B13: undefined, B14: undefined, B16: undefined, B17: undefined }

test.each([
  ["number row", { D9: undefined }, "warning reading.columnsByHead"],
  ["row codes", noCodes, "warning reading.rowsByLabel"],
])("a form that lost its %s is read by what else is printed, and that is said", (_, change, said) => {
  for (const picture of [filled, withoutSheet(filled, "_bieumau")]) {
    const reading = taken(typed(picture, sheet, change))
    expect(figuresOf(reading)).toEqual(figures)
    expect(saidOf(reading).filter((line) => line !== "info reading.noMap")).toEqual([said])
  }
})

test("[L9] a code that stands there twice belongs to neither row", () => {
  const reading = taken(typed(filled, sheet, { B14: "02" }))
  expect(figuresOf(reading)).not.toHaveProperty("A12.02.1")
  expect(listedOf(reading)).toEqual(expect.arrayContaining(["Biểu A12!D12 185 noCell", "Biểu A12!D14 15 noCell"]))
  expect(reading.findings.find(({ rule }) => rule === "reading.rowsMissing")?.message.facts).toEqual({
    form: "A12",
    rows: "02, 04",
  })
})

const noLabels = { A10: "a", A12: "b", A13: "c", A14: "d", A16: "e", A17: "g" }

test.each([
  ["number row and the heads of its columns", { D8: undefined, D9: undefined }],
  ["row codes and labels", { ...noCodes, ...noLabels }],
])("[G16] a form that lost its %s is said to be unreadable, and its figures are listed", (_, change) => {
  const reading = taken(typed(filled, sheet, change))
  expect(saidOf(reading)).toEqual(["error reading.formChanged"])
  expect(Object.keys(figuresOf(reading))).toEqual(["A10.01.1", "A10.02.1", "A10.03.1"])
  expect(listedOf(reading).filter((line) => line.endsWith("noCell"))).toEqual([
    "Biểu A12!D10 200 noCell",
    "Biểu A12!D12 185 noCell",
    "Biểu A12!D14 15 noCell",
    "Biểu A12!D17 2 noCell",
  ])
})

test("[L9] where a column number stands twice and the map no longer fits, neither column is taken", () => {
  const reading = taken(withRowAt(typed(filled, sheet, { E9: "1", E12: 7 }), sheet, 1))
  expect(saidOf(reading)).toEqual(["error reading.formChanged"])
  expect(listedOf(reading)).toEqual(expect.arrayContaining(["Biểu A12!D13 185 noCell", "Biểu A12!E13 7 noCell"]))
})

test("several columns of a form are found by their own numbers", () => {
  const staff = issued({ "A4.02.2": 3, "A4.02.3": 4, "A4.05.3": 9 }, "252", smallRegime)
  const wanted = { "A4.02.1": "7", "A4.05.1": "9", "A4.01.3": "4", "A4.02.2": "3", "A4.02.3": "4", "A4.05.3": "9" }
  for (const picture of [staff, withColumnAt(staff, "Biểu A4", 5), withoutSheet(staff, "_bieumau")]) {
    const reading = taken(picture, smallRegime)
    expect(figuresOf(reading)).toMatchObject(wanted)
    expect(saidOf(reading).filter((line) => line !== "info reading.noMap")).toEqual([])
  }
})

describe("a column whose number says one thing and its head another", () => {
  const staff = issued({ "A4.02.2": 3, "A4.02.3": 4, "A4.05.3": 9 }, "252", smallRegime)
  const heads = staff.sheets.find(({ name }) => name === "Biểu A4")!.cells
  const head = (address: string) => heads.get(address)!.content

  test("[L9] is set aside, and the finding names both columns, with and without the map", () => {
    const swapped = typed(staff, "Biểu A4", { E8: head("F8"), F8: head("E8") })
    for (const picture of [swapped, withoutSheet(swapped, "_bieumau"), withColumnAt(swapped, "Biểu A4", 2)]) {
      const reading = taken(picture, smallRegime)
      expect(figuresOf(reading)).toMatchObject({ "A4.02.2": "? 3 (3)", "A4.02.3": "? 4 (4)" })
      const said = reading.findings.filter(({ rule }) => rule === "reading.headOfAnother")
      expect(said).toMatchObject([
        { severity: "error", message: { facts: { form: "A4", column: "2", other: "3" } } },
        { severity: "error", message: { facts: { form: "A4", column: "3", other: "2" } } },
      ])
    }
  })

  test("is nobody's business where nothing is written in it", () => {
    const empty = typed(issued({}, "252", smallRegime), "Biểu A4", { E8: head("F8"), F8: head("E8") })
    expect(saidOf(taken(empty, smallRegime)).filter((line) => line.includes("head"))).toEqual([])
  })

  test("of which one head alone was put differently, goes by its number", () => {
    const reading = taken(typed(staff, "Biểu A4", { E8: "Cột của tôi", F8: undefined }), smallRegime)
    expect(figuresOf(reading)).toMatchObject({ "A4.02.2": "3", "A4.02.3": "4" })
    expect(saidOf(reading).filter((line) => line.includes("head"))).toEqual([])
  })
})

test("a copy of a form's sheet is named and set aside, not counted twice", () => {
  const reading = taken(withCopy(filled, sheet))
  expect(figuresOf(reading)).toEqual(figures)
  expect(saidOf(reading)).toEqual(["warning reading.copiedForm"])
  expect(listedOf(reading).filter((line) => line.startsWith("Biểu A12 (2)"))).toEqual([
    "Biểu A12 (2)!D10 200 A12.01.1 copiedForm",
    "Biểu A12 (2)!D12 185 A12.02.1 copiedForm",
    "Biểu A12 (2)!D14 15 A12.04.1 copiedForm",
    "Biểu A12 (2)!D17 2 A12.06.1 copiedForm",
  ])
})

test("[L9] of a form that stands there twice with different figures neither counts, whatever the map says", () => {
  const copied = withCopy(filled, sheet)
  for (const changed of [sheet, `${sheet} (2)`]) {
    for (const value of [186, "186 m2", "chưa rõ", undefined]) {
      const reading = taken(recalculated(typed(copied, changed, { D12: value })))
      expect(Object.keys(figuresOf(reading))).toEqual(["A10.01.1", "A10.02.1", "A10.03.1"])
      expect(saidOf(reading)).toEqual(["error reading.formTwice"])
      expect(reading.findings[0]?.message.facts).toMatchObject({ form: "A12", sheets: `“${sheet}”, “${sheet} (2)”` })
      expect(listedOf(reading).filter((line) => line.endsWith("formTwice"))).toHaveLength(value === undefined ? 7 : 8)
    }
  }
})

test("a copy that was emptied, or holds the same figures as text, is a mere copy", () => {
  const copied = withCopy(filled, sheet)
  const emptied = typed(copied, `${sheet} (2)`, { D12: undefined, D14: undefined, D17: undefined })
  for (const picture of [recalculated(emptied), typed(copied, `${sheet} (2)`, { D17: "2" })]) {
    expect(figuresOf(taken(picture))).toEqual(figures)
    expect(saidOf(taken(picture))).toEqual(["warning reading.copiedForm"])
  }
})

test("[G16] a copy that lost its number row is named and listed, beside the form that counts", () => {
  const reading = taken(typed(withCopy(filled, sheet), `${sheet} (2)`, { D8: undefined, D9: undefined }))
  expect(figuresOf(reading)).toEqual(figures)
  expect(saidOf(reading)).toEqual(["warning reading.copiedForm"])
  expect(listedOf(reading).filter((line) => line.startsWith("Biểu A12 (2)"))).toHaveLength(4)
})

test("a form whose sheet is gone is said to be missing, with its name", () => {
  const reading = taken(withoutSheet(filled, sheet))
  expect(saidOf(reading)).toEqual(["error reading.formMissing"])
  expect(reading.findings[0]?.message.facts).toMatchObject({ form: "A12", title: smallTitle })
})

test("a form that is not asked of the unit, or was ticked as nil, is not missed", () => {
  const agency = issued({ "A12.02.1": 185 }, "STP", smallRegime)
  expect(saidOf(taken(withoutSheet(agency, "Biểu A10"), smallRegime))).toEqual([])
  const ticked = issued({ ...written, "nil:A10": "x" })
  const reading = taken(withoutSheet(ticked, "Biểu A10"))
  expect(figuresOf(reading)).toMatchObject({ "A10.01.1": "nil" })
  expect(saidOf(reading)).toEqual([])
})

test("[L9] of a form that stands there twice, and no map to say which counts, neither does", () => {
  const reading = taken(withoutSheet(withCopy(filled, sheet), "_bieumau"))
  expect(Object.keys(figuresOf(reading))).toEqual(["A10.01.1", "A10.02.1", "A10.03.1"])
  expect(saidOf(reading)).toEqual(["error reading.formTwice", "info reading.noMap"])
  expect(listedOf(reading).filter((line) => line.endsWith("formTwice"))).toHaveLength(8)
})

test.each(["hidden", "veryHidden"] as const)("a form on a %s sheet is read, and said to be there", (visibility) => {
  const reading = taken(onSheet(filled, sheet, (before) => ({ ...before, visibility })))
  expect(figuresOf(reading)).toEqual(figures)
  expect(saidOf(reading)).toEqual(["warning reading.hiddenSheet"])
})
