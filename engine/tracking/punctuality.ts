import { partsOfKey } from "../model/cell-key"
import { oncePer } from "../model/once-per"
import type { Period } from "../model/period"
import type { Profile } from "../model/profile"
import type { Submission } from "../model/submission"
import { dayNumber } from "./days"
import { deadlineOf } from "./deadline"
import type { TakenFile } from "./received-file"

/** A form that came after its own last day, by so many days. */
export interface LateForm {
  readonly form: string
  readonly daysLate: number
}

/** Whether a report came in time. `received`: nobody knows. */
export interface Punctuality {
  readonly state: "onTime" | "late" | "received"
  readonly daysLate: number
  readonly lateForms: readonly LateForm[]
}

/**
 * Judges the files of one unit form by form, `forms` being those that it is asked for: the first file that brought a form decides,
 * by the form's own last day; a later correction is not a late report. The whole is as late as its latest form. Files in
 * which nothing is written bring no form, and are judged by the general day.
 */
export function punctuality(
  files: readonly TakenFile[],
  forms: readonly string[],
  { profile, period }: { readonly profile: Profile; readonly period: Period },
): Punctuality {
  if (daysOf(files).every((day) => day === undefined)) return { state: "received", daysLate: 0, lateForms: [] }
  const judged = forms.flatMap((form) => {
    const days = daysOfForm(files, form)
    return days.length === 0 ? [] : [{ form, ...inTime(days, deadlineOf(profile, period, form)) }]
  })
  if (judged.length === 0) return { ...inTime(daysOf(files), deadlineOf(profile, period)), lateForms: [] }
  const late = judged.filter(({ state }) => state === "late")
  const daysLate = Math.max(0, ...late.map((one) => one.daysLate))
  const isAllAlike = judged.every((one) => one.daysLate === daysLate)
  return {
    state: late.length > 0 ? "late" : judged.some(({ state }) => state === "received") ? "received" : "onTime",
    daysLate,
    lateForms: isAllAlike ? [] : late.map((one) => ({ form: one.form, daysLate: one.daysLate })),
  }
}

/** The late forms by days, the latest first. */
export function byDays(late: readonly LateForm[]): readonly (readonly [number, readonly string[]])[] {
  const forms = new Map<number, string[]>()
  for (const { form, daysLate } of late) forms.set(daysLate, [...(forms.get(daysLate) ?? []), form])
  return [...forms].sort(([a], [b]) => b - a)
}

/** The forms in which something is written, or that are declared nil. */
const formsBrought = oncePer(
  ({ observations }: Submission): ReadonlySet<string> =>
    new Set(
      [...observations].flatMap(([cell, { state }]) =>
        state === "blank" || state === "notApplicable" ? [] : [partsOfKey(cell).form],
      ),
    ),
)

/** A file of an unknown day may have been the first, unless another one was in time anyway. */
function inTime(days: readonly (string | undefined)[], deadline: string): Pick<Punctuality, "state" | "daysLate"> {
  const known = days.flatMap((day) => day ?? [])
  const [first] = [...known].sort()
  const daysLate = first === undefined ? 0 : Math.max(0, dayNumber(first) - dayNumber(deadline))
  if (first !== undefined && daysLate === 0) return { state: "onTime", daysLate }
  return known.length === days.length ? { state: "late", daysLate } : { state: "received", daysLate: 0 }
}

/** The day of each file; of one that came inside a summary, those of everything that its unit handed in. */
export function daysOf(files: readonly TakenFile[]): readonly (string | undefined)[] {
  return files.flatMap(({ received, handIns }) => handIns?.files ?? [received])
}

/** The days of the files that brought a form. */
export function daysOfForm(files: readonly TakenFile[], form: string): readonly (string | undefined)[] {
  return files.flatMap(({ received, handIns, outcome }) => {
    if (handIns !== undefined) return handIns.forms.get(form) ?? []
    return formsBrought(outcome.submission).has(form) ? [received] : []
  })
}
