import type { Finding } from "../../findings/finding"
import { grouped, type FindingGroup } from "../../findings/grouping"
import type { ReportingUnit } from "../../model/profile"
import type { Submission } from "../../model/submission"
import { reviewOf } from "../../merging/review"
import type { SummaryRequest } from "./request"

/** Findings that are said in one sentence, and whose they are; `submission` is absent for findings about who handed in what. */
export interface FindingRow extends FindingGroup {
  readonly unit?: ReportingUnit
  readonly submission?: Submission
}

/** How grave a finding is; what could not be judged is neither an error nor a warning. */
export type Grade = Finding["severity"] | "undecided"

const grades = ["error", "warning", "undecided", "info"] as const satisfies readonly Grade[]

export function gradeOf({ severity, outcome }: Finding): Grade {
  return outcome === "undecided" ? "undecided" : severity
}

/**
 * Unit by unit in the register's order: what is to be said of its handing in and beside the others, then of its file that counts, the gravest first.
 * What is of no unit comes before all.
 */
export function findingRows(request: SummaryRequest): readonly FindingRow[] {
  const { tracking } = request
  const ofRound = [...tracking.findings, ...reviewOf(request).findings]
  const names = new Set(tracking.units.map(({ unit }) => unit.name))
  const about = (finding: Finding): unknown => finding.message.facts.unit
  const ofNobody = ofRound.filter((finding) => !names.has(String(about(finding))))
  return [
    ...grouped(ofNobody),
    ...tracking.units.flatMap(({ unit, chosen }) => [
      ...grouped(ofRound.filter((finding) => about(finding) === unit.name)).map((group) => ({
        ...group,
        unit,
      })),
      ...(chosen === undefined ? [] : rowsOf(unit, chosen.outcome)),
    ]),
  ]
}

function rowsOf(
  unit: ReportingUnit,
  { submission, findings }: { readonly submission: Submission; readonly findings: readonly Finding[] },
): readonly FindingRow[] {
  return grades.flatMap((grade) =>
    grouped(findings.filter((finding) => gradeOf(finding) === grade)).map((group) => ({ ...group, unit, submission })),
  )
}

/** How many findings fail at each level, and how many could not be decided. */
export function countedFindings(rows: readonly { readonly findings: readonly Finding[] }[]): {
  readonly errors: number
  readonly warnings: number
  readonly notes: number
  readonly undecided: number
} {
  const all = rows.flatMap(({ findings }) => findings).map(gradeOf)
  const count = (grade: Grade): number => all.filter((one) => one === grade).length
  return { errors: count("error"), warnings: count("warning"), notes: count("info"), undecided: count("undecided") }
}
