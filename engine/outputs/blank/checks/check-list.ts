import { settingsOf } from "../../../forms/settings"
import { lookedAt } from "../../../formulas/formula"
import { checkSentences, isAsked } from "../../../messages/checks"
import type { Fact } from "../../../messages/message"
import { sayFrom, type NameOf } from "../../../messages/say"
import { partsOfKey, type CellKey } from "../../../model/cell-key"
import type { Form } from "../../../model/form"
import type { Rule } from "../../../model/rule"
import { expandRules } from "../../../rules/expand"
import type { Expansion, RuleFact } from "../../../rules/kind"
import { cellNames } from "../../cell-names"
import { formsFor, type BlankRequest } from "../request"
import { checkSpeaker, type CheckSpeaker } from "./check-words"

/** One line of the check sheet: a rule, or as much of it as one sentence says. */
export interface Check {
  /** `A12-3`: the third check of form A12. */
  readonly number: string
  readonly form: Form
  readonly rule: Rule
  readonly sentence: string
  /** The places that are checked, each with its formula; none where only the program can check. */
  readonly live: readonly LiveExpansion[]
}

/** What a rule asks in one place, with the formula that judges it. */
export interface LiveExpansion {
  readonly expansion: Expansion
  readonly formula: string
}

/** The formula of a rule in one place; undefined where functions of Excel 2007 over this workbook cannot carry it. */
export type WriteVerdict = (form: Form, rule: Rule, expansion: Expansion) => string | undefined

/**
 * The checks of a unit's workbook, form by form, from the rules as the engine judges them. What hangs on a form that the unit
 * does not fill is never judged, and is left out. A rule that is carried in some places only makes a line for each.
 */
export function checksOf(request: BlankRequest, verdictOf: WriteVerdict): readonly Check[] {
  const { pack, profile, period, language } = request
  const asked = formsFor(request)
  const codes = new Set(asked.map(({ code }) => code))
  const settings = settingsOf(pack, profile)
  const speaking = { nameOf: cellNames(pack, language, true), language, say: checkSpeaker(language) }
  return asked.flatMap((form) =>
    expandRules({ form, forms: pack.forms, settings, period })
      .flatMap(({ rule, expansions }) => {
        const judged = expansions.filter((expansion) => isWithin(codes, expansion))
        return groupsOf(
          judged.map((expansion) => ({ rule, expansion, formula: verdictOf(form, rule, expansion) })),
        ).map((group) => ({ rule, group }))
      })
      .map(({ rule, group }, index) => ({
        ...{ number: `${form.code}-${index + 1}`, form, rule },
        sentence: sentenceOf(
          group.map(({ expansion }) => expansion),
          speaking,
        ),
        live: group.flatMap(({ expansion, formula }) => (formula === undefined ? [] : [{ expansion, formula }])),
      })),
  )
}

function isWithin(codes: ReadonlySet<string>, { condition }: Expansion): boolean {
  return lookedAt(condition).every(({ cell, report }) => report !== "this" || codes.has(partsOfKey(cell).form))
}

interface Written {
  readonly expansion: Expansion
  readonly formula: string | undefined
}

/** What is asked in the same words of several places is one line; what can and what cannot be checked here is apart. */
function groupsOf(all: readonly Written[]): readonly (readonly Written[])[] {
  const groups = new Map<string, Written[]>()
  for (const one of all) {
    const { key, facts } = one.expansion.fails
    const { vi } = checkSentences[askedBy(key)]
    const known = Object.entries(facts).filter(([slot, fact]) => vi.includes(`{${slot}}`) && !isOfPlace(fact))
    const group = JSON.stringify([vi, known, one.formula === undefined])
    groups.set(group, [...(groups.get(group) ?? []), one])
  }
  return [...groups.values()]
}

/** Whether a fact differs from place to place: what stands there, and where. */
function isOfPlace(fact: RuleFact): boolean {
  return typeof fact === "object" && ["quantity", "previousPlace", "cell", "cells", "terms"].some((key) => key in fact)
}

interface Speaking {
  readonly nameOf: NameOf
  readonly language: "vi" | "en"
  readonly say: CheckSpeaker
}

function sentenceOf(expansions: readonly Expansion[], { nameOf, language, say }: Speaking): string {
  const [first] = expansions
  if (first === undefined) return ""
  const { key, facts } = first.fails
  const asked = askedBy(key)
  const places = [...new Set(expansions.map(({ at }) => at))]
  const known = Object.entries(facts).flatMap(([slot, fact]) => (isKnown(fact) ? [[slot, fact] as const] : []))
  const all: Record<string, Fact> = { ...Object.fromEntries(known), cell: { cell: first.at }, cells: { cells: places } }
  const sentence = sayFrom(checkSentences, { key: asked, facts: all }, language, nameOf)
  const others = places.slice(1)
  if (others.length === 0 || checkSentences[asked].vi.includes("{cells}")) return sentence
  return say("likewise", { sentence, cells: listOf(others, nameOf, first.at) })
}

/** The compiler has seen to it that there is a sentence for every rule. */
function askedBy(key: string): keyof typeof checkSentences {
  if (!isAsked(key)) throw new Error(`nothing says what is asked where ${key} is said`)
  return key
}

function isKnown(fact: RuleFact): fact is Fact {
  return typeof fact !== "object" || !("quantity" in fact || "previousPlace" in fact)
}

function listOf(cells: readonly CellKey[], nameOf: NameOf, around: CellKey): string {
  return nameOf.several?.(cells, partsOfKey(around).form) ?? cells.join(", ")
}
