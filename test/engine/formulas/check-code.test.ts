import fc from "fast-check"
import { figureOf, type Figure } from "../../../engine/figures/figure"
import { checkCode, checkCodeFormula, noCode, seedOf } from "../../../engine/formulas/check-code"
import { positionOf } from "../../../engine/workbook/address"
import {
  computedByLibreOffice,
  lookupOf,
  placesOfCase,
  plantedCases,
  plantedForm,
  type PlantedCase,
} from "../../support/planted-cells"
import { cellKeysOf } from "../../../engine/model/cell-spec"
import { describeWith, libreOffice } from "../../support/programs"
import { runs } from "../../support/runs"

const keys = cellKeysOf(plantedForm)
const seed = seedOf("A12 252 2018")

/** What a cell may hold whose code Excel and the engine must agree on: at most two decimals, and not huge. */
const isOrdinary = (value: PlantedCase[number]) =>
  typeof value !== "boolean" &&
  (typeof value !== "number" || (Math.abs(value) < 1e6 && Number(value.toFixed(2)) === value))

function byEngine(cells: PlantedCase): string {
  const values = keys.map(lookupOf(cells))
  if (values.includes("unreadable")) return noCode
  const figures = values.map((value) => (value === "blank" || value === "unreadable" ? undefined : value))
  return checkCode(figures, 2, seed) ?? ""
}

describeWith(libreOffice, "the check code of a form, computed by LibreOffice", () => {
  test("is the engine's: five digits over every figure, nothing for a blank form, a mark beside text", async () => {
    const cases = fc
      .sample(plantedCases, { numRuns: 250, seed: 253 })
      .map((cells) => cells.map((value) => (isOrdinary(value) ? value : 12.5)))
    const blank = keys.map(() => null)
    const all = [...cases, blank]
    const formulas = all.map((_, i) => [
      checkCodeFormula(
        keys.map((key, index) => ({ index, at: positionOf(placesOfCase(i)(key).address)! })),
        2,
        seed,
      ),
    ])
    const engine = all.map((cells) => [byEngine(cells)])
    expect(await computedByLibreOffice(all, formulas)).toEqual(engine)
    expect(engine.flat()).toEqual(expect.arrayContaining(["", noCode]))
    expect(engine.flat().filter((code) => /^\d{5}$/.test(code)).length).toBeGreaterThan(50)
  })
})

const figures = fc.array(fc.option(fc.integer({ min: -99_000, max: 99_000 }).map((n) => figureOf(n / 100))), {
  minLength: 2,
  maxLength: 60,
})
const defined = (list: readonly (Figure | null)[]) => list.map((figure) => figure ?? undefined)

test("a figure that is changed, emptied or written as 0, and two that change places, change the code", () => {
  fc.assert(
    fc.property(figures, fc.nat(), figureArbitrary(), (list, at, other) => {
      const index = at % list.length
      const before = defined(list)
      const code = (changed: readonly (Figure | undefined)[]) => checkCode(changed, 2, seed)
      for (const value of [other, undefined, figureOf(0)]) {
        const after = before.map((figure, i) => (i === index ? value : figure))
        const isSame = JSON.stringify(after[index]) === JSON.stringify(before[index])
        expect(code(after) === code(before)).toBe(isSame)
      }
      const next = (index + 1) % list.length
      const swapped = before.map((figure, i) => before[i === index ? next : i === next ? index : i])
      const isSame = JSON.stringify(before[index]) === JSON.stringify(before[next])
      if (before[index] !== undefined && before[next] !== undefined) {
        expect(code(swapped) === code(before)).toBe(isSame)
      }
    }),
    runs(3),
  )
})

function figureArbitrary() {
  return fc.integer({ min: 1, max: 99_000 }).map((n) => figureOf(n / 100))
}

test("the code differs by form, unit and period, and there is none of figures that no spreadsheet adds exactly", () => {
  const codes = ["A12 252 2018", "A12 252 2019", "A12 251 2018", "A10 252 2018"].map((text) =>
    checkCode([figureOf(185)], 1, seedOf(text)),
  )
  expect(new Set(codes).size).toBe(4)
  expect(checkCode([figureOf(1e14)], 0, 0)).toBeUndefined()
  expect(checkCode([undefined], 0, 0)).toBeUndefined()
})
