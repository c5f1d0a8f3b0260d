import { z } from "zod"
import { lookedAt } from "../formulas/formula"
import { parseFormula } from "../formulas/parse"
import type { Bilingual } from "../model/bilingual"
import type { CellKey } from "../model/cell-key"
import { specsOf } from "../model/cell-spec"
import type { Pack } from "../model/pack"
import { unsuitable } from "../rules/parameters"
import { bilingual } from "./form-schema"
import { formulaNames } from "./formula-names"
import { mistakesOf } from "./mistakes"
import {
  directions,
  roundStates,
  shares,
  type Circumstance,
  type Narrative,
  type Passage,
  type Statement,
  type Template,
  type Variant,
} from "./narrative"
import { piecesOf } from "./narrative-template"
import { TemplateError } from "./template-error"
import { wantedInstead } from "./wanted-cell"

/** Makes a report's text of its JSON (`file`: where it came from, for messages). Throws a TemplateError with every mistake. */
export function loadNarrative(file: string, json: unknown, pack: Pick<Pack, "forms">): Narrative {
  const parsed = schemaFor(pack).safeParse(json)
  if (!parsed.success) throw new TemplateError(mistakesOf(file, parsed.error, json))
  return parsed.data
}

function schemaFor({ forms }: Pick<Pack, "forms">): z.ZodType<Narrative> {
  const byCode = new Map(forms.map((form) => [form.code, form]))
  const cell = z.string().transform((key, context): CellKey => {
    const wanted = wantedInstead(key, byCode)
    if (wanted !== undefined) context.addIssue(unsuitable([], key, wanted))
    return key as CellKey
  })
  const figureCell = cell.superRefine((key, context) => {
    const [code = ""] = key.split(".")
    const form = byCode.get(code)
    const kind = form && specsOf(form).get(key)?.kind
    if (kind === "text" || kind === "date") context.addIssue(unsuitable([], key, figureWanted))
  })
  const template = bilingual.transform((text, context): Template => {
    const read = (language: "vi" | "en") => {
      const { pieces, wrong } = piecesOf(text[language], (key) => wantedInstead(key, byCode))
      for (const { found, wanted } of wrong) context.addIssue(unsuitable([language], found, wanted))
      return pieces
    }
    const both = { vi: read("vi"), en: read("en") }
    const [vi, en] = [slotsIn(both.vi), slotsIn(both.en)]
    if (vi.join() !== en.join()) context.addIssue(unsuitable(["en"], text.en, sameSlots))
    return both
  })
  const condition = z.string().transform((text, context) => {
    const [first] = forms
    const parsed = first === undefined ? undefined : parseFormula(text, formulaNames(first, byCode))
    if (parsed !== undefined && "formula" in parsed) {
      const { condition } = parsed.formula
      if (lookedAt(condition).every(({ report }) => report === "this")) return condition
      context.addIssue(unsuitable([], text, thisPeriod))
      return z.NEVER
    }
    context.addIssue({ code: "custom", input: text, params: parsed?.mistake })
    return z.NEVER
  })
  const tier = z.string().min(1).optional()
  const circumstance = z
    .strictObject({
      ...{ holds: condition.optional(), reported: cell.optional(), by: z.enum(shares).optional() },
      ...{ units: z.enum(roundStates).optional(), are: z.enum(["some", "none"]).optional(), of: tier },
      ...{ changed: figureCell.optional(), is: z.enum(directions).optional() },
    })
    .transform((stated, context): Circumstance => {
      const { holds, reported, by, units, are, changed, is, of } = stated
      const fields = Object.entries(stated).flatMap(([field, value]) => (value === undefined ? [] : [field]))
      const has = (...wanted: readonly string[]) => fields.every((field) => wanted.includes(field))
      if (holds !== undefined && has("holds")) return { kind: "holds", condition: holds }
      if (changed !== undefined && is !== undefined && has("changed", "is"))
        return { kind: "changed", cell: changed, is }
      if (reported !== undefined && by !== undefined && has("reported", "by", "of"))
        return { kind: "reported", cell: reported, by, ...within(of) }
      if (units !== undefined && are !== undefined && has("units", "are", "of"))
        return { kind: "units", state: units, are, ...within(of) }
      context.addIssue(unsuitable([], undefined, oneCircumstance))
      return z.NEVER
    })
  const shape = {
    when: z.array(circumstance).optional(),
    text: template.optional(),
    toWrite: template.optional(),
    bars: z.strictObject({ title: template, cell: figureCell, each: z.enum(["tier", "unit"]) }).optional(),
    table: z.strictObject({ title: template, cells: z.array(figureCell).min(1), of: tier }).optional(),
  }
  const variant = z.strictObject(shape).transform(variantOf)
  const passage = z
    .strictObject({ first: z.array(variant).min(1).optional(), ...shape })
    .transform(({ first, ...only }, context): Passage => {
      if (first === undefined) return [variantOf(only, context)]
      if (Object.values(only).every((one) => one === undefined)) return first
      context.addIssue(unsuitable([], undefined, firstAlone))
      return z.NEVER
    })
  const section = z.strictObject({ title: template, passages: z.array(passage).min(1) })
  return z.strictObject({
    symbol: z.string().min(1),
    subject: template,
    opening: z.array(passage),
    sections: z.array(section).min(1),
    proposals: section,
    recipients: z.array(template).min(1),
    signer: z.array(template).min(1),
  })
}

interface VariantSource {
  readonly when?: readonly Circumstance[] | undefined
  readonly text?: Template | undefined
  readonly toWrite?: Template | undefined
  readonly bars?: Omit<Extract<Statement, { readonly kind: "bars" }>, "kind"> | undefined
  readonly table?:
    { readonly title: Template; readonly cells: readonly CellKey[]; readonly of?: string | undefined } | undefined
}

function variantOf({ when = [], text, toWrite, bars, table }: VariantSource, context: z.RefinementCtx): Variant {
  const [says, ...more]: readonly Statement[] = [
    ...(text === undefined ? [] : [{ kind: "text", text } as const]),
    ...(toWrite === undefined ? [] : [{ kind: "toWrite", text: toWrite } as const]),
    ...(bars === undefined ? [] : [{ kind: "bars", ...bars } as const]),
    ...(table === undefined
      ? []
      : [{ kind: "table", title: table.title, cells: table.cells, ...within(table.of) } as const]),
  ]
  if (says !== undefined && more.length === 0) return { when, says }
  context.addIssue(unsuitable([], undefined, oneStatement))
  return z.NEVER
}

function within(tier: string | undefined): { readonly tier?: string } {
  return tier === undefined ? {} : { tier }
}

/** The slots of a text, in an order that does not hang on the language. */
function slotsIn(pieces: Template["vi"]): readonly string[] {
  return pieces.flatMap((piece) => (typeof piece === "string" ? [] : [JSON.stringify(piece)])).sort()
}

const sameSlots: Bilingual = {
  vi: "những chỗ điền {…} như trong câu tiếng Việt, mỗi chỗ số lần như nhau",
  en: "the slots {…} of the Vietnamese text, each as often as there",
}
const oneStatement: Bilingual = {
  vi: "đúng một trong: text, toWrite, bars, table",
  en: "exactly one of text, toWrite, bars, table",
}
const thisPeriod: Bilingual = {
  vi: 'số liệu kỳ này, không dùng PREV, PEERS; so với kỳ trước thì dùng {"changed": …, "is": …}',
  en: 'figures of this period, without PREV and PEERS; for what changed there is {"changed": …, "is": …}',
}
const oneCircumstance: Bilingual = {
  vi: 'một điều kiện: {"holds": …}, {"reported": …, "by": …}, {"units": …, "are": …} hoặc {"changed": …, "is": …}',
  en: 'one circumstance: {"holds": …}, {"reported": …, "by": …}, {"units": …, "are": …} or {"changed": …, "is": …}',
}
const firstAlone: Bilingual = { vi: "first đứng một mình", en: "first by itself" }
const figureWanted: Bilingual = { vi: "một ô ghi số liệu", en: "a cell that takes figures" }
