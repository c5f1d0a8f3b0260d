import { compare, figureOf, multiply, type Figure } from "../figures/figure"
import type { Finding } from "../findings/finding"
import { message } from "../messages/catalogue"
import type { Submission } from "../model/submission"
import type { PreparedForm } from "./prepare"

/**
 * Completeness of a whole report: one finding where less than `least` per cent of the required cells of these forms are filled.
 * Text that cannot be read fills a cell; what is wrong with it is said elsewhere.
 */
export function sparse(forms: readonly PreparedForm[], submission: Submission, least: Figure): readonly Finding[] {
  let [required, filled] = [0, 0]
  for (const form of forms) {
    required += form.required.length
    for (const cell of form.required) if (isFilled(submission, cell)) filled += 1
  }
  if (compare(figureOf(filled * 100), multiply(least, figureOf(required))) >= 0) return []
  const said = message("report.sparse", { filled, required, least })
  return [{ rule: said.key, severity: "warning", outcome: "fails", related: [], message: said, causes: [] }]
}

function isFilled({ observations }: Submission, cell: PreparedForm["required"][number]): boolean {
  const state = observations.get(cell)?.state ?? "blank"
  return state !== "blank" && state !== "notApplicable"
}
