import { parseDecimal } from "../../engine/figures/writing"
import { generatedRules } from "../../engine/forms/generated-rules"
import { loadRules } from "../../engine/forms/load-rules"
import { lint } from "../../engine/linting/lint"
import type { LintFinding } from "../../engine/linting/lint-finding"
import type { Form, Line } from "../../engine/model/form"
import type { Pack } from "../../engine/model/pack"
import type { Profile } from "../../engine/model/profile"
import { drawn, packOf } from "./drawn"
import type { DrawnForms } from "./drawn-pack"
import { smallProfile } from "./small-pack"

/** Forms whose rules are looked over. Behind a row's code and decimals: what is drawn in its cells counts for nothing. */
export interface Linted {
  readonly forms: DrawnForms
  /** The rows that must be filled, as `01 02` of every form; all of them unless said otherwise. */
  readonly required?: string
  /** The unit of measure of a row, by `form.row`; all others are in metres. */
  readonly measures?: Readonly<Record<string, string>>
  /** Rows that take words, by `form.row`. */
  readonly words?: readonly string[]
  readonly settings?: Readonly<Record<string, string>>
  /** The forms of each tier; absent: there is no profile. */
  readonly tiers?: readonly string[]
}

const both = (text: string) => ({ vi: text, en: text })

/** A pack of drawn forms: the rules that their layout states, and in the first form these. */
export function lintedPack(rules: readonly object[], { forms, settings = {}, ...more }: Linted): Pack {
  const all = Object.entries(forms).map(([code, drawing]) => withLines(drawn(drawing, code).form, more))
  const nameable = { forms: new Map(all.map((form) => [form.code, form])), settings: Object.keys(settings) }
  const stated = rules.map((rule, i) => ({ id: `R${i + 1}`, severity: "error", ...rule }))
  const withRules = all.map((form, i) => {
    const layouts = generatedRules(form, [])
    return { ...form, rules: i > 0 ? layouts : [...layouts, ...loadRules("A.json", stated, form, [], nameable)] }
  })
  const values = Object.entries(settings).map(([code, text]) => ({
    code,
    label: both(code),
    value: parseDecimal(text)!,
  }))
  return { ...packOf(...withRules), settings: values }
}

function withLines(form: Form, { required, measures = {}, words = [] }: Omit<Linted, "forms" | "settings">): Form {
  const lines = form.lines.map((line): Line => {
    if (line.line === "heading") return line
    const { indicator } = line
    const at = `${form.code}.${indicator.code}`
    const measure = measures[at]
    return {
      ...line,
      indicator: {
        ...indicator,
        required: required === undefined || required.split(" ").includes(indicator.code),
        ...(measure === undefined ? {} : { measure: { code: measure, label: both(measure), spellings: [] } }),
        ...(words.includes(at) ? { kind: "text" as const } : {}),
      },
    }
  })
  return { ...form, lines }
}

/** What is found in the rules of a drawn pack. */
export function lintOf(rules: readonly object[], linted: Linted): readonly LintFinding[] {
  const profile: Profile = {
    ...smallProfile,
    tiers: (linted.tiers ?? []).map((forms, i) => ({ code: `${i}`, label: both(`${i}`), forms: forms.split(" ") })),
  }
  return lint(lintedPack(rules, linted), linted.tiers === undefined ? [] : [profile])
}

/** The same, a line each: `redundant R2 by R1`, `alwaysZero R1 R2 at A.01.1`. */
export function lintLines(rules: readonly object[], linted: Linted): readonly string[] {
  return lintOf(rules, linted).map(({ lint: found, rules: ids, others, cell }) =>
    [found, ...ids, ...(others.length > 0 ? ["by", ...others] : []), ...(cell === undefined ? [] : ["at", cell])].join(
      " ",
    ),
  )
}
