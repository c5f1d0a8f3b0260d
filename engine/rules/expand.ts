import { decimalText } from "../figures/writing"
import type { Form } from "../model/form"
import { oncePer } from "../model/once-per"
import type { Rule } from "../model/rule"
import { ruleKinds } from "./index"
import type { Expansion } from "./kind"
import type { Scope } from "./scope"

/** A rule with everything that it comes to. */
export interface ExpandedRule {
  readonly rule: Rule
  readonly expansions: readonly Expansion[]
}

/** Everything a rule comes to in its scope. A rule of an unknown kind cannot be: the pack would not have loaded. */
export function expand(rule: Rule, scope: Scope): readonly Expansion[] {
  const kind = ruleKinds.find((candidate) => candidate.kind === rule.kind)
  if (kind === undefined) throw new RangeError(`rule ${rule.id} is of a kind that no pack can load: ${rule.kind}`)
  return kind.expand(rule.parameters, scope)
}

/** The rules of the scope's form, written out: once for the same forms, settings and period, however many units are judged. */
export function expandRules(scope: Scope): readonly ExpandedRule[] {
  const { form, forms, settings, period } = scope
  const key = [period, ...[...settings].map(([code, figure]) => `${code} ${decimalText(figure)}`)].join("\n")
  const ofForm = expandedOf(form)
  const known = ofForm.get(key)
  if (known?.forms === forms) return known.rules
  const rules = form.rules.map((rule) => ({ rule, expansions: expand(rule, scope) }))
  ofForm.set(key, { forms, rules })
  return rules
}

interface Expanded {
  readonly forms: readonly Form[]
  readonly rules: readonly ExpandedRule[]
}

const expandedOf = oncePer<Form, Map<string, Expanded>>(() => new Map())
