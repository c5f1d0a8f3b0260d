import type { Finding } from "../findings/finding"
import { cellKeysOf } from "../forms/cells"
import { message, type MessageKey } from "../messages/catalogue"
import type { Form } from "../model/form"
import type { Pack } from "../model/pack"
import type { Submission } from "../model/submission"
import { expand } from "../rules/expand"
import { checkRule } from "./check-rule"

/**
 * Checks a submission by every rule of the forms that its unit fills. A form in which nothing at all is written is one
 * finding, not one for each cell; a form declared "không phát sinh" is 0 throughout and is judged as such.
 *
 * `said` is what the reading found: of a form that is missing, or whose figures it could not place, it has said so, and
 * that nothing is written there would not even be true.
 */
export function checkSubmission(submission: Submission, pack: Pack, said: readonly Finding[]): readonly Finding[] {
  const unplaced = new Set(
    said.flatMap(({ rule, message: { facts } }) => (unplacedForms.has(rule) ? [facts.form] : [])),
  )
  return pack.forms.flatMap((form) => checkForm(form, submission, unplaced.has(form.code)))
}

const unplacedForms: ReadonlySet<string> = new Set<MessageKey>([
  "reading.formTwice",
  "reading.formChanged",
  "reading.formMissing",
])

function checkForm(form: Form, submission: Submission, isUnplaced: boolean): readonly Finding[] {
  const states = new Set(cellKeysOf(form).map((cell) => submission.observations.get(cell)?.state ?? "notApplicable"))
  if (states.size === 1 && states.has("notApplicable")) return []
  if (states.size === 1 && states.has("blank")) return isUnplaced ? [] : [notReported(form)]
  return form.rules.flatMap((rule) =>
    undecidedOnce(expand(rule, form).flatMap((expansion) => checkRule(rule, expansion, submission))),
  )
}

/** A rule that asks several things of one cell says once that it could not be judged there. */
function undecidedOnce(findings: readonly Finding[]): readonly Finding[] {
  const said = new Set<string>()
  return findings.filter(({ outcome, cell, related }) => {
    if (outcome === "fails") return true
    const where = [cell, ...related].join(" ")
    return !said.has(where) && said.add(where)
  })
}

function notReported(form: Form): Finding {
  const said = message("form.notReported", { form: form.code, title: form.title })
  return { rule: said.key, severity: "error", outcome: "fails", related: [], message: said, causes: [] }
}
