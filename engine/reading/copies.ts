import { decimalText } from "../figures/writing"
import type { Observation } from "../model/observation"
import type { FormLocation } from "./form-location"
import { readForm } from "./read-form"

/** Whether a form's second sheet is a mere copy: nothing is written on it, or just what the first says, cell by cell. */
export function isMereCopy(copy: FormLocation, first: FormLocation, date1904: boolean): boolean {
  const copied = readForm(copy, date1904).observations
  if ([...copied.values()].every(({ state }) => state === "blank")) return true
  const said = readForm(first, date1904).observations
  return [...copied].every(([cell, observation]) => saidBy(observation) === saidBy(said.get(cell)))
}

function saidBy(observation: Observation | undefined): string {
  switch (observation?.state) {
    case "reported":
      return `${decimalText(observation.figure)} ${observation.qualifier ?? ""}`
    case "unreadable":
      return `? ${observation.text}`
    default:
      return ""
  }
}
