import type { Form } from "../model/form"
import type { Rule } from "../model/rule"
import { ruleKinds } from "./index"
import type { Expansion } from "./kind"

/** Everything a rule comes to on its form. A rule of an unknown kind cannot be: the pack would not have loaded. */
export function expand(rule: Rule, form: Form): readonly Expansion[] {
  const kind = ruleKinds.find((candidate) => candidate.kind === rule.kind)
  if (kind === undefined) throw new RangeError(`rule ${rule.id} is of a kind that no pack can load: ${rule.kind}`)
  return kind.expand(rule.parameters, form)
}
