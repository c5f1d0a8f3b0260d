import { countsOf, gradeOf, type FindingCounts } from "../../findings/counts"
import type { Finding } from "../../findings/finding"
import { gravestFirst, grouped, type FindingGroup } from "../../findings/grouping"
import { oncePer } from "../../model/once-per"
import type { ReportingUnit } from "../../model/profile"
import type { Submission } from "../../model/submission"
import { reviewOf } from "../../merging/review"
import { withSenders } from "../../tracking/combined"
import type { SummaryRequest } from "./request"

/** Findings that are said in one sentence, and whose they are; `submission` is absent for findings about who handed in what. */
export interface FindingRow extends FindingGroup {
  readonly unit?: ReportingUnit
  readonly submission?: Submission
}

/**
 * Unit by unit in the register's order: what is to be said of its handing in and beside the others, then of its file that counts, the gravest first.
 * What is of no unit comes before all.
 */
export const findingRows = oncePer((request: SummaryRequest): readonly FindingRow[] => {
  const { tracking } = request
  const ofRound = [...tracking.findings, ...reviewOf(request).findings]
  const states = tracking.units.flatMap(withSenders)
  const ofNobody: Finding[] = []
  const byName = new Map(states.map(({ unit }) => [unit.name, [] as Finding[]]))
  for (const finding of ofRound) {
    const { unit } = finding.message.facts
    const known = (typeof unit === "string" ? byName.get(unit) : undefined) ?? ofNobody
    known.push(finding)
  }
  return [
    ...grouped(ofNobody),
    ...states.flatMap(({ unit, chosen }) => [
      ...grouped(byName.get(unit.name) ?? []).map((group) => ({ ...group, unit })),
      ...(chosen === undefined ? [] : rowsOf(unit, chosen.outcome)),
    ]),
  ]
})

function rowsOf(
  unit: ReportingUnit,
  { submission, findings }: { readonly submission: Submission; readonly findings: readonly Finding[] },
): readonly FindingRow[] {
  return gravestFirst(findings).map((group) => ({ ...group, unit, submission }))
}

/** How many findings fail at each level, and how many could not be decided. */
export function countedFindings(
  rows: readonly { readonly findings: readonly Finding[] }[],
): FindingCounts & { readonly notes: number } {
  const all = rows.flatMap(({ findings }) => findings)
  return { ...countsOf(all), notes: all.filter((finding) => gradeOf(finding) === "info").length }
}
