import fc from "fast-check"
import {
  absolute,
  add,
  compare,
  figureFrom,
  figureOf,
  isZero,
  multiply,
  negate,
  round,
  subtract,
  sum,
  zero,
  type Figure,
} from "../../../engine/figures/figure"

/** The naive model: a whole number of units of 10^-60, which every figure below is. */
const unit = 10n ** 60n
const model = ({ digits, places }: Figure) => BigInt(digits) * 10n ** BigInt(60 - places)

const border = 2n ** 53n
const nearBorder = fc.bigInt({ min: -3n, max: 3n }).chain((off) => fc.constantFrom(border + off, -border + off))
const anyDigits = fc.oneof(
  fc.bigInt({ min: -1000n, max: 1000n }),
  nearBorder,
  fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }),
)
const figures = fc.tuple(anyDigits, fc.nat(20)).map(([digits, places]) => figureFrom(String(digits), places))

const ofModel = (value: bigint, places: number) => figureFrom(String(value), places)

test("0,1 + 0,2 is 0,3", () => {
  expect(add(figureOf(0.1), figureOf(0.2))).toEqual(figureOf(0.3))
})

test("a sum is the same for every order of its figures", () => {
  fc.assert(
    fc.property(
      fc.array(figures).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([one, other]) => expect(sum(one)).toEqual(sum(other)),
    ),
  )
})

test("the sum of no figures is 0", () => {
  expect(sum([])).toEqual(zero)
})

test("adding, subtracting, multiplying and comparing agree with whole-number arithmetic", () => {
  fc.assert(
    fc.property(figures, figures, (a, b) => {
      expect(model(add(a, b))).toBe(model(a) + model(b))
      expect(model(subtract(a, b))).toBe(model(a) - model(b))
      expect(model(multiply(a, b)) * unit).toBe(model(a) * model(b))
      expect(compare(a, b)).toBe(model(a) > model(b) ? 1 : model(a) < model(b) ? -1 : 0)
    }),
    { numRuns: 1000 },
  )
})

test("equal numbers are one and the same figure, however they came about", () => {
  fc.assert(
    fc.property(figures, figures, fc.nat(12), (a, b, extra) => {
      expect(ofModel(model(a), 60)).toEqual(a)
      expect(figureFrom(String(a.digits) + "0".repeat(extra), a.places + extra)).toEqual(a)
      expect(subtract(add(a, b), b)).toEqual(a)
      expect(negate(negate(a))).toEqual(a)
    }),
  )
})

test("digits are a safe integer wherever one is enough, a bigint past it, and never −0", () => {
  fc.assert(
    fc.property(figures, figures, (a, b) => {
      for (const { digits, places } of [a, b, add(a, b), subtract(a, b), multiply(a, b), negate(a), absolute(a)]) {
        const small = digits >= Number.MIN_SAFE_INTEGER && digits <= Number.MAX_SAFE_INTEGER
        expect(typeof digits).toBe(small ? "number" : "bigint")
        expect(Object.is(digits, -0)).toBe(false)
        expect(places === 0 || BigInt(digits) % 10n !== 0n).toBe(true)
      }
    }),
  )
})

test("figures cross 2^53 upwards and come back", () => {
  const last = figureFrom("9007199254740991", 0)
  const past = add(last, figureOf(1))
  expect(last).toEqual({ digits: 9007199254740991, places: 0 })
  expect(past).toEqual({ digits: 9007199254740992n, places: 0 })
  expect(add(past, figureOf(1))).toEqual({ digits: 9007199254740993n, places: 0 })
  expect(subtract(past, figureOf(1))).toEqual(last)
  expect(multiply(past, figureFrom("5", 1))).toEqual({ digits: 4503599627370496, places: 0 })
  expect(add(figureFrom("9007199254740991", 1), figureFrom("1", 1))).toEqual({ digits: 9007199254740992n, places: 1 })
})

test("0 is written one way", () => {
  expect(figureOf(-0)).toEqual(zero)
  expect(figureFrom("-000", 2)).toEqual(zero)
  expect(multiply(figureOf(0), figureOf(-5.5))).toEqual(zero)
  expect(negate(zero)).toEqual(zero)
  expect(isZero(subtract(figureOf(1.1), figureOf(1.1)))).toBe(true)
})

test("halves are rounded away from zero", () => {
  const rounded = (value: number, places: number) => round(figureOf(value), places)
  expect(rounded(2.5, 0)).toEqual(figureOf(3))
  expect(rounded(-2.5, 0)).toEqual(figureOf(-3))
  expect(rounded(0.125, 2)).toEqual(figureOf(0.13))
  expect(rounded(1.005, 2)).toEqual(figureOf(1.01))
  expect(rounded(-0.4, 0)).toEqual(zero)
  expect(rounded(1.2, 3)).toEqual(figureOf(1.2))
})

test("rounding to places below 0 rounds before the mark", () => {
  expect(round(figureOf(1500), -3)).toEqual(figureOf(2000))
  expect(round(figureOf(-1499.9), -3)).toEqual(figureOf(-1000))
  expect(round(figureOf(49), -2)).toEqual(zero)
})

test("a rounded figure is at most half a unit away, has no more places, and rounding it again changes nothing", () => {
  fc.assert(
    fc.property(figures, fc.integer({ min: -5, max: 10 }), (a, places) => {
      const rounded = round(a, places)
      const off = model(absolute(subtract(rounded, a)))
      expect(off * 2n <= 10n ** BigInt(60 - places)).toBe(true)
      expect(rounded.places).toBeLessThanOrEqual(Math.max(places, 0))
      expect(round(rounded, places)).toEqual(rounded)
    }),
  )
})

test("the figure of a stored double has its first 15 digits", () => {
  expect(figureOf(1234.5)).toEqual({ digits: 12345, places: 1 })
  expect(figureOf(0.1 + 0.2)).toEqual({ digits: 3, places: 1 })
  expect(figureOf(123456789012345680)).toEqual(figureFrom("123456789012346000", 0))
  expect(figureOf(1e-7)).toEqual({ digits: 1, places: 7 })
  expect(figureOf(5e-324)).toEqual(figureFrom("494065645841247", 338))
})

test("what is no number in a workbook is no figure", () => {
  for (const value of [NaN, Infinity, -Infinity]) expect(() => figureOf(value)).toThrow(RangeError)
})

test("only digits and a minus make a figure", () => {
  for (const text of ["", "-", "+5", " 5", "5 ", "0x10", "1.5", "1e3", "٣", "5n"]) {
    expect(() => figureFrom(text, 0)).toThrow(RangeError)
  }
  for (const places of [-1, 0.5, NaN]) expect(() => figureFrom("5", places)).toThrow(RangeError)
})
