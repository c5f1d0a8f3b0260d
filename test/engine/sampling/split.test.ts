import fc from "fast-check"
import { compare, figureFrom, figureOf, isZero, sum, zero, type Figure } from "../../../engine/figures/figure"
import { decimalText } from "../../../engine/figures/writing"
import { randomOf } from "../../../engine/sampling/random"
import { splitBy } from "../../../engine/sampling/split"
import { runs } from "../../support/runs"

const figure = (digits: number, places: number): Figure => figureFrom(String(digits), places)
const whole = fc.integer({ min: 0, max: 5000 })

test("parts add up to their total, to the last digit, and none is below 0", () => {
  fc.assert(
    fc.property(
      whole,
      fc.integer({ min: 0, max: 3 }),
      fc.array(whole, { minLength: 1, maxLength: 16 }),
      fc.string(),
      (digits, places, weights, seed) => {
        const total = figure(digits, places)
        const parts = splitBy(
          total,
          places,
          weights.map((weight) => figure(weight, 1)),
          randomOf(seed),
        )
        expect(decimalText(sum(parts))).toBe(decimalText(total))
        expect(parts.every((part) => compare(part, zero) >= 0 && part.places <= places)).toBe(true)
      },
    ),
    runs(),
  )
})

test("by the figures of other cells no part exceeds its cell: women are never more than persons", () => {
  fc.assert(
    fc.property(fc.array(whole, { minLength: 1, maxLength: 8 }), fc.nat(), fc.string(), (persons, share, seed) => {
      const all = persons.reduce((total, one) => total + one, 0)
      const women = splitBy(figureOf(all === 0 ? 0 : share % (all + 1)), 0, persons.map(figureOf), randomOf(seed))
      expect(women.every((part, index) => compare(part, figureOf(persons[index]!)) <= 0)).toBe(true)
    }),
    runs(),
  )
})

test("a weight of 0 gets nothing, and where all are 0 the first part gets all", () => {
  const parts = splitBy(figureOf(7), 0, [zero, figureOf(1), zero], randomOf("1"))
  expect(parts.map(isZero)).toEqual([true, false, true])
  expect(splitBy(figureOf(7), 0, [zero, zero], randomOf("1")).map(decimalText)).toEqual(["7", "0"])
})

test("a total of more decimals than its parts may have is refused", () => {
  expect(() => splitBy(figure(15, 1), 0, [figureOf(1)], randomOf("1"))).toThrow(RangeError)
})
