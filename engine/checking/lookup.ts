import { zero } from "../figures/figure"
import { decimalText } from "../figures/writing"
import type { CellValue, Lookup } from "../formulas/evaluate"
import type { CellKey } from "../model/cell-key"
import type { Observation, Place } from "../model/observation"
import type { Submission } from "../model/submission"

/** What rules see of a submission. A cell that is not there, or not asked for, is blank. */
export function lookupIn(submission: Submission): Lookup {
  return (cell) => valueOf(submission.observations.get(cell))
}

function valueOf(observation: Observation | undefined): CellValue {
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

/** Where a cell stands in the file; undefined for a cell of a form that the workbook lacks. */
export function placeIn(submission: Submission, cell: CellKey): Place | undefined {
  const observation = submission.observations.get(cell)
  return observation === undefined || observation.state === "notApplicable" ? undefined : observation.place
}

/** What stands in a cell, as it stands there; undefined where nothing does. */
export function writtenIn(submission: Submission, cell: CellKey): string | undefined {
  const observation = submission.observations.get(cell)
  if (observation?.state === "reported") return observation.written ?? decimalText(observation.figure)
  return observation?.state === "unreadable" || observation?.state === "words" ? observation.text : undefined
}
