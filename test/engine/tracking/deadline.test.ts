import { parsePeriod } from "../../../engine/model/period"
import { deadlineOf } from "../../../engine/tracking/deadline"

const profile = {
  deadline: "02-10",
  deadlines: new Map([
    ["A10", "12-15"],
    ["A12", "+10"],
  ]),
}

test.each([
  ["02-10", "2018", "2019-02-10"],
  ["02-10", "2018-Q2", "2019-02-10"],
  ["+10", "2018", "2019-01-10"],
  ["+10", "2018-Q2", "2018-07-10"],
  ["+0", "2018-M02", "2018-02-28"],
  ["+5", "2020-M02", "2020-03-05"],
  ["+45", "2018-M12", "2019-02-14"],
])("a deadline %s for %s is %s", (deadline, period, day) => {
  expect(deadlineOf({ deadline }, parsePeriod(period)!)).toBe(day)
})

test("a form has its own day where the profile states one, else the general one", () => {
  const period = parsePeriod("2018")!
  expect(["A10", "A12", "A4", undefined].map((form) => deadlineOf(profile, period, form))).toEqual([
    ...["2019-12-15", "2019-01-10", "2019-02-10", "2019-02-10"],
  ])
})
