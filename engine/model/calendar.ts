/** The days of a month of the calendar, 1 to 12. Throws a RangeError for a month that there is not. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  if (days === undefined) throw new RangeError(`there is no month ${month}`)
  return days
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
