import { dayCount } from "./calendar"

/** A day of the civil calendar. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Excel's own calendar begins with a day too many: before 1 March 1900 it shows another day than it means. */
const firstSerial = 61
const lastSerial = 2_958_465

/** Days from 0000-03-01, the start of the civil calendar's reckoning, to the day before Excel's serial 0. */
const beforeSerials = 693_899

/** The day of a serial number of Excel's 1900 system, whatever its time of day. Undefined for a number that is no day. */
export function dayOfSerial(serial: number): Day | undefined {
  const whole = Math.floor(serial)
  if (!(whole >= firstSerial && whole <= lastSerial)) return undefined
  // Days since 0000-03-01: the year then begins in March and leap days come last.
  const days = whole + beforeSerials
  const era = Math.floor(days / 146_097)
  const ofEra = days - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * ofYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1 }
}

/** The serial number of a day in Excel's 1900 system. Undefined for a day that does not exist, or that Excel cannot hold. */
export function serialOfDay({ year, month, day }: Day): number | undefined {
  const serial = dayCount(year, month, day) - beforeSerials
  const found = dayOfSerial(serial)
  return found?.year === year && found.month === month && found.day === day ? serial : undefined
}

/** `05/03/2018`, as days are written in tables, in Viet Nam and here in English too. */
export function shortDay({ year, month, day }: Day): string {
  return `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`
}
