import { dayCount, daysInMonth } from "../model/calendar"

/** Days from 1 March of the year 0 to a day written `2019-02-10`, so that two days can be subtracted without a clock. */
export function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number)
  return dayCount(year, month, date)
}

/** Whether text is a day that exists, written `2019-02-10`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return false
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
}
