import type { Rule } from "../model/rule"
import { ruleKinds } from "./index"
import type { Expansion } from "./kind"
import type { Scope } from "./scope"

/** Everything a rule comes to in its scope. A rule of an unknown kind cannot be: the pack would not have loaded. */
export function expand(rule: Rule, scope: Scope): readonly Expansion[] {
  const kind = ruleKinds.find((candidate) => candidate.kind === rule.kind)
  if (kind === undefined) throw new RangeError(`rule ${rule.id} is of a kind that no pack can load: ${rule.kind}`)
  return kind.expand(rule.parameters, scope)
}
