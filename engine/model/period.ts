import { dayOf, daysInMonth } from "./calendar"

/** What a report is about: a year `2018`, a quarter `2018-Q2` or a month `2018-M03`, of the years 1901 to 2099: of those before, Excel cannot tell every day. */
export type Period = string & { readonly brand: "Period" }

/** How often is reported. */
export type Frequency = "year" | "quarter" | "month"

/** The years that periods are of, for a pattern. */
export const periodYear = String.raw`(?!1900)(?:19|20)\d\d`

const written = new RegExp(`^(${periodYear})(?:-(?:Q([1-4])|M(0[1-9]|1[0-2])))?$`)

/** Reads a period as it is written here and nowhere else than here; undefined for any other text. */
export function parsePeriod(text: string): Period | undefined {
  return written.test(text) ? (text as Period) : undefined
}

/** The whole of a year. Throws a RangeError for a year that no period is of. */
export function wholeYear(year: number): Period {
  return periodOf("year", year, 1)
}

/** The quarter 1 to 4, or the month 1 to 12, of a year; the year itself whatever the number. Throws a RangeError where there is none. */
export function periodOf(frequency: Frequency, year: number, number: number): Period {
  const part = { year: "", quarter: `-Q${number}`, month: `-M${String(number).padStart(2, "0")}` }[frequency]
  const period = parsePeriod(`${year}${part}`)
  if (period === undefined) throw new RangeError(`there is no period ${year}${part}`)
  return period
}

export function frequencyOf(period: Period): Frequency {
  return period.includes("Q") ? "quarter" : period.includes("M") ? "month" : "year"
}

export function yearOf(period: Period): number {
  return Number(period.slice(0, 4))
}

/** The number of a quarter or month within its year; 1 for a whole year. */
export function numberInYear(period: Period): number {
  return frequencyOf(period) === "year" ? 1 : Number(period.slice(6))
}

/** The first day, `2018-04-01`. */
export function firstDay(period: Period): string {
  return dayOf(yearOf(period), firstMonth(period), 1)
}

/** The last day, `2018-06-30`. */
export function lastDay(period: Period): string {
  const [year, month] = [yearOf(period), firstMonth(period) + months[frequencyOf(period)] - 1]
  return dayOf(year, month, daysInMonth(year, month))
}

/** Whether there is no period before this one. */
export function isFirstPeriod(period: Period): boolean {
  return firstDay(period) === "1901-01-01"
}

/** The period just before, of the same frequency. Throws a RangeError where that would be before 1901. */
export function previousPeriod(period: Period): Period {
  const [frequency, year, number] = [frequencyOf(period), yearOf(period), numberInYear(period)]
  return number > 1 ? periodOf(frequency, year, number - 1) : periodOf(frequency, year - 1, 12 / months[frequency])
}

const months = { year: 12, quarter: 3, month: 1 } as const

function firstMonth(period: Period): number {
  return (numberInYear(period) - 1) * months[frequencyOf(period)] + 1
}
