import { dayCount } from "../model/calendar"

/** Days from 1 March of the year 0 to a day written `2019-02-10`, so that two days can be subtracted without a clock. */
export function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number)
  return dayCount(year, month, date)
}
