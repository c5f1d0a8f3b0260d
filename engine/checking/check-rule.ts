import type { Finding } from "../findings/finding"
import { decimalText } from "../figures/writing"
import { quantityOf, unknownIn, type Lookup } from "../formulas/evaluate"
import { cellsOf, lookedAt, type Condition } from "../formulas/formula"
import { divisorsIn } from "../formulas/quotient"
import { message, type Message } from "../messages/catalogue"
import type { Fact } from "../messages/message"
import type { CellKey } from "../model/cell-key"
import type { Rule } from "../model/rule"
import type { Submission } from "../model/submission"
import type { Values } from "../formulas/values"
import type { Expansion, RuleFact } from "../rules/kind"
import { placeIn, writtenIn } from "./lookup"
import type { Asked } from "./ready"
import { causesOf } from "./typed-groups"

/** What a submission is judged by: itself, the unit's one for the period before where that is known, and the view of both. */
export interface Judged {
  readonly submission: Submission
  readonly previous: Submission | undefined
  readonly lookup: Lookup
  /** What the lookup has where the rules look, in their order. */
  readonly values: Values
}

/** Judges one rule in one place. Nothing is said of what holds, or of what the rule's missing policy leaves unjudged. */
export function checkRule(rule: Rule, { expansion, judge }: Asked, judged: Judged): Finding | undefined {
  const verdict = judge(judged.values)
  if (verdict === "holds" || verdict === "notJudged") return undefined
  const { at, condition, missing } = expansion
  const { submission, lookup } = judged
  const others = lookedAt(condition).filter(({ cell, report }) => cell !== at || report !== "this")
  // That a cell cannot be read was said when it was read: a rule about this cell alone would only say it again, and one that
  // only tells has nothing to tell.
  if (verdict === "undecided" && (others.length === 0 || rule.severity === "info")) return undefined
  const place = placeIn(submission, at)
  const value = writtenIn(submission, at)
  const expected = expansion.expected && quantityOf(expansion.expected, lookup, missing)
  return {
    rule: rule.id,
    severity: rule.severity,
    outcome: verdict,
    cell: at,
    ...(place === undefined ? {} : { place }),
    related: others.flatMap(({ cell, report }) => (report === "this" ? [cell] : [])),
    ...(value === undefined ? {} : { value }),
    ...(expected === undefined || verdict === "undecided" ? {} : { expected: decimalText(expected) }),
    message: verdict === "fails" ? failing(expansion, judged) : undecided(expansion, judged),
    causes: verdict === "fails" ? causesOf(expansion.fails.key, submission.observations.get(at)) : [],
  }
}

function failing({ fails, missing }: Expansion, { lookup, previous }: Judged): Message {
  const facts = Object.entries(fails.facts).map(([slot, fact]) => [slot, settled(fact)] as const)
  return { key: fails.key, facts: Object.fromEntries(facts) }

  function settled(fact: RuleFact): Fact {
    if (typeof fact !== "object") return fact
    if ("previousPlace" in fact) return placeBefore(fact.previousPlace, previous)
    if (!("quantity" in fact)) return fact
    const figure = quantityOf(fact.quantity, lookup, missing)
    if (figure === undefined) return "?"
    return fact.as === "day" ? { day: figure } : figure
  }
}

function placeBefore(cell: CellKey, previous: Submission | undefined): Fact {
  return (previous && placeIn(previous, cell)) ?? { cell }
}

/** Nothing is unknown, and yet there is no figure to compare: something is divided by 0. */
function dividedByZero(at: CellKey, condition: Condition): Message {
  return message("rule.dividedByZero", { cell: { cell: at }, cells: { cells: divisorsIn(condition).flatMap(cellsOf) } })
}

function undecided({ at, condition, missing }: Expansion, { submission, lookup }: Judged): Message {
  const unknown = unknownIn(condition, lookup, missing)
  if (unknown.length === 0) return dividedByZero(at, condition)
  const cells = unknown.flatMap(({ cell, report }) => (report === "this" ? wanting(submission, cell) : []))
  const before = unknown.flatMap(({ cell, report }) => (report === "previous" ? [cell] : []))
  const known = { cells: [...new Set(cells)] }
  const named = before.length === 0 ? known : { ...known, previous: before }
  return message("rule.undecided", { cell: { cell: at }, unknown: named })
}

/** The cells to be settled so that one is known: itself, or the parts for want of which the form cannot work it out. */
function wanting({ observations }: Submission, cell: CellKey): readonly CellKey[] {
  const observation = observations.get(cell)
  return (observation?.state === "unreadable" ? observation.parts : undefined) ?? [cell]
}
