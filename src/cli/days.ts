import { isDay, lastDay, type Period } from "../../engine/index"
import { CallError } from "./call-error"
import type { Call } from "./options"

/** An option that is a day, `2019-02-10`; undefined when it is not given. */
export function dayOption({ values }: Call, option: string): string | undefined {
  const value = values.get(option)
  if (value !== undefined && !isDay(value)) throw CallError.of("call.day", { value })
  return value
}

/** The date that blank workbooks carry: `--today`, else the last day of the period they are about. No clock is read. */
export function documentDate(call: Call, period: Period): string {
  return dayOption(call, "--today") ?? lastDay(period)
}
