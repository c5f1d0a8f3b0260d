import type { Finding } from "./finding"

/** How grave a finding is to people: its severity, or that it cannot be decided. */
export type Grade = Finding["severity"] | "undecided"

/** The grades, the gravest first. */
export const grades = ["error", "warning", "undecided", "info"] as const satisfies readonly Grade[]

export function gradeOf({ severity, outcome }: Pick<Finding, "severity" | "outcome">): Grade {
  return outcome === "undecided" ? "undecided" : severity
}

/** How many findings fail at error level, fail as warnings, or cannot be decided. */
export interface FindingCounts {
  readonly errors: number
  readonly warnings: number
  readonly undecided: number
}

export function countsOf(findings: readonly Finding[]): FindingCounts {
  const count = (wanted: Grade): number => findings.filter((finding) => gradeOf(finding) === wanted).length
  return { errors: count("error"), warnings: count("warning"), undecided: count("undecided") }
}
