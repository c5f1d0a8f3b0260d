import type { z } from "zod"
import type { Figure } from "../figures/figure"
import type { Condition, Quantity } from "../formulas/formula"
import type { MissingPolicy } from "../formulas/missing"
import type { StatedFormula } from "../formulas/parse"
import type { MessageKey, catalogue } from "../messages/catalogue"
import type { Fact, FactsOf, Said } from "../messages/message"
import type { CellKey } from "../model/cell-key"
import type { Scope } from "./scope"

/**
 * A fact of a rule's sentence: known when the pack is loaded, a quantity worked out from the submission (`as: "day"`: said as
 * the day that it counts), or where a cell stands in the report of the period before.
 */
export type RuleFact = Fact | { readonly quantity: Quantity; readonly as?: "day" } | { readonly previousPlace: CellKey }

/** What a rule comes to in one place of a form: a condition, what a blank means to it, and what to say when it fails. */
export interface Expansion {
  /** The cell to open first. */
  readonly at: CellKey
  readonly condition: Condition
  readonly missing: MissingPolicy
  readonly fails: Said<MessageKey, RuleFact>
  /** What would have to stand in `at` for the rule to hold, where that is one figure. */
  readonly expected?: Quantity
}

/** Schemas for the codes that a form's rules may name, so that a wrong one is reported with its path and those there are. */
export interface Codes {
  /** A row and a column of the form. */
  readonly row: z.ZodType<string>
  readonly column: z.ZodType<string>
  /** A cell of the form itself, `A8.02.1`: what a finding of the form can stand at. */
  readonly ownCell: z.ZodType<string>
  /** A cell of any form of the pack. */
  readonly cell: z.ZodType<string>
  /** A setting of the pack. */
  readonly setting: z.ZodType<string>
  /** A condition in the language of formulas, over the cells of any form of the pack. */
  readonly formula: z.ZodType<StatedFormula>
}

/** A parameter of a kind that says how much is too much: a back-test tries other figures for it. */
export interface Threshold {
  readonly parameter: string
  /** Whether a higher figure makes the rule say less, or a lower one. */
  readonly quieter: "higher" | "lower"
  /** The figure where a rule states none; absent: then nothing is asked. */
  readonly usual?: Figure
  /** The figure must be above this one; absent: any that is not below 0 will do. */
  readonly above?: Figure
}

/** One kind of edit rule: the shape of its parameters in a pack, and the formulas it comes to. It sees no sheet and no host. */
export interface RuleKind {
  readonly kind: string
  parameters(codes: Codes): z.ZodType
  readonly thresholds: readonly Threshold[]
  /** `parameters` are those that the kind's own schema let through. */
  expand(parameters: unknown, scope: Scope): readonly Expansion[]
}

interface Definition<Schema extends z.ZodType> {
  readonly kind: string
  /** Absent: nothing in the parameters is a threshold. */
  readonly thresholds?: readonly Threshold[]
  parameters(codes: Codes): Schema
  expand(parameters: z.output<Schema>, scope: Scope): Iterable<Expansion>
}

/** Declares a rule kind; see any file of this room for an example. */
export function ruleKind<Schema extends z.ZodType>(definition: Definition<Schema>): RuleKind {
  return {
    kind: definition.kind,
    thresholds: definition.thresholds ?? [],
    parameters: (codes) => definition.parameters(codes),
    expand: (parameters, scope) => [...definition.expand(parameters as z.output<Schema>, scope)],
  }
}

/** The sentence of a failing rule; the compiler asks for exactly the facts that the Vietnamese sentence needs. */
export function ruleMessage<K extends MessageKey>(
  key: K,
  facts: FactsOf<(typeof catalogue)[K], RuleFact>,
): Said<MessageKey, RuleFact> {
  return { key, facts }
}
