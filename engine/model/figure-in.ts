import { zero, type Figure } from "../figures/figure"
import type { CellKey } from "./cell-key"
import type { Submission } from "./submission"

/** A figure that a report has in a cell; 0 where it declares so, undefined where it has none, and where there is no report. */
export function figureIn(submission: Pick<Submission, "observations"> | undefined, cell: CellKey): Figure | undefined {
  const observation = submission?.observations.get(cell)
  if (observation?.state === "zero") return zero
  return observation?.state === "reported" ? observation.figure : undefined
}
