import { checkSubmission } from "../../engine/checking/check-submission"
import { prepareRules } from "../../engine/checking/prepare"
import { parseDecimal } from "../../engine/figures/writing"
import type { Finding } from "../../engine/findings/finding"
import { loadRules } from "../../engine/forms/load-rules"
import type { Nameable } from "../../engine/forms/nameable"
import { say } from "../../engine/messages/say"
import type { Language } from "../../engine/model/bilingual"
import type { CellKey } from "../../engine/model/cell-key"
import type { Limit } from "../../engine/model/limit"
import type { Submission } from "../../engine/model/submission"
import { drawn, mistakesOf, packOf, shortName, verdictLine } from "./drawn"
import { year2018 } from "./small-pack"

/** Several forms by code, each drawn as `drawn` takes it. The first holds the rules. */
export type DrawnForms = Readonly<Record<string, string>>

/** What a unit reported in several forms, this period and the one before, and the province's settings as decimals. */
export interface DrawnReport {
  readonly forms: DrawnForms
  readonly before?: DrawnForms
  readonly settings?: Readonly<Record<string, string>>
  readonly completeness?: Limit
}

/** The findings of rules that the first form of a drawn report states. */
export function checkedAcross(rules: readonly object[], report: DrawnReport): readonly Finding[] {
  const [first, ...others] = formsOf(report.forms)
  const loaded = loadRules("A.json", rules.map(stated), first!, [], nameable(report))
  const pack = packOf({ ...first!, rules: loaded }, ...others)
  const settings = new Map(Object.entries(report.settings ?? {}).map(([code, text]) => [code, parseDecimal(text)!]))
  const { completeness } = report
  const prepared = prepareRules(
    { ...pack, ...(completeness === undefined ? {} : { completeness }) },
    settings,
    year2018,
  )
  const before = report.before === undefined ? undefined : submissionOf(report.before)
  return checkSubmission(submissionOf(report.forms), prepared, [], before)
}

/** The same, a line each, cells of the first form by row and column. */
export function verdictsAcross(rule: object, report: DrawnReport): readonly string[] {
  return checkedAcross([rule], report).map((finding) => verdictLine(finding, nameIn(report)))
}

/** What is said of a drawn report, a sentence a line. */
export function saidAcross(rule: object, report: DrawnReport, language: Language = "vi"): readonly string[] {
  return checkedAcross([rule], report).map(({ message }) => say(message, language, nameIn(report)))
}

/** The mistakes in one rule of the first form, a line each in English. */
export function mistakesAcross(rule: object, report: DrawnReport): readonly string[] {
  const [first] = formsOf(report.forms)
  return mistakesOf(() => loadRules("A.json", [stated(rule, 0)], first!, [], nameable(report)))
}

const stated = (rule: object, i: number) => ({ id: `R${i + 1}`, severity: "error", ...rule })
const formsOf = (forms: DrawnForms) => Object.entries(forms).map(([code, drawing]) => drawn(drawing, code).form)

function nameable({ forms, settings = {} }: DrawnReport): Nameable {
  return { forms: new Map(formsOf(forms).map((form) => [form.code, form])), settings: Object.keys(settings) }
}

function submissionOf(forms: DrawnForms): Submission {
  const all = Object.entries(forms).map(([code, drawing]) => drawn(drawing, code).submission)
  return { ...all[0]!, observations: new Map(all.flatMap(({ observations }) => [...observations])) }
}

function nameIn({ forms }: DrawnReport): (cell: CellKey) => string {
  const [first = ""] = Object.keys(forms)
  return (cell) => (cell.startsWith(`${first}.`) ? shortName(cell) : cell)
}
