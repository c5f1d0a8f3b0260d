import { z } from "zod"
import { parseFormula } from "../formulas/parse"
import type { Bilingual } from "../model/bilingual"
import { oncePer } from "../model/once-per"
import type { Codes, RuleKind } from "../rules/kind"
import { uncompiled, unsuitable } from "../rules/parameters"
import { formulaNames } from "./formula-names"
import type { Layout, Nameable } from "./nameable"
import { numbersOf, rowsOf, wantedColumn, wantedInstead, wantedRow } from "./wanted-cell"

/** Whose rules are read, and what else of the pack these may name. */
export interface Naming {
  readonly form: Layout
  readonly nameable: Nameable
}

/** Holds parameters of a rule against the schema of its kind: what is understood of them, or what is wrong. */
export type ParseParameters = (kind: RuleKind, parameters: unknown, naming: Naming) => z.ZodSafeParseResult<unknown>

/**
 * The schemas of all kinds, for any form. To make one takes longer than to check by it, so each is made once, and the codes it
 * asks for are those of the form whose rule is just being read.
 */
export function ruleSchemas(): ParseParameters {
  const schemas = new Map<RuleKind, z.ZodType>()
  let now: Naming | undefined
  const codes = codesOf(() => {
    if (now === undefined) throw new Error("codes are asked for and no rule is being read")
    return now
  })
  return (kind, parameters, naming) => {
    const schema = schemas.get(kind) ?? kind.parameters(codes)
    schemas.set(kind, schema)
    now = naming
    return schema.safeParse(parameters, uncompiled)
  }
}

function codesOf(now: () => Naming): Codes {
  const rows = oncePer(({ form }: Naming) => rowsOf(form))
  const numbers = oncePer(({ form }: Naming) => numbersOf(form))
  const names = oncePer(({ form, nameable }: Naming) => formulaNames(form, nameable.forms))
  return {
    row: code((key) => oneOf(rows(now()), key, (all) => wantedRow("biểu này", "this form", all))),
    column: code((key) => oneOf(numbers(now()), key, (all) => wantedColumn("biểu này", "this form", all))),
    ownCell: code((key) => {
      const { form, nameable } = now()
      return key.split(".")[0] === form.code ? wantedInstead(key, nameable.forms) : wantedOwn(form)
    }),
    cell: code((key) => wantedInstead(key, now().nameable.forms)),
    setting: code((key) => oneOf(now().nameable.settings, key, wantedSetting)),
    formula: z.string().transform((text, context) => {
      const parsed = parseFormula(text, names(now()))
      if ("formula" in parsed) return parsed.formula
      context.addIssue({ code: "custom", input: text, params: parsed.mistake })
      return z.NEVER
    }),
  }
}

/** A text of which `wanted` says what would be right instead, or nothing where it is. */
function code(wanted: (key: string) => Bilingual | undefined): z.ZodType<string> {
  return z.string().superRefine((key, context) => {
    const instead = wanted(key)
    if (instead !== undefined) context.addIssue(unsuitable([], key, instead))
  })
}

function oneOf(
  codes: readonly string[],
  key: string,
  wanted: (codes: readonly string[]) => Bilingual,
): Bilingual | undefined {
  return codes.includes(key) ? undefined : wanted(codes)
}

function wantedOwn({ code }: Layout): Bilingual {
  return { vi: `một ô của chính biểu này (${code}.…)`, en: `a cell of this form itself (${code}.…)` }
}

function wantedSetting(settings: readonly string[]): Bilingual {
  return {
    vi: `một mục settings của pack.json (${settings.join(", ") || "chưa có mục nào"})`,
    en: `a setting of pack.json (${settings.join(", ") || "there is none"})`,
  }
}
