import type { Finding } from "../../findings/finding"
import type { ReportingUnit } from "../../model/profile"
import type { Submission } from "../../model/submission"
import type { SummaryRequest } from "./request"

/** A finding and whose it is; `submission` is what it was found in, absent for findings about who handed in what. */
export interface FindingRow {
  readonly unit?: ReportingUnit
  readonly submission?: Submission
  readonly finding: Finding
}

const severities = ["error", "warning", "info"] as const

/** What is to be said of who handed in, then of each unit's file that counts, the worst first; units in the register's order. */
export function findingRows({ tracking }: SummaryRequest): readonly FindingRow[] {
  const byName = new Map(tracking.units.map(({ unit }) => [unit.name, unit]))
  const ofTracking = tracking.findings.map((finding): FindingRow => {
    const { unit: name } = finding.message.facts
    const unit = typeof name === "string" ? byName.get(name) : undefined
    return unit === undefined ? { finding } : { unit, finding }
  })
  const ofUnits = tracking.units.flatMap(({ unit, chosen }) => {
    if (chosen === undefined) return []
    const { submission, findings } = chosen.outcome
    return severities.flatMap((severity) =>
      findings
        .filter((finding) => finding.severity === severity)
        .map((finding): FindingRow => ({ unit, submission, finding })),
    )
  })
  return [...ofTracking, ...ofUnits]
}

/** How many fail at each level, and how many could not be decided. */
export function countedFindings(rows: readonly FindingRow[]): {
  readonly errors: number
  readonly warnings: number
  readonly notes: number
  readonly undecided: number
} {
  const failing = (severity: Finding["severity"]): number =>
    rows.filter(({ finding }) => finding.outcome === "fails" && finding.severity === severity).length
  return {
    errors: failing("error"),
    warnings: failing("warning"),
    notes: failing("info"),
    undecided: rows.filter(({ finding }) => finding.outcome === "undecided").length,
  }
}
