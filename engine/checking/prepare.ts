import { isZero, type Figure } from "../figures/figure"
import { cellsOf } from "../formulas/formula"
import { liveTotals } from "../forms/live-totals"
import { cellKeysOf, mergingOf, specsOf } from "../model/cell-spec"
import type { Bilingual } from "../model/bilingual"
import { partsOfKey, type CellKey } from "../model/cell-key"
import type { Form } from "../model/form"
import type { Pack } from "../model/pack"
import type { Period } from "../model/period"
import type { Rule } from "../model/rule"
import { expandRules } from "../rules/expand"
import type { Expansion } from "../rules/kind"
import { figureOfLimit } from "../rules/limit"
import type { Scope } from "../rules/scope"

/** What one rule asks in one place, with the other forms whose figures it needs. */
export interface PreparedExpansion extends Expansion {
  readonly otherForms: readonly string[]
}

export interface PreparedRule {
  readonly rule: Rule
  readonly expansions: readonly PreparedExpansion[]
}

/** A form's rules, written out. */
export interface PreparedForm {
  readonly code: string
  readonly title: Bilingual
  readonly cells: readonly CellKey[]
  readonly rules: readonly PreparedRule[]
  /** The cells that some rule of the form wants filled. */
  readonly required: readonly CellKey[]
  /** The cells of numbers that are added over units, and those of them that units type in. */
  readonly added: readonly CellKey[]
  readonly typed: readonly CellKey[]
}

/** The rules of a pack, written out over the cells of all its forms for one province and one period. Plain data. */
export interface PreparedRules {
  readonly forms: readonly PreparedForm[]
  /** The least share of required cells, in per cent, with which a report is not sparse; absent: that is not asked. */
  readonly completeness?: Figure
}

/**
 * Writes the rules of a pack out, once for all submissions of a province and a period. `settings`: the province's by code.
 * Throws a RangeError for a rule or a setting that no pack can load.
 */
export function prepareRules(pack: Pack, settings: ReadonlyMap<string, Figure>, period: Period): PreparedRules {
  const completeness = pack.completeness && figureOfLimit(pack.completeness, { settings })
  return {
    forms: pack.forms.map((form) => preparedForm({ form, forms: pack.forms, settings, period })),
    ...(completeness === undefined || isZero(completeness) ? {} : { completeness }),
  }
}

function preparedForm(scope: Scope): PreparedForm {
  const { form } = scope
  const rules = expandRules(scope).map(({ rule, expansions }) => ({
    rule,
    expansions: expansions.map((expansion) => ({ ...expansion, otherForms: othersIn(expansion, form) })),
  }))
  const required = new Set(
    rules.flatMap(({ expansions }) =>
      expansions.flatMap(({ at, condition }) => (condition.op === "not" && condition.of.op === "blank" ? [at] : [])),
    ),
  )
  const added = [...specsOf(form)].flatMap(([cell, spec]) =>
    spec.kind === "number" && mergingOf(spec) === "sum" ? [cell] : [],
  )
  const totals = liveTotals(form)
  return {
    ...{ code: form.code, title: form.title, cells: cellKeysOf(form), rules, required: [...required] },
    ...{ added, typed: added.filter((cell) => !totals.has(cell)) },
  }
}

function othersIn({ condition }: Expansion, form: Form): readonly string[] {
  const others = cellsOf(condition).filter((cell) => !cell.startsWith(`${form.code}.`))
  return [...new Set(others.map((cell) => partsOfKey(cell).form))]
}
