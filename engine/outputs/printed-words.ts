import type { Bilingual, Language } from "../model/bilingual"

/** A sentence with its slots filled; what stands in a slot is not read again. */
export function filled(sentence: Bilingual, language: Language, facts: Readonly<Record<string, string>>): string {
  return sentence[language].replace(/\{(\w+)\}/g, (slot, name: string) => facts[name] ?? slot)
}

/** A day as official texts write it: `ngày 05 tháng 02 năm 2019`; the leading 0 of a month only for 1 and 2. */
export function dayText(monthAndDay: string, year: number, language: Language): string {
  const [month = 1, day = 1] = monthAndDay.split("-").map(Number)
  if (language === "en") return `${day} ${englishMonths[month - 1] ?? ""} ${year}`
  return `ngày ${padded(day, day < 10)} tháng ${padded(month, month < 3)} năm ${year}`
}

function padded(number: number, short: boolean): string {
  return short ? `0${number}` : String(number)
}

const englishMonths = [
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
]
