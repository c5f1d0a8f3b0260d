import type { ReceivedFile, RefusedFile, TakenFile } from "./received-file"

/**
 * What a person decided about a file, and why. `exclude`: it does not count. `prefer`: it counts, whatever else its unit sent.
 * `include`: its figures count even where hard findings would set them aside.
 */
export interface Decision {
  /** The name of the file, as outputs name it. */
  readonly file: string
  readonly verdict: Verdict
  readonly who: string
  readonly why: string
}

export const verdicts = ["include", "exclude", "prefer"] as const
export type Verdict = (typeof verdicts)[number]

/** What was decided about a file; undefined where nothing was. A name is the same in whatever bytes a system writes it. */
export function decidedOn(
  { source }: ReceivedFile,
  decisions: readonly Decision[],
  verdict: Verdict,
): Decision | undefined {
  const name = source.file.normalize("NFC")
  return decisions.find((decision) => decision.verdict === verdict && decision.file.normalize("NFC") === name)
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
