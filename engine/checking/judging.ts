import { valueAt } from "../formulas/evaluate"
import type { Submission } from "../model/submission"
import type { Judged } from "./check-rule"
import { stateOf, type FormState } from "./form-state"
import { lookupIn, type Peer } from "./lookup"
import type { PreparedExpansion, PreparedRules } from "./prepare"
import { readied, type ReadyForm } from "./ready"

/** A submission as its rules see it. */
export interface Judging {
  readonly forms: readonly ReadyForm[]
  readonly judged: Judged
  readonly states: ReadonlyMap<string, FormState>
  /** The forms of which no figure is known: not asked of the unit, or wholly blank. No rule is judged by them. */
  readonly unknown: ReadonlySet<string>
}

/** Looks up once what the rules look at. `previous` and `peers` as in `checkSubmission`. */
export function judging(
  submission: Submission,
  prepared: PreparedRules,
  previous: Submission | undefined,
  peers: readonly Peer[] | undefined,
): Judging {
  const [ready, lookup] = [readied(prepared), lookupIn(submission, previous, peers)]
  const values = ready.looksAt.map((at) => valueAt(at, lookup))
  const states = new Map(prepared.forms.map((form) => [form.code, stateOf(form, submission)]))
  const unknown = [...states].flatMap(([code, state]) => (state === "notAsked" || state === "blank" ? [code] : []))
  return {
    ...{ forms: ready.forms, states, unknown: new Set(unknown) },
    judged: { submission, previous, lookup, values },
  }
}

/** Whether all other forms that a rule leans on are known. */
export function leansOnKnown({ otherForms }: PreparedExpansion, unknown: ReadonlySet<string>): boolean {
  return otherForms.length === 0 || !otherForms.some((code) => unknown.has(code))
}
