import fc from "fast-check"
import { figureFrom, figureOf } from "../../../engine/figures/figure"
import { decimalText } from "../../../engine/figures/writing"
import { combine } from "../../../engine/model/combine"
import { runs } from "../../support/runs"

const shown = (way: "sum" | "maximum" | "notAdditive", ...values: readonly number[]) => {
  const figure = combine(way, values.map(figureOf))
  return figure === undefined ? "none" : decimalText(figure)
}

test("a sum is exact where doubles are not", () => {
  expect(shown("sum", 0.1, 0.2)).toBe("0.3")
  expect(shown("sum", ...Array.from({ length: 1000 }, () => 0.1))).toBe("100")
  expect(shown("sum", 999_999_999_999_999, 0.01)).toBe("999999999999999.01")
})

test("a maximum is one of the figures, also below 0", () => {
  expect(shown("maximum", 2, 10, 9.99)).toBe("10")
  expect(shown("maximum", -2, -10)).toBe("-2")
})

test("[L6] of no figures there is no total: it is not 0", () => {
  expect(shown("sum")).toBe("none")
  expect(shown("maximum")).toBe("none")
  expect(shown("sum", 0)).toBe("0")
})

test("what cannot be added has no total", () => {
  expect(shown("notAdditive", 1, 2)).toBe("none")
})

test("[L2] totals are exact and the same in every order", () => {
  const figures = fc.array(
    fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 6 })),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  const ordered = figures.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length })),
  )
  fc.assert(
    fc.property(ordered, fc.constantFrom("sum" as const, "maximum" as const), ([one, other], way) => {
      const combined = [one, other].map((given) =>
        combine(
          way,
          given.map(([digits, places]) => figureFrom(String(digits), places)),
        ),
      )
      expect(combined[1]).toEqual(combined[0])
      const millionths = one.map(([digits, places]) => digits * 10n ** BigInt(6 - places))
      const wanted = millionths.reduce((a, b) => (way === "sum" ? a + b : a > b ? a : b))
      expect(combined[0]).toEqual(figureFrom(String(wanted), 6))
    }),
    runs(2),
  )
})
