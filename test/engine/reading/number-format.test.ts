import fc from "fast-check"
import { dayAndMonth } from "../../../engine/reading/number-format"
import { runs } from "../../support/runs"

test("the day and the month of a serial number are the calendar's", () => {
  const serials = fc.integer({ min: 61, max: 2_958_465 })
  const fraction = fc.constantFrom(0, 0.25, 0.999)
  fc.assert(
    fc.property(serials, fraction, (serial, part) => {
      const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000)
      const expected = { day: date.getUTCDate(), month: date.getUTCMonth() + 1 }
      expect(dayAndMonth(serial + part, false)).toEqual(expected)
      if (serial > 1462) expect(dayAndMonth(serial - 1462 + part, true)).toEqual(expected)
    }),
    runs(5),
  )
})
