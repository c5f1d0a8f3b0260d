import { isZero } from "../figures/figure"
import { lookedAtBy, partsOf, type Part } from "../formulas/formula"
import { linearOf } from "../formulas/linear"
import { divisorsIn } from "../formulas/quotient"
import { message } from "../messages/catalogue"
import { partsOfKey, type CellKey } from "../model/cell-key"
import type { Form } from "../model/form"
import { specIn, type Asked, type AskedRule } from "./asked"
import { claimOf, type PlacesIn } from "./claim"
import type { LintFinding } from "./lint-finding"
import { asksOf } from "./naming"
import { refute } from "./refute"

/** The codes of the forms that units of one tier fill. */
export type TierForms = ReadonlySet<string>

/**
 * The rules that are never decided, whatever is written: they ask nothing, need forms that no tier fills together, take words for
 * figures, divide by 0, or hold or fail whatever stands there.
 */
export function undecidableRules(
  rules: readonly AskedRule[],
  forms: readonly Form[],
  tiers: readonly TierForms[],
): readonly LintFinding[] {
  return rules.flatMap((rule) => {
    if (rule.asked.length === 0) return rule.isLayouts ? [] : [asksNothing(rule)]
    const apart = neverTogether(rule, tiers)
    if (apart !== undefined) return [apart]
    return [...wordsAsFigures(rule, forms), ...dividesByZero(rule), ...constant(rule)]
  })
}

function about(
  { rule, form }: AskedRule,
  at: Asked | undefined,
): Pick<LintFinding, "severity" | "form" | "rules" | "others" | "asks"> {
  const asks = at === undefined ? [] : asksOf([at])
  return { severity: "error", form: form.code, rules: [rule.id], others: [], asks }
}

function asksNothing(rule: AskedRule): LintFinding {
  const said = message("lint.asksNothing", { rule: rule.rule.id, form: rule.form.code })
  return { lint: "asksNothing", ...about(rule, undefined), message: said }
}

/**
 * The forms that no tier fills together, where every place of the rule needs such. A form of last period's report may have been
 * filled when the unit was of another tier: it counts only where no tier fills it at all.
 */
function neverTogether(rule: AskedRule, tiers: readonly TierForms[]): LintFinding | undefined {
  const isFilled = (form: string): boolean => tiers.some((tier) => tier.has(form))
  const isKnown = (asked: Asked): boolean =>
    tiers.some((tier) => [...asked.forms].every((form) => tier.has(form))) &&
    [...asked.previous].every((cell) => isFilled(partsOfKey(cell).form))
  if (rule.asked.some(isKnown)) return undefined
  const [first] = rule.asked
  const needed = rule.asked.flatMap((asked) => [
    ...asked.forms,
    ...[...asked.previous].map((cell) => partsOfKey(cell).form),
  ])
  const facts = { rule: rule.rule.id, form: rule.form.code, forms: [...new Set(needed)].join(", ") }
  return { lint: "neverTogether", ...about(rule, first), message: message("lint.neverTogether", facts) }
}

function wordsAsFigures(rule: AskedRule, forms: readonly Form[]): readonly LintFinding[] {
  const found = new Map<CellKey, Asked>()
  for (const asked of rule.asked)
    for (const cell of figuresIn(asked.expansion.condition))
      if (specIn(forms, cell)?.kind === "text" && !found.has(cell)) found.set(cell, asked)
  return [...found].map(([cell, asked]) => ({
    ...{ lint: "wordsAsFigure", ...about(rule, asked), cell },
    message: message("lint.wordsAsFigure", { rule: rule.rule.id, cell: { cell } }),
  }))
}

/** The cells that are taken as figures: not those of which only is asked whether anything is written. */
function figuresIn(formula: Part): readonly CellKey[] {
  switch (formula.op) {
    case "blank":
    case "countBlank":
    case "count":
      return []
    case "cell":
    case "previous":
    case "peers":
    case "peerChanges":
      return [lookedAtBy(formula).cell]
    default:
      return partsOf(formula).flatMap(figuresIn)
  }
}

function dividesByZero(rule: AskedRule): readonly LintFinding[] {
  const asked = rule.asked.find(({ expansion }) =>
    divisorsIn(expansion.condition).some((divisor) => {
      const linear = linearOf(divisor)
      return linear?.terms.length === 0 && isZero(linear.constant)
    }),
  )
  if (asked === undefined) return []
  const { at } = asked.expansion
  const facts = { rule: rule.rule.id, cell: { cell: at } }
  return [{ lint: "dividesByZero", ...about(rule, asked), cell: at, message: message("lint.dividesByZero", facts) }]
}

const anyPlaces: PlacesIn = () => undefined

/** A rule that holds everywhere whatever is written, or fails somewhere whatever is written. */
function constant(rule: AskedRule): readonly LintFinding[] {
  const isNever = (asked: Asked, wanted: boolean): boolean => {
    const claim = claimOf(asked.expansion.condition, wanted, anyPlaces)
    return refute([{ claim, whose: asked }]) !== undefined
  }
  const [first] = rule.asked
  const failing = rule.asked.find((asked) => isNever(asked, true))
  if (failing !== undefined) {
    const { at } = failing.expansion
    const facts = { rule: rule.rule.id, cell: { cell: at } }
    return [{ lint: "alwaysFails", ...about(rule, failing), cell: at, message: message("lint.alwaysFails", facts) }]
  }
  if (!rule.asked.every((asked) => isNever(asked, false))) return []
  const facts = { rule: rule.rule.id, form: rule.form.code }
  return [{ lint: "alwaysHolds", ...about(rule, first), message: message("lint.alwaysHolds", facts) }]
}
