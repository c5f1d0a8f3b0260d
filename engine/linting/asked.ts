import { cellsOf, isOfPeers, lookedAt } from "../formulas/formula"
import { isZero } from "../figures/figure"
import { generatedRules } from "../forms/generated-rules"
import { partsOfKey, type CellKey } from "../model/cell-key"
import { specsOf } from "../model/cell-spec"
import type { Form } from "../model/form"
import type { Rule } from "../model/rule"
import { expandRules } from "../rules/expand"
import type { Expansion } from "../rules/kind"
import type { Scope } from "../rules/scope"

/** What a rule asks in one place, with all that it needs to be judged. */
export interface Asked {
  readonly rule: Rule
  readonly form: Form
  readonly expansion: Expansion
  /** The cells of this report that it looks at, and of the report before. */
  readonly cells: ReadonlySet<CellKey>
  readonly previous: ReadonlySet<CellKey>
  /** What it looks at in the reports of other units. */
  readonly peers: ReadonlySet<string>
  /** The forms that must be reported for it to be judged: its own, and those of its cells in this report. */
  readonly forms: ReadonlySet<string>
}

/** A rule with all that it asks. */
export interface AskedRule {
  readonly rule: Rule
  readonly form: Form
  /** The form's layout states it: it goes when the layout changes, and not by itself. */
  readonly isLayouts: boolean
  readonly asked: readonly Asked[]
}

/** The rules of all forms, written out over one province's settings and one period. */
export function askedRules({ forms, settings, period }: Omit<Scope, "form">): readonly AskedRule[] {
  return forms.flatMap((form) => {
    const layouts = new Set(layoutRules(form))
    return expandRules({ form, forms, settings, period }).map(({ rule, expansions }) => ({
      ...{ rule, form, isLayouts: layouts.has(rule.id) },
      asked: expansions.map((expansion) => askedBy(rule, form, expansion)),
    }))
  })
}

function askedBy(rule: Rule, form: Form, expansion: Expansion): Asked {
  const looked = lookedAt(expansion.condition)
  const previous = new Set(looked.flatMap(({ cell, report }) => (report === "previous" ? [cell] : [])))
  const peers = new Set(looked.filter(isOfPeers).map(({ cell, report }) => `${report} ${cell}`))
  const cells = new Set(cellsOf(expansion.condition))
  const forms = new Set([form.code, ...[...cells].map((cell) => partsOfKey(cell).form)])
  return { rule, form, expansion, cells, previous, peers, forms }
}

/** The ids do not hang on what a blank means. */
function layoutRules(form: Form): readonly string[] {
  const breakdowns = form.breakdowns.map((breakdown) => ({ ...breakdown, missing: "non_null" as const }))
  return generatedRules(form, breakdowns).map(({ id }) => id)
}

/**
 * How many decimals the figures of each cell have at most, by the rules that refuse more; a cell that no rule limits is not
 * there.
 */
export function placesAsked(rules: readonly AskedRule[]): ReadonlyMap<CellKey, number> {
  const places = new Map<CellKey, number>()
  for (const { rule, asked } of rules) {
    if (rule.severity !== "error") continue
    for (const { expansion } of asked) {
      const { condition, at, missing } = expansion
      if (missing !== "non_null" || condition.op !== "compare" || condition.relation !== "=") continue
      const { left, right, tolerance } = condition
      const isOwn = left.op === "cell" && left.cell === at && right.op === "round" && right.of.op === "cell"
      if (isOwn && right.of.cell === at && (tolerance === undefined || isZero(tolerance))) places.set(at, right.places)
    }
  }
  return places
}

/** What belongs in a cell of any of the forms; undefined where none has it. */
export function specIn(forms: readonly Form[], cell: CellKey): ReturnType<ReturnType<typeof specsOf>["get"]> {
  const { form: code } = partsOfKey(cell)
  const form = forms.find((candidate) => candidate.code === code)
  return form && specsOf(form).get(cell)
}
