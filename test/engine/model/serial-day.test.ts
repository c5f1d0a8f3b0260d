import fc from "fast-check"
import { dayOfSerial, serialOfDay, shortDay } from "../../../engine/model/serial-day"
import { runs } from "../../support/runs"

test("the day of a serial number is the calendar's, and the way back leads to the same number", () => {
  const serials = fc.integer({ min: 61, max: 2_958_465 })
  const fraction = fc.constantFrom(0, 0.25, 0.999)
  fc.assert(
    fc.property(serials, fraction, (serial, part) => {
      const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000)
      const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
      expect(dayOfSerial(serial + part)).toEqual(day)
      expect(serialOfDay(day)).toBe(serial)
    }),
    runs(5),
  )
})

test("days that do not exist, or that Excel cannot show, are none", () => {
  expect([60, -1, 2_958_466, Number.NaN].map(dayOfSerial)).toEqual([undefined, undefined, undefined, undefined])
  const days = [
    [2018, 2, 29],
    [2018, 13, 1],
    [2018, 0, 1],
    [2018, 4, 31],
    [1900, 1, 1],
    [10_000, 1, 1],
  ]
  expect(days.map(([year, month, day]) => serialOfDay({ year: year!, month: month!, day: day! }))).toEqual(
    days.map(() => undefined),
  )
  expect(serialOfDay({ year: 2016, month: 2, day: 29 })).toBe(42429)
})

test("a day is written with both its zeros", () => {
  expect(shortDay({ year: 2018, month: 3, day: 5 })).toBe("05/03/2018")
})
