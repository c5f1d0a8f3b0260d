import fc from "fast-check"
import { difference, sumOf } from "../../../engine/formulas/building"
import { quantityOf } from "../../../engine/formulas/evaluate"
import { liveTotalFormula, noTotal } from "../../../engine/formulas/live-total"
import { cellKey, type CellKey } from "../../../engine/model/cell-key"
import { positionOf } from "../../../engine/workbook/address"
import {
  comparable,
  computedByLibreOffice,
  lookupOf,
  placesOfCase,
  plantedCases,
  type PlantedCase,
} from "../../support/planted-cells"
import { describeWith, libreOffice } from "../../support/programs"

const totals: readonly (readonly CellKey[])[] = [
  ["A.02.1", "A.03.1", "A.04.1"],
  ["A.03.1", "A.03.2"],
  ["A.01.1", "A.03.1", "A.04.2"],
].map((keys) => keys.map((key) => cellKey("A", ...(key.split(".").slice(1) as [string, string]))))

/** Every total once as a sum, once with its last part subtracted. */
const signs = [1, -1] as const

function totalOf(parts: readonly CellKey[], last: 1 | -1, cells: PlantedCase): string {
  const values = parts.map(lookupOf(cells))
  if (values.includes("unreadable")) return noTotal
  if (values.every((value) => value === "blank")) return ""
  const signed = difference(sumOf(parts.slice(0, -1)), sumOf(parts.slice(-1)))
  return comparable(quantityOf(last === 1 ? sumOf(parts) : signed, lookupOf(cells), "partial_zero"))
}

function formulaOf(parts: readonly CellKey[], last: 1 | -1, index: number): string {
  const at = (part: CellKey) => positionOf(placesOfCase(index)(part).address)!
  return liveTotalFormula(parts.map((part, i) => ({ at: at(part), sign: i === parts.length - 1 ? last : 1 })))
}

describeWith(libreOffice, "a live total, computed by LibreOffice", () => {
  test("[G3] is the sum of its parts, nothing where all are blank, a mark where one is not a number", async () => {
    // LibreOffice adds TRUE as 1 where Excel leaves it out and the mark appears; the reader sets it aside either way.
    const cases = fc
      .sample(plantedCases, { numRuns: 200, seed: 252 })
      .map((cells) => cells.map((value) => (typeof value === "boolean" ? String(value) : value)))
    const formulas = cases.map((_, i) => totals.flatMap((parts) => signs.map((last) => formulaOf(parts, last, i))))
    const engine = cases.map((cells) => totals.flatMap((parts) => signs.map((last) => totalOf(parts, last, cells))))
    expect(await computedByLibreOffice(cases, formulas)).toEqual(engine)
    expect(engine.flat()).toEqual(expect.arrayContaining(["", noTotal]))
  })
})

test("a live total reads as a person would write it", () => {
  const terms = (last: 1 | -1) =>
    ["D7", "D8", "D9"].map((address, i) => ({ at: positionOf(address)!, sign: i === 2 ? last : (1 as const) }))
  expect(liveTotalFormula(terms(-1))).toBe(
    `IF(COUNT(D7:D9)+COUNTBLANK(D7:D9)<3,"?",IF(COUNT(D7:D9)=0,"",ROUND(SUM(D7:D8)-SUM(D9),6)))`,
  )
  expect(liveTotalFormula(terms(1))).toBe(`IF(COUNT(D7:D9)+COUNTBLANK(D7:D9)<3,"?",IF(COUNT(D7:D9)=0,"",SUM(D7:D9)))`)
})
