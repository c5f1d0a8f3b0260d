import type { z } from "zod"
import type { Condition, Quantity } from "../formulas/formula"
import type { MissingPolicy } from "../formulas/missing"
import type { MessageKey, catalogue } from "../messages/catalogue"
import type { Fact, FactsOf, Said } from "../messages/message"
import type { CellKey } from "../model/cell-key"
import { indicatorsOf, type Form } from "../model/form"

/** A fact of a rule's sentence: known when the pack is loaded, or a quantity worked out from the submission. */
export type RuleFact = Fact | { readonly quantity: Quantity }

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

/** Schemas for the codes of one form, so that a wrong code in a pack is reported with its path and the codes there are. */
export interface Codes {
  readonly row: z.ZodType<string>
  readonly column: z.ZodType<string>
}

/** One kind of edit rule: the shape of its parameters in a pack, and the formulas it comes to. It sees no sheet and no host. */
export interface RuleKind {
  readonly kind: string
  parameters(codes: Codes): z.ZodType
  /** `parameters` are those that the kind's own schema let through. */
  expand(parameters: unknown, form: Form): readonly Expansion[]
}

interface Definition<Schema extends z.ZodType> {
  readonly kind: string
  parameters(codes: Codes): Schema
  expand(parameters: z.output<Schema>, form: Form): Iterable<Expansion>
}

/** Declares a rule kind; see any file of this room for an example. */
export function ruleKind<Schema extends z.ZodType>(definition: Definition<Schema>): RuleKind {
  return {
    kind: definition.kind,
    parameters: (codes) => definition.parameters(codes),
    expand: (parameters, form) => [...definition.expand(parameters as z.output<Schema>, form)],
  }
}

/** The sentence of a failing rule; the compiler asks for exactly the facts that the Vietnamese sentence needs. */
export function ruleMessage<K extends MessageKey>(
  key: K,
  facts: FactsOf<(typeof catalogue)[K], RuleFact>,
): Said<MessageKey, RuleFact> {
  return { key, facts }
}

/** The columns a rule speaks of: those it names, or all of the form's. */
export function columnsOf(form: Form, named: readonly string[] | undefined): readonly string[] {
  return named ?? form.columns.map((column) => column.number)
}

/** How many decimals the rows of a form declare, by row code in printed order. */
export function placesByRow(form: Form): ReadonlyMap<string, number> {
  return new Map(indicatorsOf(form).map(({ code, places }) => [code, places]))
}
