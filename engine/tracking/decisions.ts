import type { Decision, Verdict } from "./decision"
import type { ReceivedFile, RefusedFile, TakenFile } from "./received-file"

/**
 * All that was decided about a file, by whoever merges or by whoever made the summary that it came in. A name is the same in whatever
 * bytes a system writes it.
 */
export function decisionsOn(
  { source, decided = [] }: ReceivedFile,
  decisions: readonly Decision[],
): readonly Decision[] {
  const name = source.file.normalize("NFC")
  return [...decisions.filter(({ file }) => file.normalize("NFC") === name), ...decided]
}

/** What was decided about a file; undefined where nothing was. */
export function decidedOn(file: ReceivedFile, decisions: readonly Decision[], verdict: Verdict): Decision | undefined {
  return decisionsOn(file, decisions).find((decision) => decision.verdict === verdict)
}

/** The same file as one that does not count, by that decision. */
export function excluded(file: ReceivedFile, { who, why }: Decision): RefusedFile {
  return { ...file, outcome: { refusal: { code: "EXCLUDED", detail: `${who}: ${why}` } } }
}

/** A unit's files without those that others were preferred to, and these. */
export function preferred(
  files: readonly TakenFile[],
  decisions: readonly Decision[],
): { readonly files: readonly TakenFile[]; readonly others: readonly TakenFile[] } {
  const chosen = files.filter((file) => decidedOn(file, decisions, "prefer") !== undefined)
  return chosen.length === 0
    ? { files, others: [] }
    : { files: chosen, others: files.filter((one) => !chosen.includes(one)) }
}
