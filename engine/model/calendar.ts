/** The days of a month of the calendar, 1 to 12. Throws a RangeError for a month that there is not. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  if (days === undefined) throw new RangeError(`there is no month ${month}`)
  return days
}

/** Whether text is a day of every year, written `03-31` for 31 March: 29 February is none. */
export function isDayOfEveryYear(text: string): boolean {
  const [, month, day] = /^(\d\d)-(\d\d)$/.exec(text) ?? []
  if (!(Number(month) >= 1 && Number(month) <= 12)) return false
  return Number(day) >= 1 && Number(day) <= daysInMonth(commonYear, Number(month))
}

/** Whether text is a day that exists, written `2019-02-10`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return false
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
}

const commonYear = 2001

/** Days from 1 March of the year 0 to a day of the calendar, so that two days can be subtracted without a clock. */
export function dayCount(year: number, month: number, day: number): number {
  // The year begins in March and leap days come last.
  const fromMarch = (month + 9) % 12
  const inYear = year - (month < 3 ? 1 : 0)
  const leaps = Math.floor(inYear / 4) - Math.floor(inYear / 100) + Math.floor(inYear / 400)
  return 365 * inYear + leaps + Math.floor((fromMarch * 153 + 2) / 5) + day - 1
}

/** A day as it is written everywhere inside: `2019-02-10`. */
export function dayOf(year: number, month: number, day: number): string {
  return [year, padded(month), padded(day)].join("-")
}

/** The day so many days after another, both written `2019-02-10`; the day itself for 0. */
export function dayAfter(day: string, days: number): string {
  let [year = 0, month = 1, date = 1] = day.split("-").map(Number)
  for (date += days; date > daysInMonth(year, month);) {
    date -= daysInMonth(year, month)
    month = (month % 12) + 1
    if (month === 1) year += 1
  }
  return dayOf(year, month, date)
}

function padded(number: number): string {
  return String(number).padStart(2, "0")
}
