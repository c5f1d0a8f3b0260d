import fc from "fast-check"
import { dayAfter } from "../../../engine/model/calendar"
import {
  firstDay,
  frequencyOf,
  lastDay,
  parsePeriod,
  periodOf,
  previousPeriod,
  wholeYear,
  yearOf,
  type Frequency,
} from "../../../engine/model/period"
import { runs } from "../../support/runs"

test.each([
  ["2018", "year", "2018-01-01", "2018-12-31", "2017"],
  ["2018-Q1", "quarter", "2018-01-01", "2018-03-31", "2017-Q4"],
  ["2018-Q2", "quarter", "2018-04-01", "2018-06-30", "2018-Q1"],
  ["2018-Q4", "quarter", "2018-10-01", "2018-12-31", "2018-Q3"],
  ["2018-M01", "month", "2018-01-01", "2018-01-31", "2017-M12"],
  ["2018-M02", "month", "2018-02-01", "2018-02-28", "2018-M01"],
  ["2020-M02", "month", "2020-02-01", "2020-02-29", "2020-M01"],
  ["2018-M12", "month", "2018-12-01", "2018-12-31", "2018-M11"],
])("%s is a %s from %s to %s, after %s", (text, frequency, first, last, previous) => {
  const it = parsePeriod(text)!
  expect([frequencyOf(it), firstDay(it), lastDay(it), previousPeriod(it)]).toEqual([frequency, first, last, previous])
  expect(yearOf(it)).toBe(Number(text.slice(0, 4)))
})

test("[L9] what is not written as a period is none", () => {
  const others = [
    "",
    "18",
    "20181",
    "1899",
    "1900",
    "2100",
    "1900-Q1",
    "2018-Q0",
    "2018-Q5",
    "2018-M00",
    "2018-M13",
    "2018-M3",
    "2018-q2",
  ]
  const more = [" 2018", "2018\n", "2018-", "2018-03", "2018-Q2-M03", "__proto__"]
  expect([...others, ...more].filter((text) => parsePeriod(text) !== undefined)).toEqual([])
})

test("periods follow one another without a day between them or in two of them", () => {
  const some = fc.tuple(
    fc.constantFrom<Frequency>("year", "quarter", "month"),
    fc.integer({ min: 1902, max: 2099 }),
    fc.integer({ min: 1, max: 4 }),
  )
  fc.assert(
    fc.property(some, (parts) => {
      const it = periodOf(...parts)
      const before = previousPeriod(it)
      expect(frequencyOf(before)).toBe(frequencyOf(it))
      expect(dayAfter(lastDay(before), 1)).toBe(firstDay(it))
    }),
    runs(),
  )
})

test("a period that there is not is a bug of whoever asks for it", () => {
  expect(() => wholeYear(1899)).toThrow(RangeError)
  // Excel counts a day too many in 1900, and rules name days.
  expect(() => wholeYear(1900)).toThrow(RangeError)
  expect(() => periodOf("quarter", 2018, 5)).toThrow(RangeError)
  expect(() => previousPeriod(wholeYear(1901))).toThrow(RangeError)
})
