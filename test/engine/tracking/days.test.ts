import fc from "fast-check"
import { isDay } from "../../../engine/model/calendar"
import { dayNumber } from "../../../engine/tracking/days"
import { runs } from "../../support/runs"

const day = 86_400_000
const first = Date.UTC(1600, 0, 1)
const days = fc.integer({ min: 0, max: 400 * 366 * 2 }).map((n) => first + n * day)
const written = (time: number): string => new Date(time).toISOString().slice(0, 10)

test("the days between two dates are the calendar's, over months, years and leap days", () => {
  fc.assert(
    fc.property(days, days, (a, b) => {
      expect(dayNumber(written(b)) - dayNumber(written(a))).toBe((b - a) / day)
    }),
    runs(5),
  )
})

test("a day that follows another is one more", () => {
  for (const [before, after] of [
    ["2018-12-31", "2019-01-01"],
    ["2020-02-28", "2020-02-29"],
    ["2020-02-29", "2020-03-01"],
    ["2019-02-28", "2019-03-01"],
    ["2100-02-28", "2100-03-01"],
    ["2000-02-29", "2000-03-01"],
  ] as const) {
    expect([after, dayNumber(after) - dayNumber(before)]).toEqual([after, 1])
  }
})

test("a day that exists is a day, however it is come by", () => {
  fc.assert(
    fc.property(days, (time) => expect(isDay(written(time))).toBe(true)),
    runs(),
  )
})

test.each([
  "2019-02-29",
  "2100-02-29",
  "2019-13-01",
  "2019-00-10",
  "2019-04-31",
  "2019-01-00",
  "10/02/2019",
  "2019-2-1",
  "",
])("%j is no day", (text) => {
  expect(isDay(text)).toBe(false)
})
