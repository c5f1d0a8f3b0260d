import fc from "fast-check"
import { compare, figureFrom, multiply, negate, subtract, zero, type Figure } from "../../../engine/figures/figure"
import { quotient } from "../../../engine/figures/quotient"
import { decimalText, parseDecimal } from "../../../engine/figures/writing"
import { runs } from "../../support/runs"

const drawn = (a: string, b: string, places: number): string => {
  const found = quotient(parseDecimal(a)!, parseDecimal(b)!, places)
  return found === undefined ? "none" : `${found.isExact ? "=" : "≈"} ${decimalText(found.figure)}`
}

test.each([
  ["120", "8", 2, "= 15"],
  ["100", "8", 2, "= 12.5"],
  ["121", "8", 2, "≈ 15.13"],
  ["1", "8", 2, "≈ 0.13"],
  ["1205", "10", 2, "= 120.5"],
  ["1205", "10", 0, "≈ 121"],
  ["10", "3", 2, "≈ 3.33"],
  ["0", "10", 2, "= 0"],
  ["1", "2.5", 2, "= 0.4"],
  ["-8", "8", 2, "none"],
  ["8", "0", 2, "none"],
  ["8", "-2", 2, "none"],
  ["10000000000000", "1", 2, "none"],
])("[L3] %s : %s in %i decimals %s", (a, b, places, wanted) => {
  expect(drawn(a, b, places)).toBe(wanted)
})

test("[L3] a quotient is within half a place of what it stands for, and exact where it says so", () => {
  const figure = (most: number) => fc.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 0, max: 3 }))
  fc.assert(
    fc.property(figure(1_000_000), figure(500), fc.integer({ min: 0, max: 4 }), ([a, p], [b, q], places) => {
      const [dividend, divisor] = [figureFrom(String(a), p), figureFrom(String(b), q)]
      const found = quotient(dividend, divisor, places)!
      const rest = subtract(dividend, multiply(found.figure, divisor))
      const half: Figure = multiply(figureFrom("5", places + 1), divisor)
      expect(compare(rest, zero) === 0).toBe(found.isExact)
      expect(compare(rest, half)).toBe(-1)
      expect(compare(negate(rest), half)).not.toBe(1)
    }),
    runs(5),
  )
})
