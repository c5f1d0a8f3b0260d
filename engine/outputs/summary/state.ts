import type { Language } from "../../model/bilingual"
import type { UnitState } from "../../tracking/track"
import { slashed } from "../printed-words"
import type { SummarySpeaker } from "./words"

/** What became of a unit's report, in a few words: `Chậm 5 ngày`. */
export function stateText({ state, daysLate }: UnitState, say: SummarySpeaker): string {
  return state === "late" ? say("state.late", { days: String(daysLate) }) : say(`state.${state}`, {})
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
