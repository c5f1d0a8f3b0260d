import { z } from "zod"
import type { Bilingual } from "../model/bilingual"
import type { Rule } from "../model/rule"
import { ruleKinds } from "../rules/index"
import type { Codes, RuleKind } from "../rules/kind"
import { unsuitable } from "../rules/parameters"
import { parseFormula } from "../formulas/parse"
import { ruleHead } from "./form-schema"
import { formulaNames } from "./formula-names"
import type { Layout, Nameable } from "./nameable"
import { numbersOf, rowsOf, wantedColumn, wantedInstead, wantedRow } from "./wanted-cell"
import { mistake, mistakesOf } from "./mistakes"
import { TemplateError, type Mistake } from "./template-error"

/**
 * Checks the rules that a form's JSON states, each against the schema of its kind. `taken`: the ids of the rules that the
 * form's layout states already. `nameable`: what else of the pack they may name; nothing where it is left out. Throws a
 * TemplateError with every mistake.
 */
export function loadRules(
  file: string,
  source: readonly unknown[],
  form: Layout,
  taken: readonly string[],
  nameable: Nameable = { forms: new Map([[form.code, form]]), settings: [] },
): readonly Rule[] {
  const schemaOf = schemasFor(codesOf(form, nameable))
  const mistakes: Mistake[] = []
  const rules: Rule[] = []
  const ids = new Set(taken)
  source.forEach((json, i) => {
    const loaded = loadRule(file, i, json, schemaOf, source)
    if ("mistakes" in loaded) {
      mistakes.push(...loaded.mistakes)
      return
    }
    const { id } = loaded.rule
    if (ids.has(id)) mistakes.push(mistake(file, ["rules", i, "id"], id, onceOnly))
    ids.add(id)
    rules.push(loaded.rule)
  })
  if (mistakes.length > 0) throw new TemplateError(mistakes)
  return rules
}

const onceOnly = { vi: "mã quy tắc chỉ dùng một lần", en: "a rule id used once only" }

function loadRule(
  file: string,
  i: number,
  json: unknown,
  schemaOf: (kind: RuleKind) => z.ZodType,
  all: readonly unknown[],
): { readonly rule: Rule } | { readonly mistakes: readonly Mistake[] } {
  const whole = { rules: all }
  const head = ruleHead.safeParse(json)
  if (!head.success) return { mistakes: mistakesOf(file, underRule(head.error, i), whole) }
  const { id, kind, severity, trial, instruction, basis } = head.data
  const known = ruleKinds.find((candidate) => candidate.kind === kind)
  if (known === undefined) {
    const kinds = ruleKinds.map((candidate) => candidate.kind).join(", ")
    const wanted = { vi: `một trong: ${kinds}`, en: `one of ${kinds}` }
    return { mistakes: [mistake(file, ["rules", i, "kind"], kind, wanted)] }
  }
  const rest = Object.fromEntries(Object.entries(json as object).filter(([key]) => !Object.hasOwn(ruleHead.shape, key)))
  const parameters = schemaOf(known).safeParse(rest)
  if (!parameters.success) return { mistakes: mistakesOf(file, underRule(parameters.error, i), whole) }
  const rule = {
    ...{ id, kind, severity: trial === undefined ? severity : ("info" as const), parameters: parameters.data },
    ...(trial === undefined ? {} : { trial }),
    ...(instruction === undefined ? {} : { instruction }),
    ...(basis === undefined ? {} : { basis }),
  }
  return { rule }
}

/** The schemas of the kinds for one form, each made once: making one takes longer than checking by it. */
function schemasFor(codes: Codes): (kind: RuleKind) => z.ZodType {
  const schemas = new Map<RuleKind, z.ZodType>()
  return (kind) => {
    const schema = schemas.get(kind) ?? kind.parameters(codes)
    schemas.set(kind, schema)
    return schema
  }
}

/** The error of one rule, with paths that start at the file's top. */
function underRule(error: z.ZodError, i: number): z.ZodError {
  return new z.ZodError(error.issues.map((issue) => ({ ...issue, path: ["rules", i, ...issue.path] })))
}

function codesOf(form: Layout, { forms, settings }: Nameable): Codes {
  const names = formulaNames(form, forms)
  const rows = rowsOf(form)
  const numbers = numbersOf(form)
  return {
    row: oneOf(rows, wantedRow("biểu này", "this form", rows)),
    column: oneOf(numbers, wantedColumn("biểu này", "this form", numbers)),
    ownCell: z.string().superRefine((key, context) => {
      const isElsewhere = key.split(".")[0] !== form.code
      const own = { vi: `một ô của chính biểu này (${form.code}.…)`, en: `a cell of this form itself (${form.code}.…)` }
      const wanted = isElsewhere ? own : wantedInstead(key, forms)
      if (wanted !== undefined) context.addIssue(unsuitable([], key, wanted))
    }),
    cell: z.string().superRefine((key, context) => {
      const wanted = wantedInstead(key, forms)
      if (wanted !== undefined) context.addIssue(unsuitable([], key, wanted))
    }),
    setting: oneOf(settings, {
      vi: `một mục settings của pack.json (${settings.join(", ") || "chưa có mục nào"})`,
      en: `a setting of pack.json (${settings.join(", ") || "there is none"})`,
    }),
    formula: z.string().transform((text, context) => {
      const parsed = parseFormula(text, names)
      if ("formula" in parsed) return parsed.formula
      context.addIssue({ code: "custom", input: text, params: parsed.mistake })
      return z.NEVER
    }),
  }
}

function oneOf(codes: readonly string[], wanted: Bilingual): z.ZodType<string> {
  return z.string().refine((code) => codes.includes(code), { params: { wanted } })
}
