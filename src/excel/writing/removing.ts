import { step, type Step } from "./steps"
import type { SurveyedSheet } from "./survey"

/** Deletes sheets; Excel deletes none that is very hidden. */
export function removingSteps(
  worksheets: Excel.WorksheetCollection,
  sheets: readonly SurveyedSheet[],
): readonly Step[] {
  const veryHidden = sheets.filter(({ visibility }) => visibility === "VeryHidden")
  return [
    ...veryHidden.map(({ id }) => step(() => (worksheets.getItem(id).visibility = "Hidden"))),
    ...sheets.map(({ id }) =>
      step(() => {
        worksheets.getItem(id).delete()
      }),
    ),
  ]
}
