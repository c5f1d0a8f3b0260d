import { isDayOfEveryYear, dayAfter, daysInMonth } from "../../../engine/model/calendar"

test.each([
  ["2018-06-30", 0, "2018-06-30"],
  ["2018-06-30", 10, "2018-07-10"],
  ["2018-12-31", 1, "2019-01-01"],
  ["2019-12-31", 60, "2020-02-29"],
  ["2018-12-31", 60, "2019-03-01"],
  ["2018-12-31", 999, "2021-09-25"],
])("%s and %i days is %s", (day, days, wanted) => {
  expect(dayAfter(day, days)).toBe(wanted)
})

test("February has a day more every fourth year, but for most full centuries", () => {
  expect([2019, 2020, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29])
  expect(() => daysInMonth(2018, 13)).toThrow(RangeError)
})

test("a day of every year is one that no leap year is needed for", () => {
  const texts = ["01-31", "02-28", "02-29", "04-31", "12-31", "00-10", "13-01", "03-00", "3-1", "03-31x"]
  expect(texts.filter(isDayOfEveryYear)).toEqual(["01-31", "02-28", "12-31"])
})
