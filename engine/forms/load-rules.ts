import { z } from "zod"
import { indicatorsOf, type Form } from "../model/form"
import type { Rule } from "../model/rule"
import { ruleKinds } from "../rules/index"
import type { Codes } from "../rules/kind"
import { ruleHead } from "./form-schema"
import { mistake, mistakesOf } from "./mistakes"
import { TemplateError, type Mistake } from "./template-error"

/**
 * Checks the rules that a form's JSON states, each against the schema of its kind. `taken`: the ids of the rules that the
 * form's layout states already. Throws a TemplateError with every mistake.
 */
export function loadRules(
  file: string,
  source: readonly unknown[],
  form: Omit<Form, "rules">,
  taken: readonly string[],
): readonly Rule[] {
  const codes = codesOf({ ...form, rules: [] })
  const mistakes: Mistake[] = []
  const rules: Rule[] = []
  const ids = new Set(taken)
  source.forEach((json, i) => {
    const loaded = loadRule(file, i, json, codes, source)
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
  codes: Codes,
  all: readonly unknown[],
): { readonly rule: Rule } | { readonly mistakes: readonly Mistake[] } {
  const whole = { rules: all }
  const head = ruleHead.safeParse(json)
  if (!head.success) return { mistakes: mistakesOf(file, underRule(head.error, i), whole) }
  const { id, kind, severity, instruction, basis } = head.data
  const known = ruleKinds.find((candidate) => candidate.kind === kind)
  if (known === undefined) {
    const kinds = ruleKinds.map((candidate) => candidate.kind).join(", ")
    const wanted = { vi: `một trong: ${kinds}`, en: `one of ${kinds}` }
    return { mistakes: [mistake(file, ["rules", i, "kind"], kind, wanted)] }
  }
  const rest = Object.fromEntries(Object.entries(json as object).filter(([key]) => !Object.hasOwn(ruleHead.shape, key)))
  const parameters = known.parameters(codes).safeParse(rest)
  if (!parameters.success) return { mistakes: mistakesOf(file, underRule(parameters.error, i), whole) }
  const rule = {
    ...{ id, kind, severity, parameters: parameters.data },
    ...(instruction === undefined ? {} : { instruction }),
    ...(basis === undefined ? {} : { basis }),
  }
  return { rule }
}

/** The error of one rule, with paths that start at the file's top. */
function underRule(error: z.ZodError, i: number): z.ZodError {
  return new z.ZodError(error.issues.map((issue) => ({ ...issue, path: ["rules", i, ...issue.path] })))
}

function codesOf(form: Form): Codes {
  const rows = indicatorsOf(form).map((indicator) => indicator.code)
  const numbers = form.columns.map((column) => column.number)
  return {
    row: z.string().refine((code) => rows.includes(code), {
      params: {
        wanted: {
          vi: `mã số dòng của biểu này (${rows.join(", ")})`,
          en: `a row code of this form (${rows.join(", ")})`,
        },
      },
    }),
    column: z.string().refine((number) => numbers.includes(number), {
      params: {
        wanted: {
          vi: `số cột của biểu này (${numbers.join(", ")})`,
          en: `a column of this form (${numbers.join(", ")})`,
        },
      },
    }),
  }
}
