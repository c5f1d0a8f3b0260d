import {
  frequencyOf,
  parsePeriod,
  periodOfMost,
  periodsIn,
  wholeYear,
  yearOf,
  type Pack,
  type Period,
  type ReceivedFile,
} from "../../engine/index"
import { CallError } from "./call-error"
import type { Call } from "./options"

/** The option that names a period of a pack. */
export function periodOptionOf({ frequency }: Pick<Pack, "frequency">): "--year" | "--period" {
  return frequency === "year" ? "--year" : "--period"
}

/**
 * The period of `--year 2018` or `--period 2018-Q2`; undefined when neither is given. Throws a CallError for both, for text
 * that is no period, and for a period that the pack does not report for.
 */
export function periodOption({ values }: Call, pack: Pack): Period | undefined {
  const [year, stated] = [values.get("--year"), values.get("--period")]
  if (year !== undefined && stated !== undefined)
    throw CallError.of("call.together", { one: "--year", other: "--period" })
  if (year !== undefined && (!/^\d{4}$/.test(year) || parsePeriod(year) === undefined))
    throw CallError.of("call.year", { value: year })
  const value = year ?? stated
  if (value === undefined) return undefined
  const period = parsePeriod(value)
  if (period === undefined) throw CallError.of("call.period", { value })
  if (frequencyOf(period) === pack.frequency) return period
  throw CallError.of(`call.by.${pack.frequency}`, { pack: pack.id, value })
}

/**
 * The period that more than half of the submissions are of, where the call names none. The others are then rejected as of
 * another one. Throws a CallError where no period has that many: it is not guessed. `path` is where the files are.
 */
export function periodOfFiles(files: readonly ReceivedFile[], pack: Pack, path: string): Period {
  const counts = periodsIn(files)
  const option = periodOptionOf(pack)
  if (counts.size === 0) throw CallError.of("call.noneTaken", { path, option })
  const most = periodOfMost(counts)
  if (most !== undefined) return most
  const periods = [...counts].map(([period, count]) => `${period}: ${count}`)
  throw CallError.of("call.whichPeriod", { periods: periods.join(", "), option })
}

/** A period as JSON has it: its year, and where it is no whole year the period too. */
export function periodJson(period: Period): { readonly year: number; readonly period?: Period } {
  const year = yearOf(period)
  return period === wholeYear(year) ? { year } : { year, period }
}
