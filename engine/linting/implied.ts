import { message } from "../messages/catalogue"
import type { CellKey } from "../model/cell-key"
import { asksOf, idsOf } from "./naming"
import type { Asked, AskedRule } from "./asked"
import { claimOf, type PlacesIn } from "./claim"
import { gravityOf, judgedWith, knownWhere } from "./judged-with"
import type { LintFinding } from "./lint-finding"
import { refute, type Claimed } from "./refute"

/**
 * The rules that can only fail where others, at least as grave, do not hold: `hidden` where all of those are graver, `redundant`
 * where some are as grave. Of two rules that say the same the later is named. Rules that a form's layout states are never named:
 * nobody wrote them.
 */
export function impliedRules(rules: readonly AskedRule[], placesIn: PlacesIn): readonly LintFinding[] {
  const dropped = new Set<AskedRule>()
  const found: LintFinding[] = []
  const nearby = neighbourhood(rules)
  const order = new Map(rules.map(({ rule }, i) => [rule.id, i]))
  const placeOf = ({ rule }: Asked): number => order.get(rule.id) ?? 0
  for (const rule of [...rules].reverse()) {
    if (rule.isLayouts || rule.asked.length === 0) continue
    const others = sayingAsMuch(
      rule,
      (asked) => nearby(asked).filter((one) => one.rule !== rule && !dropped.has(one.rule)),
      placesIn,
    )
    if (others === undefined) continue
    dropped.add(rule)
    found.push(
      impliedFinding(
        rule,
        [...others].sort((one, other) => placeOf(one) - placeOf(other)),
      ),
    )
  }
  return found.reverse()
}

function impliedFinding(rule: AskedRule, because: readonly Asked[]): LintFinding {
  const { severity, id } = rule.rule
  // That figures are not below 0 goes without saying beside what else the others ask.
  const stated = because.filter((one) => one.rule.kind !== "number")
  const others = stated.length > 0 ? stated : because
  const isHidden = others.every((one) => gravityOf[one.rule.severity] < gravityOf[severity])
  const first = rule.asked[0]
  const asks = asksOf([...(first === undefined ? [] : [first]), ...others])
  const ids = idsOf(others)
  const facts = { rule: id, form: rule.form.code, others: ids.join(", ") }
  return {
    ...{ lint: isHidden ? "hidden" : "redundant", severity: "warning", form: rule.form.code },
    ...{ rules: [id], others: ids, asks },
    message: isHidden ? message("lint.hidden", facts) : message("lint.redundant", facts),
  }
}

/** Whatever other rules ask, with the rule of each. */
interface Other {
  readonly rule: AskedRule
  readonly asked: Asked
}

/** What the others ask of which some does not hold wherever the rule fails; undefined where the rule says something by itself. */
function sayingAsMuch(
  { asked: all }: AskedRule,
  othersOf: (asked: Asked) => readonly Other[],
  placesIn: PlacesIn,
): ReadonlySet<Asked> | undefined {
  const because = new Set<Asked>()
  for (const asked of all) {
    const found = notAllHolding(asked, othersOf(asked), placesIn)
    if (found === undefined) return undefined
    for (const one of found) because.add(one)
  }
  return because
}

function notAllHolding(asked: Asked, others: readonly Other[], placesIn: PlacesIn): ReadonlySet<Asked> | undefined {
  const fails = claimOf(asked.expansion.condition, false, placesIn)
  const known = knownWhere(asked, fails, requiredAmong(others, asked))
  const leans = new Map<Asked, readonly Asked[]>()
  const holding = others.flatMap(({ asked: other }): readonly Claimed<Asked>[] => {
    const needs = judgedWith(other, known)
    if (needs === undefined) return []
    leans.set(other, needs)
    return [{ claim: claimOf(other.expansion.condition, true, placesIn), whose: other }]
  })
  const itself: Claimed<Asked> = { claim: fails, whose: asked }
  const found = refute([itself, ...holding])
  // Others that contradict one another say so by themselves; and what fails nowhere is said of the rule alone.
  if (found?.has(asked) !== true || found.size === 1) return undefined
  let least = holding.filter(({ whose }) => found.has(whose))
  if (refute(least) !== undefined) return undefined
  for (const one of least) {
    const fewer = least.filter((other) => other !== one)
    if (fewer.length > 0 && refute([itself, ...fewer]) !== undefined) least = fewer
  }
  return new Set(least.flatMap(({ whose }) => [whose, ...(leans.get(whose) ?? [])]))
}

/** What wants a cell filled, at least as gravely as the rule that fails. */
function requiredAmong(others: readonly Other[], { rule }: Asked): ReadonlyMap<CellKey, Asked> {
  const required = new Map<CellKey, Asked>()
  for (const { asked } of others) {
    const { condition, missing, at } = asked.expansion
    const isFilled =
      condition.op === "not" &&
      condition.of.op === "blank" &&
      condition.of.of.op === "cell" &&
      condition.of.of.cell === at
    const isAlways = missing === "always_null" || missing === "always_zero"
    if (isFilled && isAlways && gravityOf[asked.rule.severity] <= gravityOf[rule.severity]) required.set(at, asked)
  }
  return required
}

/** How many rules away what could matter is looked for: the rule's own figures, those beside them, and once more. */
const furthest = 3

/** What other rules ask about the same figures, or about figures that are tied to those. */
function neighbourhood(rules: readonly AskedRule[]): (asked: Asked) => readonly Other[] {
  const all = rules.flatMap((rule) => rule.asked.map((asked): Other => ({ rule, asked })))
  const about = new Map<string, Other[]>()
  for (const other of all) for (const at of lookedAtBy(other.asked)) about.set(at, [...(about.get(at) ?? []), other])
  return (asked) => {
    const found = new Set<Other>()
    const seen = new Set<string>()
    let edge = lookedAtBy(asked)
    for (let steps = 0; steps < furthest && edge.length > 0; steps += 1) {
      for (const at of edge) seen.add(at)
      const next = edge.flatMap((at) => about.get(at) ?? []).filter((other) => !found.has(other))
      // What asks of forms that need not be reported where this rule fails is of no help.
      const near = next.filter((other) => [...other.asked.forms].every((form) => asked.forms.has(form)))
      for (const other of near) found.add(other)
      edge = [...new Set(near.flatMap((other) => lookedAtBy(other.asked)))].filter((at) => !seen.has(at))
    }
    return [...found]
  }
}

function lookedAtBy({ cells, previous, peers }: Asked): readonly string[] {
  const named = (report: string, of: ReadonlySet<CellKey>): readonly string[] =>
    [...of].map((cell) => `${report} ${cell}`)
  return [...named("this", cells), ...named("previous", previous), ...peers]
}
