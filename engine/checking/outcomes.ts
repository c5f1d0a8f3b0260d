import type { RuleOutcome } from "../findings/rule-outcome"
import type { Submission } from "../model/submission"
import { judging, leansOnKnown } from "./judging"
import type { Peer } from "./lookup"
import type { PreparedRules } from "./prepare"

const gravity = { holds: 0, undecided: 1, fails: 2 } as const satisfies Readonly<Record<RuleOutcome["outcome"], number>>

/**
 * What every rule came to in every cell in which it was judged, in the order of the rules: what holds too, of which findings say
 * nothing. A rule that asks several things of one cell holds there where all of them do. What was not judged (a form that is
 * blank or not asked of the unit, a report of the period before that is not known) is not there: it neither holds nor fails.
 */
export function outcomesOf(
  submission: Submission,
  prepared: PreparedRules,
  previous?: Submission,
  peers?: readonly Peer[],
): readonly RuleOutcome[] {
  const { forms, unknown, judged } = judging(submission, prepared, previous, peers)
  return forms
    .filter(({ code }) => !unknown.has(code))
    .flatMap(({ rules }) =>
      rules.flatMap(({ rule, asked }) => {
        const outcomes = new Map<string, RuleOutcome>()
        for (const { expansion, judge } of asked) {
          const outcome = leansOnKnown(expansion, unknown) ? judge(judged.values) : "notJudged"
          // A rule that only tells has nothing to tell where it cannot be judged.
          if (outcome === "notJudged" || (outcome === "undecided" && rule.severity === "info")) continue
          const known = outcomes.get(expansion.at)
          if (known === undefined || gravity[outcome] > gravity[known.outcome])
            outcomes.set(expansion.at, { rule: rule.id, cell: expansion.at, outcome })
        }
        return [...outcomes.values()]
      }),
    )
}
