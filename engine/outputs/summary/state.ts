import type { Language } from "../../model/bilingual"
import { partsShare } from "../../tracking/combined"
import { byDays } from "../../tracking/punctuality"
import type { UnitState } from "../../tracking/unit-state"
import { slashed } from "../printed-words"
import type { SummarySpeaker } from "./words"

/** What became of a unit's report, in a few words: `Chậm 5 ngày`. */
export function stateText({ state, daysLate }: UnitState, say: SummarySpeaker): string {
  return state === "late" ? say("state.late", { days: String(daysLate) }) : say(`state.${state}`, {})
}

/**
 * The same, with the forms that are late where not all are alike, `Chậm 5 ngày (A5), 3 ngày (A7, A8)`, and with how many of the workbooks
 * count that the report is made of, `Đúng hạn; 2/3 đơn vị thành phần`.
 */
export function stateAndForms(state: UnitState, say: SummarySpeaker): string {
  if (state.parts !== undefined) {
    const { count, of } = partsShare(state)
    return say("state.parts", { state: stateText(state, say), share: `${count}/${of}` })
  }
  if (state.lateForms.length === 0) return stateText(state, say)
  const late = byDays(state.lateForms).map(([days, forms]) =>
    say("state.lateForms", { days: String(days), forms: forms.join(", ") }),
  )
  return say("state.someLate", { late: late.join(", ") })
}

/** What is to be said beside one form of a unit: by how many days that form is late, where its forms are not alike. */
export function formStateText(state: UnitState, form: string | undefined, say: SummarySpeaker): string {
  if (state.lateForms.length === 0 || form === undefined) return stateText(state, say)
  const late = state.lateForms.find((one) => one.form === form)
  return late === undefined ? say("state.received", {}) : say("state.late", { days: String(late.daysLate) })
}

/** The units in each state. */
export function countStates(states: readonly UnitState[]): Readonly<Record<UnitState["state"], number>> {
  const count = (wanted: UnitState["state"]): number => states.filter(({ state }) => state === wanted).length
  return {
    onTime: count("onTime"),
    late: count("late"),
    received: count("received"),
    tied: count("tied"),
    missing: count("missing"),
  }
}

/** A day as tables have it: `08/02/2019`; English keeps `2019-02-08`, which no reader takes for another day. */
export function shortDay(day: string, language: Language): string {
  return language === "vi" ? slashed(day) : day
}
