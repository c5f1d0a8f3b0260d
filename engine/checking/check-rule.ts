import type { Finding } from "../findings/finding"
import { decimalText } from "../figures/writing"
import { cellsOf } from "../formulas/formula"
import { judge, quantityOf, unknownCells, type Lookup } from "../formulas/evaluate"
import { message, type Message } from "../messages/catalogue"
import type { Fact } from "../messages/message"
import type { Rule } from "../model/rule"
import type { Submission } from "../model/submission"
import type { Expansion, RuleFact } from "../rules/kind"
import { lookupIn, placeIn, writtenIn } from "./lookup"

/** Judges one rule in one place. Nothing is said of what holds, or of what the rule's missing policy leaves unjudged. */
export function checkRule(rule: Rule, expansion: Expansion, submission: Submission): readonly Finding[] {
  const lookup = lookupIn(submission)
  const { at, condition, missing } = expansion
  const verdict = judge(condition, lookup, missing)
  if (verdict === "holds" || verdict === "notJudged") return []
  const related = cellsOf(condition).filter((cell) => cell !== at)
  // That a cell cannot be read was said when it was read; a rule about this cell alone would only say it again.
  if (verdict === "undecided" && related.length === 0) return []
  const place = placeIn(submission, at)
  const value = writtenIn(submission, at)
  const expected = expansion.expected && quantityOf(expansion.expected, lookup, missing)
  return [
    {
      rule: rule.id,
      severity: rule.severity,
      outcome: verdict,
      cell: at,
      ...(place === undefined ? {} : { place }),
      related,
      ...(value === undefined ? {} : { value }),
      ...(expected === undefined || verdict === "undecided" ? {} : { expected: decimalText(expected) }),
      message: verdict === "fails" ? failing(expansion, lookup) : undecided(expansion, lookup),
      causes: [],
    },
  ]
}

function failing({ fails, missing }: Expansion, lookup: Lookup): Message {
  const facts = Object.entries(fails.facts).map(([slot, fact]) => [slot, settled(fact)] as const)
  return { key: fails.key, facts: Object.fromEntries(facts) }

  function settled(fact: RuleFact): Fact {
    if (typeof fact !== "object" || !("quantity" in fact)) return fact
    return quantityOf(fact.quantity, lookup, missing) ?? "?"
  }
}

function undecided({ at, condition, missing }: Expansion, lookup: Lookup): Message {
  const unknown = { cells: unknownCells(condition, lookup, missing) }
  return message("rule.undecided", { cell: { cell: at }, unknown })
}
