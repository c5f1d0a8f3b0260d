import { dayAfter } from "../model/calendar"
import { lastDay, yearOf, type Period } from "../model/period"
import type { Profile } from "../model/profile"

/**
 * The last day to hand in the report of a period, `2019-02-10`; of one form, where it has a day of its own. A form without
 * one, and no form at all, have the general day of the profile.
 */
export function deadlineOf(
  { deadline, deadlines }: Pick<Profile, "deadline" | "deadlines">,
  period: Period,
  form?: string,
): string {
  const stated = (form === undefined ? undefined : deadlines?.get(form)) ?? deadline
  return stated.startsWith("+") ? dayAfter(lastDay(period), Number(stated)) : `${yearOf(period) + 1}-${stated}`
}
