import { loadForm } from "../../../engine/forms/load-form"
import { typed } from "../../support/edited-workbook"
import { figuresOf, issued, saidOf, taken, type Filling, type Regime } from "../../support/issued-workbook"
import { columnJson, formJson, measures, rowJson } from "../../support/pack-json"
import { smallPack, smallProfile } from "../../support/small-pack"

const rows = [
  rowJson("01", { kind: "date", places: 0, merging: "notAdditive" }),
  rowJson("02", { kind: "yesNo", places: 0 }),
  rowJson("03", { kind: "text", places: 0, merging: "notAdditive" }),
  rowJson("04", { negative: true }),
]
const kinds = regimeOf({ rows })

function regimeOf(more: object): Regime {
  const form = loadForm("A12.json", formJson({ code: "A12", sheet: "Biểu A12", ...more }), measures)
  return { pack: { ...smallPack, forms: [form] }, profile: smallProfile }
}

function read(filling: Filling, regime = kinds): readonly unknown[] {
  const reading = taken(issued(filling, "252", regime), regime)
  return [figuresOf(reading), saidOf(reading)]
}

test("[G5] a day is a serial number of the 1900 system, or text that is a day in one way", () => {
  const days = [43164, "05/03/2018", "5.3.2018", "ngày 05 tháng 3 năm 2018", "2018-03-05", "05/3/2018"]
  for (const written of days) expect(read({ "A12.01.1": written })[0]).toEqual({ "A12.01.1": "43164" })
  expect(read({ "A12.01.1": "05/03/2018" })[1]).toEqual(["info reading.textDay Biểu A12!D10"])
  for (const written of ["31/02/2018", "03/2018", "quý I", 12, "5/3"]) {
    const text = String(written)
    expect(read({ "A12.01.1": written })).toEqual([{ "A12.01.1": `? ${text}` }, ["error reading.notADay Biểu A12!D10"]])
  }
})

test("[G3] a workbook that counts its days from 1904 has the same days", () => {
  const picture = { ...issued({ "A12.01.1": 43164 - 1462 }, "252", kinds), date1904: true }
  expect(figuresOf(taken(picture, kinds))).toEqual({ "A12.01.1": "43164" })
})

test("a yes counts 1 and a no counts 0, so that the province's sum counts the units", () => {
  for (const written of ["có", "Có ", "x", "YES", true, 1]) {
    expect(read({ "A12.02.1": written })).toEqual([{ "A12.02.1": "1" }, []])
  }
  for (const written of ["không", "Không", "no", false, 0]) {
    expect(read({ "A12.02.1": written })).toEqual([{ "A12.02.1": "0" }, []])
  }
  expect(read({ "A12.02.1": "một phần" })).toEqual([
    { "A12.02.1": "? một phần" },
    ["error reading.notYesNo Biểu A12!D11"],
  ])
})

test("[G16] words are kept as words: in the inventory, and no figure", () => {
  const reading = taken(issued({ "A12.03.1": "VNPT-iOffice 4.0" }, "252", kinds), kinds)
  expect(figuresOf(reading)).toEqual({ "A12.03.1": "“VNPT-iOffice 4.0”" })
  expect(reading.inventory).toMatchObject([{ cell: "A12.03.1", written: "VNPT-iOffice 4.0", setAside: "words" }])
})

const stock = regimeOf({
  columns: [
    { ...columnJson("1"), places: 2 },
    { ...columnJson("2"), measure: "m2", places: 0 },
  ],
  rows: [rowJson("01"), rowJson("02"), rowJson("03"), rowJson("04", { arithmetic: "04=01+02-03" })],
})

test("[L9] a total that subtracts is worked out anew, exactly, and a stored result that differs is said", () => {
  const filling = { "A12.01.1": 0.1, "A12.02.1": 0.2, "A12.03.1": 0.3, "A12.01.2": 7, "A12.03.2": 9 }
  const [figures, said] = read(filling, stock)
  expect(figures).toMatchObject({ "A12.04.1": "0", "A12.04.2": "-2" })
  expect(said).toEqual([])
  const cleared = typed(issued(filling, "252", stock), "Biểu A12", { D13: undefined })
  expect(saidOf(taken(cleared, stock))).toEqual(["error reading.clearedTotal Biểu A12!D13"])
})

test("a column's own decimals say how its text is read", () => {
  expect(read({ "A12.01.1": "1.234", "A12.01.2": "1.234" }, stock)[0]).toMatchObject({ "A12.01.2": "1234" })
})

test("a figure where the form takes none belongs to no cell, and is said", () => {
  const closed = regimeOf({
    columns: [columnJson("1"), columnJson("2")],
    rows: [rowJson("01"), rowJson("02", { columns: ["2"] })],
  })
  const stray = typed(issued({ "A12.02.2": 5 }, "252", closed), "Biểu A12", { D11: 7 })
  const reading = taken(stray, closed)
  expect(figuresOf(reading)).toEqual({ "A12.02.2": "5" })
  expect(saidOf(reading)).toEqual(["error reading.noCell Biểu A12!D11"])
})
