import { englishMonths } from "../messages/period-text"
import type { Bilingual, Language } from "../model/bilingual"
import { firstDay, lastDay, type Period } from "../model/period"
import type { Profile } from "../model/profile"

/** A sentence with its slots filled; what stands in a slot is not read again. */
export function filled(sentence: Bilingual, language: Language, facts: Readonly<Record<string, string>>): string {
  return sentence[language].replace(/\{(\w+)\}/g, (slot, name: string) => facts[name] ?? slot)
}

/** A text that begins a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A day as official texts write it: `ngày 05 tháng 02 năm 2019`; the leading 0 of a month only for 1 and 2. */
export function dayText(date: string, language: Language): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number)
  if (language === "en") return `${day} ${englishMonths[month - 1] ?? ""} ${year}`
  return `ngày ${padded(day, day < 10)} tháng ${padded(month, month < 3)} năm ${year}`
}

function padded(number: number, short: boolean): string {
  return short ? `0${number}` : String(number)
}

/** The first day of a period without its year and the last with it, as captions have them: `01/04` and `30/06/2018`. */
export function captionDays(period: Period): { readonly first: string; readonly last: string } {
  return { first: slashed(firstDay(period)).slice(0, 5), last: slashed(lastDay(period)) }
}

/** A day in figures: `10/02/2019`. */
export function slashed(day: string): string {
  return day.split("-").reverse().join("/")
}

/** What stands on everything printed of a province that is made up. */
export const madeUp: Bilingual = {
  vi: "Dữ liệu giả lập, không phải số liệu thật",
  en: "Made-up data, not real figures",
}

/** The foot of a page. That the data are made up comes first: a long foot is cut at its end. */
export function footText(text: string, { synthetic }: Pick<Profile, "synthetic">, language: Language): string {
  return synthetic === true ? `${madeUp[language]} – ${text}` : text
}
