import fc from "fast-check"
import { fitting, readingsOf } from "../../../engine/figures/numeral"
import { decimalText } from "../../../engine/figures/writing"

/** Every reading as `value/decimals written`. */
const readings = (numeral: string) =>
  readingsOf(numeral).map(({ figure, decimals }) => `${decimalText(figure)}/${decimals}`)

test("one mark before exactly three digits has two readings", () => {
  expect(readings("3.135")).toEqual(["3135/0", "3.135/3"])
  expect(readings("3,135")).toEqual(["3135/0", "3.135/3"])
  expect(readings("133.310")).toEqual(["133310/0", "133.31/3"])
})

test("one mark before more or fewer digits, or after more than three, is a decimal mark", () => {
  expect(readings("1234,5")).toEqual(["1234.5/1"])
  expect(readings("1234.567")).toEqual(["1234.567/3"])
  expect(readings("1,50")).toEqual(["1.5/2"])
  expect(readings("1,2345")).toEqual(["1.2345/4"])
})

test("a group never follows a leading zero", () => {
  expect(readings("0.135")).toEqual(["0.135/3"])
  expect(readings("03.135")).toEqual(["3.135/3"])
  expect(readings("0.135.000")).toEqual([])
  expect(readings("0 135")).toEqual([])
})

test("several marks of one kind are grouping, and the other kind after them is the decimal mark", () => {
  expect(readings("1.234.567")).toEqual(["1234567/0"])
  expect(readings("1.234.567,8")).toEqual(["1234567.8/1"])
  expect(readings("1,234,567.8")).toEqual(["1234567.8/1"])
  expect(readings("1.234,567")).toEqual(["1234.567/3"])
})

test("spaces and apostrophes only group", () => {
  expect(readings("1 234")).toEqual(["1234/0"])
  expect(readings("1\u00a0234\u202f567,8")).toEqual(["1234567.8/1"])
  expect(readings("1'234’567.8")).toEqual(["1234567.8/1"])
  expect(readings("1 23")).toEqual([])
  expect(readings("1\n234")).toEqual([])
})

test("what is not a numeral has no reading", () => {
  for (const text of [
    "",
    ".",
    "5.",
    ".5",
    "1..2",
    "1.23.456",
    "1.234.56",
    "1,234.567,8",
    "1 234.567 8",
    "1_234",
    "1 234'567",
    "-5",
    "x",
    "1e5",
  ]) {
    expect([text, readings(text)]).toEqual([text, []])
  }
})

test("plain digits have one reading, leading zeros or not", () => {
  expect(readings("03")).toEqual(["3/0"])
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,400}$/), (digits) => {
      expect(readings(digits)).toEqual([`${BigInt(digits)}/0`])
    }),
  )
})

test("a reading fits by its written decimals, and by its value only where none fits as written", () => {
  const fit = (numeral: string, places: number) =>
    fitting(readingsOf(numeral), places).map(({ figure }) => decimalText(figure))
  expect(fit("1.500", 2)).toEqual(["1500"])
  expect(fit("1.500", 3)).toEqual(["1500", "1.5"])
  expect(fit("1,50", 1)).toEqual(["1.5"])
  expect(fit("1,55", 1)).toEqual([])
})

test("no numeral has more than two readings, and they differ", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,4}([.,' ]\d{1,4}){0,4}$/), (numeral) => {
      const found = readings(numeral)
      expect(new Set(found).size).toBe(found.length)
      expect(found.length).toBeLessThanOrEqual(2)
    }),
    { numRuns: 2000 },
  )
})
