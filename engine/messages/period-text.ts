import type { Language } from "../model/bilingual"
import { frequencyOf, numberInYear, yearOf, type Period } from "../model/period"

const quarters = ["I", "II", "III", "IV"] as const

/** The names of the months in English texts, January first. */
export const englishMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const

/** A period within a sentence: `năm 2018`, `quý II năm 2018`, `tháng 3 năm 2018`; `2018`, `Q2 2018`, `March 2018`. */
export function periodText(period: Period, language: Language): string {
  if (language === "en") return briefPeriod(period, language)
  const year = `năm ${yearOf(period)}`
  return frequencyOf(period) === "year" ? year : `${partText(period)} ${year}`
}

/** A period in titles, fields and lists: `2018`, `quý II/2018`, `tháng 3/2018`; in English as in sentences. */
export function briefPeriod(period: Period, language: Language): string {
  const year = yearOf(period)
  const number = numberInYear(period)
  switch (frequencyOf(period)) {
    case "year":
      return String(year)
    case "quarter":
      return language === "vi" ? `${partText(period)}/${year}` : `Q${number} ${year}`
    case "month":
      return language === "vi" ? `${partText(period)}/${year}` : `${englishMonths[number - 1] ?? ""} ${year}`
  }
}

function partText(period: Period): string {
  const number = numberInYear(period)
  return frequencyOf(period) === "quarter" ? `quý ${quarters[number - 1] ?? ""}` : `tháng ${number}`
}
