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
