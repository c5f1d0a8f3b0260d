const secondsOfDay = 86_400
/** Days from 1 March of the year 0 to the day before 1 January 1900 and to 1 January 1904. */
const before1900 = daysTo(1899, 12, 31)
const first1904 = daysTo(1904, 1, 1)

/**
 * The serial number of an ISO 8601 date, time, or both (`2018-12-31`, `2018-12-31T08:30:00`, `08:30:00`), as Excel counts
 * days: 1 is 1 January 1900 and the 29 February 1900 that never was is 60; from 1904, 0 is 1 January 1904.
 * Undefined for anything else, a day that is not in the calendar, and a day before the count begins.
 */
export function serialOf(text: string, date1904: boolean): number | undefined {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(^|T)(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?Z?)?$/.exec(text)
  if (match === null || text === "") return undefined
  const [, year, month, day, , hours = "0", minutes = "0", seconds = "0"] = match
  const time = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) >= 60) return undefined
  if (year === undefined) return time / secondsOfDay
  const days = serialDay(Number(year), Number(month), Number(day), date1904)
  return days === undefined ? undefined : days + time / secondsOfDay
}

function serialDay(year: number, month: number, day: number, date1904: boolean): number | undefined {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const lastDay = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  if (day < 1 || day > lastDay) return undefined
  const days = daysTo(year, month, day)
  if (date1904) return days < first1904 ? undefined : days - first1904
  const serial = days - before1900
  if (serial < 1) return undefined
  return serial < 60 ? serial : serial + 1
}

/** Days since 1 March of the year 0; months are counted from March, so that a leap day comes last. */
function daysTo(year: number, month: number, day: number): number {
  const fromMarch = (month + 9) % 12
  const years = month <= 2 ? year - 1 : year
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  return years * 365 + leaps + Math.floor((fromMarch * 306 + 5) / 10) + day - 1
}
