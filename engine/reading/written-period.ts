import { parsePeriod, periodOf, periodYear, type Frequency, type Period } from "../model/period"
import { englishMonths } from "../messages/period-text"
import { matchKey } from "../text/matching"

const year = `(${periodYear})`
const quarter = "([1-4]|i{1,3}|iv)"
const month = "(0?[1-9]|1[0-2])"
const [inYear, inQuarter, inMonth] = [matchKey("năm"), matchKey("quý"), matchKey("tháng")]

/** How people write a period, as `keyOf` leaves it: `Quý II/2018` is `quý ii 2018`. */
const wholeYear = new RegExp(`^(?:${inYear} )?${year}$`)

const yearLast: Readonly<Record<"quarter" | "month", readonly RegExp[]>> = {
  quarter: [
    new RegExp(`^(?:${inQuarter}|quarter|q) ?${quarter}(?: ${inYear})? ${year}$`),
    // Months are never written in Roman numerals; `2/2018` may be one.
    new RegExp(`^(i{1,3}|iv) ${year}$`),
  ],
  month: [
    new RegExp(`^(?:${inMonth} |[tm] ?)?${month}(?: ${inYear})? ${year}$`),
    new RegExp(`^(${englishMonths.map(spelled).join("|")}) ${year}$`),
  ],
}

const yearFirst: Readonly<Record<"quarter" | "month", RegExp>> = {
  quarter: new RegExp(`^${year} ?(?:${inQuarter} |q ?)${quarter}$`),
  month: new RegExp(`^${year} (?:${inMonth} |m ?)?${month}$`),
}

/**
 * The period that a text states, of the frequency that the pack reports in; undefined where it leaves no reading or more
 * than one: `2/2018` is a month to those who report by month, and nothing to those who report by quarter.
 */
export function writtenPeriod(text: string, frequency: Frequency): Period | undefined {
  const key = keyOf(text)
  if (frequency === "year") return parsePeriod(wholeYear.exec(key)?.[1] ?? "")
  const [, first, number] = yearFirst[frequency].exec(key) ?? []
  if (first !== undefined && number !== undefined) return periodOf(frequency, Number(first), numberOf(number))
  const [, part, last] = yearLast[frequency].flatMap((way) => way.exec(key) ?? [])
  return part === undefined || last === undefined ? undefined : periodOf(frequency, Number(last), numberOf(part))
}

/** A point behind a number would make it the number of a list item: `II.2018`. */
function keyOf(text: string): string {
  return matchKey(text.replace(/[./-]/g, " "))
}

function spelled(name: string): string {
  const [short, rest] = [name.slice(0, 3).toLowerCase(), name.slice(3).toLowerCase()]
  return rest === "" ? short : `${short}(?:${rest})?`
}

function numberOf(text: string): number {
  const roman = ["i", "ii", "iii", "iv"].indexOf(text)
  if (roman >= 0) return roman + 1
  const named = englishMonths.findIndex((name) => name.toLowerCase().slice(0, 3) === text.slice(0, 3))
  return named >= 0 ? named + 1 : Number(text)
}
