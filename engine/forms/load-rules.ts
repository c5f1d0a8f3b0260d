import { z } from "zod"
import type { Rule } from "../model/rule"
import { ruleKinds } from "../rules/index"
import type { RuleKind } from "../rules/kind"
import { uncompiled } from "../rules/parameters"
import { ruleHead } from "./form-schema"
import type { Layout, Nameable } from "./nameable"
import { mistake, mistakesOf } from "./mistakes"
import { ruleSchemas, type ParseParameters } from "./rule-schemas"
import { TemplateError, type Mistake } from "./template-error"

/**
 * Checks the rules that a form's JSON states, each against the schema of its kind. `taken`: the ids of the rules that the
 * form's layout states already. `nameable`: what else of the pack they may name; nothing where it is left out. `parse`: the
 * kinds' schemas, where several forms share them. Throws a TemplateError with every mistake.
 */
export function loadRules(
  file: string,
  source: readonly unknown[],
  form: Layout,
  taken: readonly string[],
  nameable: Nameable = { forms: new Map([[form.code, form]]), settings: [] },
  parse: ParseParameters = ruleSchemas(),
): readonly Rule[] {
  const naming = { form, nameable }
  const mistakes: Mistake[] = []
  const rules: Rule[] = []
  const ids = new Set(taken)
  source.forEach((_, i) => {
    const loaded = loadRule(file, i, source, (kind, parameters) => parse(kind, parameters, naming))
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
  all: readonly unknown[],
  parse: (kind: RuleKind, parameters: unknown) => z.ZodSafeParseResult<unknown>,
): { readonly rule: Rule } | { readonly mistakes: readonly Mistake[] } {
  const [json, whole] = [all[i], { rules: all }]
  const head = ruleHead.safeParse(json, uncompiled)
  if (!head.success) return { mistakes: mistakesOf(file, underRule(head.error, i), whole) }
  const { id, kind, severity, trial, instruction, basis } = head.data
  const known = ruleKinds.find((candidate) => candidate.kind === kind)
  if (known === undefined) {
    const kinds = ruleKinds.map((candidate) => candidate.kind).join(", ")
    const wanted = { vi: `một trong: ${kinds}`, en: `one of ${kinds}` }
    return { mistakes: [mistake(file, ["rules", i, "kind"], kind, wanted)] }
  }
  const rest = Object.fromEntries(Object.entries(json as object).filter(([key]) => !Object.hasOwn(ruleHead.shape, key)))
  const parameters = parse(known, rest)
  if (!parameters.success) return { mistakes: mistakesOf(file, underRule(parameters.error, i), whole) }
  const rule = {
    ...{ id, kind, severity: trial === undefined ? severity : ("info" as const), parameters: parameters.data },
    ...(trial === undefined ? {} : { trial }),
    ...(instruction === undefined ? {} : { instruction }),
    ...(basis === undefined ? {} : { basis }),
  }
  return { rule }
}

/** The error of one rule, with paths that start at the file's top. */
function underRule(error: z.ZodError, i: number): z.ZodError {
  return new z.ZodError(error.issues.map((issue) => ({ ...issue, path: ["rules", i, ...issue.path] })))
}
