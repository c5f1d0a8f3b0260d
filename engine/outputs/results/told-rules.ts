import { catalogue, type MessageKey } from "../../messages/catalogue"
import type { Bilingual } from "../../model/bilingual"
import type { Pack } from "../../model/pack"
import type { Rule } from "../../model/rule"

/** A rule of a pack with the form that states it. */
export interface StatedRule {
  readonly rule: Rule
  readonly form: string
}

/** The rules of a pack by id, in its order. What the reading of a file found has no rule there. */
export function statedRules({ forms }: Pack): ReadonlyMap<string, StatedRule> {
  return new Map(forms.flatMap(({ code, rules }) => rules.map((rule) => [rule.id, { rule, form: code }])))
}

/** A rule as its pack states it, for programs: `{"kind":"balance","total":"01",…}`. */
export function ruleText({ kind, parameters }: Rule): string {
  return JSON.stringify(typeof parameters === "object" ? { kind, ...parameters } : { kind, parameters })
}

/** What a kind of message says, whatever it is said of: its sentence with `…` for the facts. */
export function outlineOf(key: MessageKey): Bilingual {
  const { vi, en } = catalogue[key]
  const outlined = (text: string): string => text.replace(/\{\w+\}/g, "…")
  return { vi: outlined(vi), en: outlined(en) }
}
