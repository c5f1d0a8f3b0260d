import { writeFormula } from "../formulas/write"
import type { Asked } from "./asked"
import type { LintFinding } from "./lint-finding"

/** The ids of the rules that ask this, each once, in the order they come. */
export function idsOf(asked: Iterable<Asked>): readonly string[] {
  return [...new Set([...asked].map(({ rule }) => rule.id))]
}

/** What each rule asks, at the first of the places that are named. */
export function asksOf(asked: readonly Asked[]): LintFinding["asks"] {
  const first = new Map<string, Asked>()
  for (const one of asked) if (!first.has(one.rule.id)) first.set(one.rule.id, one)
  return [...first.values()].map(({ rule, expansion: { at, condition } }) => ({
    ...{ rule: rule.id, cell: at, formula: writeFormula(condition) },
  }))
}
