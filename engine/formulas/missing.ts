/**
 * What a blank cell means to a rule, by the names that the Validation and Transformation Language has for a missing data
 * point (VTL 2, `mode` of check_hierarchy).
 *
 * The first word says when the rule is judged at all: `non` only with every cell filled (`non_null`), or with some figure
 * other than 0 (`non_zero`); `partial` with at least one filled; `always` in any case. The second says what a blank then
 * is: `null` is unknown, so that whatever hangs on it is undecided; `zero` is 0.
 * What cannot be read as a figure is VTL's NULL measure: never 0, unknown under every policy. Here it counts as filled, so
 * that the rule is undecided aloud where VTL's `non_null` would give no result.
 */
export type MissingPolicy = "non_null" | "non_zero" | "partial_null" | "partial_zero" | "always_null" | "always_zero"

export const missingPolicies = [
  "non_null",
  "non_zero",
  "partial_null",
  "partial_zero",
  "always_null",
  "always_zero",
] as const satisfies readonly MissingPolicy[]

/** Whether a blank counts as 0 under a policy. */
export function blankIsZero(policy: MissingPolicy): boolean {
  return policy === "non_zero" || policy === "partial_zero" || policy === "always_zero"
}
