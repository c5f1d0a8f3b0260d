import type { Submission } from "../model/submission"
import type { PreparedForm } from "./prepare"

/** How far a form was filled: `notAsked` of the unit, wholly `blank`, declared `nil`, or with something written in it. */
export type FormState = "notAsked" | "blank" | "nil" | "filled"

/** A form of which the submission says nothing was not asked for. */
export function stateOf({ cells }: PreparedForm, { observations }: Submission): FormState {
  let [blank, nil] = [false, false]
  for (const cell of cells) {
    const state = observations.get(cell)?.state ?? "notApplicable"
    if (state === "notApplicable") continue
    if (state === "blank") blank = true
    else if (state === "zero") nil = true
    else return "filled"
    if (blank && nil) return "filled"
  }
  return blank ? "blank" : nil ? "nil" : "notAsked"
}
