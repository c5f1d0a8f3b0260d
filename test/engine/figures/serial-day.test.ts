import fc from "fast-check"
import { dayOfSerial, serialOfDay } from "../../../engine/figures/serial-day"
import { serialOf } from "../../../engine/xlsx/reading/iso-date"
import { runs } from "../../support/runs"

const text = (serial: number) => {
  const day = dayOfSerial(serial)
  if (day === undefined) return undefined
  return [String(day.year), String(day.month).padStart(2, "0"), String(day.date).padStart(2, "0")].join("-")
}

test("days are counted as Excel counts them, leap years and the day that never was among them", () => {
  expect([1, 59, 61, 36585, 36586, 43190, 2_958_465].map(text)).toEqual([
    ...["1900-01-01", "1900-02-28", "1900-03-01", "2000-02-29", "2000-03-01", "2018-03-31", "9999-12-31"],
  ])
  expect(serialOfDay({ year: 2018, month: 3, date: 31 })).toBe(43190)
})

test("a number that is no day has none", () => {
  expect([0, -1, 60, 0.5, 43190.5, 2_958_466, Number.NaN].map(text)).toEqual(Array(7).fill(undefined))
})

test("[L2] every day goes there and back, and is the day that the reader of workbooks counts", () => {
  const property = fc.property(fc.integer({ min: 1, max: 2_958_465 }), (serial) => {
    fc.pre(serial !== 60)
    expect(serialOfDay(dayOfSerial(serial)!)).toBe(serial)
    expect(serialOf(text(serial)!, false)).toBe(serial)
  })
  fc.assert(property, runs(10))
})
