import { z } from "zod"
import type { Bilingual } from "../model/bilingual"
import { indicatorsOf, type Form } from "../model/form"
import type { Rule } from "../model/rule"
import { ruleKinds } from "../rules/index"
import type { Codes } from "../rules/kind"
import { unsuitable } from "../rules/parameters"
import { hasCell } from "../model/cell-spec"
import { ruleHead } from "./form-schema"
import { mistake, mistakesOf } from "./mistakes"
import { TemplateError, type Mistake } from "./template-error"

/** A form before its rules are known. */
export type Layout = Omit<Form, "rules">

/** What the rules of a form may name beyond the form itself. */
export interface Nameable {
  /** The layouts of all forms of the pack by code; undefined for one whose own mistakes are said already. */
  readonly forms: ReadonlyMap<string, Layout | undefined>
  /** The codes of the pack's settings. */
  readonly settings: readonly string[]
}

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
  const codes = codesOf(form, nameable)
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

function codesOf(form: Layout, { forms, settings }: Nameable): Codes {
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
  }
}

function oneOf(codes: readonly string[], wanted: Bilingual): z.ZodType<string> {
  return z.string().refine((code) => codes.includes(code), { params: { wanted } })
}

/** What would be right where a cell key names no cell of the pack's forms; undefined where it does. */
function wantedInstead(key: string, forms: Nameable["forms"]): Bilingual | undefined {
  const [code = "", row = "", column = "", ...more] = key.split(".")
  if (!forms.has(code) || more.length > 0) {
    const known = [...forms.keys()].join(", ")
    return {
      vi: `một ô như "A8.02.1" của một biểu trong bộ (${known})`,
      en: `a cell such as "A8.02.1" of a form of this pack (${known})`,
    }
  }
  const form = forms.get(code)
  if (form === undefined) return undefined
  const indicator = indicatorsOf(form).find((candidate) => candidate.code === row)
  if (indicator === undefined) return wantedRow(`biểu ${code}`, `form ${code}`, rowsOf(form))
  const numbers = numbersOf(form).filter((number) => hasCell(indicator, number))
  if (numbers.includes(column)) return undefined
  return wantedColumn(`biểu ${code} ở dòng ${row}`, `form ${code} in row ${row}`, numbers)
}

const rowsOf = (form: Layout): readonly string[] => indicatorsOf(form).map(({ code }) => code)
const numbersOf = (form: Layout): readonly string[] => form.columns.map(({ number }) => number)

function wantedRow(vi: string, en: string, rows: readonly string[]): Bilingual {
  return { vi: `mã số dòng của ${vi} (${rows.join(", ")})`, en: `a row code of ${en} (${rows.join(", ")})` }
}

function wantedColumn(vi: string, en: string, numbers: readonly string[]): Bilingual {
  return { vi: `số cột của ${vi} (${numbers.join(", ")})`, en: `a column of ${en} (${numbers.join(", ")})` }
}
