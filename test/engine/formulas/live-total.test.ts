import fc from "fast-check"
import { sumOf } from "../../../engine/formulas/building"
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

function totalOf(parts: readonly CellKey[], cells: PlantedCase): string {
  const values = parts.map(lookupOf(cells))
  if (values.includes("unreadable")) return noTotal
  if (values.every((value) => value === "blank")) return ""
  return comparable(quantityOf(sumOf(parts), lookupOf(cells), "partial_zero"))
}

describeWith(libreOffice, "a live total, computed by LibreOffice", () => {
  test("[G3] is the sum of its parts, nothing where all are blank, a mark where one is not a number", async () => {
    // LibreOffice adds TRUE as 1 where Excel leaves it out and the mark appears; the reader sets it aside either way.
    const cases = fc
      .sample(plantedCases, { numRuns: 200, seed: 252 })
      .map((cells) => cells.map((value) => (typeof value === "boolean" ? String(value) : value)))
    const formulas = cases.map((_, i) =>
      totals.map((parts) => liveTotalFormula(parts.map((part) => positionOf(placesOfCase(i)(part).address)!))),
    )
    const engine = cases.map((cells) => totals.map((parts) => totalOf(parts, cells)))
    expect(await computedByLibreOffice(cases, formulas)).toEqual(engine)
    expect(engine.flat()).toEqual(expect.arrayContaining(["", noTotal]))
  })
})

test("a live total reads as a person would write it", () => {
  const parts = ["D7", "D8", "D9"].map((address) => positionOf(address)!)
  expect(liveTotalFormula(parts)).toBe(`IF(COUNT(D7:D9)+COUNTBLANK(D7:D9)<3,"?",IF(COUNT(D7:D9)=0,"",SUM(D7:D9)))`)
})
