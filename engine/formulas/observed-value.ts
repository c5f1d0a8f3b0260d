import { zero } from "../figures/figure"
import type { Observation } from "../model/observation"
import type { CellValue } from "./values"

/** What rules see of a cell of a report: one that is not there, or not asked for, is blank. */
export function observedValue(observation: Observation | undefined): CellValue {
  switch (observation?.state) {
    case "reported":
      return observation.figure
    case "zero":
      return zero
    case "unreadable":
    case "words":
      return "unreadable"
    case "blank":
    case "notApplicable":
    case undefined:
      return "blank"
  }
}

/** The same of the report of the period before; undefined where nobody asked for it then. */
export function observedBefore(observation: Observation | undefined): CellValue | undefined {
  return observation === undefined || observation.state === "notApplicable" ? undefined : observedValue(observation)
}
