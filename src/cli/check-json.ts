import { isTaken, type NameOf, type Received, type ReceivedFile, type Submission, countsOf } from "../../engine/index"
import { findingJson, refusalText } from "./finding-json"
import { periodJson } from "./period"
import type { Terminal } from "./terminal"

/** How many files ended in each way, and how many findings there are at each level. */
export function totalCounts(
  received: readonly Received[],
): Record<"files" | "accepted" | "findings" | "rejected" | "errors" | "warnings" | "undecided", number> {
  const taken = received.flatMap(({ file }) => (isTaken(file) ? [file] : []))
  const accepted = taken.filter((file) => file.outcome.findings.length === 0).length
  const counts = countsOf(taken.flatMap((file) => file.outcome.findings))
  const files = received.length
  return { files, accepted, findings: taken.length - accepted, rejected: files - taken.length, ...counts }
}

/** A checked file as the contract writes it. */
export function fileJson(file: ReceivedFile, nameOf: NameOf, { language }: Pick<Terminal, "language">): unknown {
  const { source, outcome } = file
  if ("refusal" in outcome) {
    const message = refusalText(outcome.refusal, language)
    return { ...source, status: "rejected", reason: outcome.refusal.code, message, findings: [] }
  }
  const { submission, findings } = outcome
  return {
    ...source,
    status: findings.length === 0 ? "accepted" : "findings",
    ...{ unit: submission.unit, ...periodJson(submission.period), pack: submission.pack },
    ...codesJson(submission),
    findings: findings.map((finding) => findingJson(finding, language, nameOf)),
  }
}

/** The check codes by form; absent where there is none. */
function codesJson({ codes }: Submission): { readonly codes?: Readonly<Record<string, string>> } {
  return codes === undefined || codes.size === 0 ? {} : { codes: Object.fromEntries(codes) }
}
