import fc from "fast-check"
import { figureFrom, figureOf } from "../../../engine/figures/figure"
import { decimalText, figureText, parseDecimal, storedNumber } from "../../../engine/figures/writing"

const figures = fc
  .tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.nat(30))
  .map(([digits, places]) => figureFrom(String(digits), places))

test("Vietnamese groups with points and marks decimals with a comma, English the other way round", () => {
  const written = (value: number) => [figureText(figureOf(value), "vi"), figureText(figureOf(value), "en")]
  expect(written(1234.5)).toEqual(["1.234,5", "1,234.5"])
  expect(written(-5.5)).toEqual(["−5,5", "−5.5"])
  expect(written(999)).toEqual(["999", "999"])
  expect(written(-1000)).toEqual(["−1.000", "−1,000"])
  expect(written(0.05)).toEqual(["0,05", "0.05"])
  expect(written(0)).toEqual(["0", "0"])
})

test("every digit of a long figure is written", () => {
  expect(figureText(figureFrom("123456789012345678901", 2), "vi")).toBe("1.234.567.890.123.456.789,01")
})

test("decimal text and parsing it are each other's inverse", () => {
  fc.assert(fc.property(figures, (figure) => expect(parseDecimal(decimalText(figure))).toEqual(figure)))
  expect(decimalText(figureFrom("-5", 2))).toBe("-0.05")
  expect(parseDecimal("007.50")).toEqual(figureOf(7.5))
})

test("anything but a plain decimal is not parsed", () => {
  for (const text of [
    "",
    "-",
    ".5",
    "5.",
    "1,5",
    "1.234.5",
    "+1",
    "−1",
    " 1",
    "1\n",
    "1e3",
    "0x1",
    "NaN",
    "1".repeat(401),
  ]) {
    expect([text, parseDecimal(text)]).toEqual([text, undefined])
  }
})

test("[G3] a double of at most 15 digits is stored again as the very same double", () => {
  const doubles = fc
    .tuple(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), fc.integer({ min: -25, max: 25 }))
    .map(([digits, exponent]) => Number(`${digits}e${exponent}`))
  fc.assert(
    fc.property(doubles, (value) => expect(storedNumber(figureOf(value))).toBe(value + 0)),
    { numRuns: 5000 },
  )
})

test("[G3] a figure of at most 15 digits is the figure of the double it is stored as", () => {
  const short = fc
    .tuple(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), fc.nat(20))
    .map(([digits, places]) => figureFrom(String(digits), places))
  fc.assert(
    fc.property(short, (figure) => expect(figureOf(storedNumber(figure))).toEqual(figure)),
    { numRuns: 5000 },
  )
})
