import { compile, type Judge } from "../formulas/compile"
import { isOfPeers, lookedAt, type LookedAt } from "../formulas/formula"
import type { CellKey } from "../model/cell-key"
import { oncePer } from "../model/once-per"
import type { Rule } from "../model/rule"
import type { PreparedExpansion, PreparedForm, PreparedRules } from "./prepare"

/** What one rule asks in one place, ready to be judged. */
export interface Asked {
  readonly expansion: PreparedExpansion
  readonly judge: Judge
}

export interface ReadyRule {
  readonly rule: Rule
  readonly asked: readonly Asked[]
}

/** A form with its rules made ready. */
export interface ReadyForm extends Omit<PreparedForm, "rules"> {
  readonly rules: readonly ReadyRule[]
}

/** Prepared rules made ready to judge: no plain data, so they stay where they were made. */
export interface ReadyRules {
  /** Everything that some rule looks at, once; the values to judge stand in this order. */
  readonly looksAt: readonly LookedAt[]
  readonly forms: readonly ReadyForm[]
  /** The forms that have rules about peers, with those alone. */
  readonly aboutPeers: readonly ReadyForm[]
}

/** Makes prepared rules ready, once for all submissions that are judged by them. */
export const readied = oncePer(({ forms }: PreparedRules): ReadyRules => {
  const looksAt: LookedAt[] = []
  const indexes = {
    this: new Map<CellKey, number>(),
    previous: new Map<CellKey, number>(),
    peers: new Map<CellKey, number>(),
    peerChanges: new Map<CellKey, number>(),
  }
  const indexOf = (at: LookedAt): number => {
    const known = indexes[at.report].get(at.cell)
    if (known !== undefined) return known
    const index = looksAt.push(at) - 1
    indexes[at.report].set(at.cell, index)
    return index
  }
  const ask = (expansion: PreparedExpansion): Asked => {
    return { expansion, judge: compile(expansion.condition, expansion.missing, indexOf) }
  }
  const all = forms.map((form) => ({
    ...form,
    rules: form.rules.map(({ rule, expansions }) => ({ rule, asked: expansions.map(ask) })),
  }))
  return { looksAt, forms: all, aboutPeers: all.flatMap(aboutPeersIn) }
})

function aboutPeersIn(form: ReadyForm): readonly ReadyForm[] {
  const rules = form.rules.flatMap(({ rule, asked }): readonly ReadyRule[] => {
    const about = asked.filter(({ expansion }) => lookedAt(expansion.condition).some(isOfPeers))
    return about.length === 0 ? [] : [{ rule, asked: about }]
  })
  return rules.length === 0 ? [] : [{ ...form, rules }]
}
