/** A day of the calendar. */
export interface Day {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly date: number
}

/** The day that never was: Excel counts 29 February 1900 as Lotus did. */
const neverWas = 60
/** 31 December 9999, the last day that Excel knows. */
const lastSerial = 2_958_465
const before1900 = daysTo({ year: 1899, month: 12, date: 31 })

/** The number by which Excel counts a day: 1 is 1 January 1900. The day must be one of the calendar, from 1900 on. */
export function serialOfDay(day: Day): number {
  const days = daysTo(day) - before1900
  return days < neverWas ? days : days + 1
}

/** The day that Excel counts by a number. Undefined for a number that is no whole day of the years 1900 to 9999. */
export function dayOfSerial(serial: number): Day | undefined {
  if (!Number.isSafeInteger(serial) || serial < 1 || serial > lastSerial || serial === neverWas) return undefined
  const days = before1900 + (serial < neverWas ? serial : serial - 1)
  // A guess by the mean year is off by one at most.
  const guess = Math.floor(days / 365.2425)
  const year = [guess + 1, guess].find((candidate) => marchOf(candidate) <= days) ?? guess - 1
  const inYear = days - marchOf(year)
  const fromMarch = Math.floor((inYear * 5 + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return { year: month < 3 ? year + 1 : year, month, date: inYear - daysBefore(fromMarch) + 1 }
}

/** Days since 1 March of the year 0; months are counted from March, so that a leap day comes last. */
function daysTo({ year, month, date }: Day): number {
  return marchOf(month < 3 ? year - 1 : year) + daysBefore((month + 9) % 12) + date - 1
}

function marchOf(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
}

function daysBefore(fromMarch: number): number {
  return Math.floor((fromMarch * 153 + 2) / 5)
}
