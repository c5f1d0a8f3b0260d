import { countsOf, gradeOf, type FindingCounts } from "../../findings/counts"
import { isTaken } from "../../tracking/received-file"
import type { CheckedFile } from "./request"

/** How many files a check ended with in each way, and how many findings there are of each grade. */
export interface Tally extends FindingCounts {
  readonly files: number
  readonly accepted: number
  readonly withFindings: number
  readonly rejected: number
  readonly notes: number
}

export function tally(files: readonly CheckedFile[]): Tally {
  const taken = files.flatMap(({ file }) => (isTaken(file) ? [file] : []))
  const findings = taken.flatMap(({ outcome }) => outcome.findings)
  const accepted = taken.filter(({ outcome }) => outcome.findings.length === 0).length
  return {
    ...{ files: files.length, accepted, withFindings: taken.length - accepted, rejected: files.length - taken.length },
    ...countsOf(findings),
    notes: findings.filter((finding) => gradeOf(finding) === "info").length,
  }
}
