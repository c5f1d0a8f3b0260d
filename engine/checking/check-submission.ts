import type { Finding } from "../findings/finding"
import { message, type MessageKey } from "../messages/catalogue"
import type { Submission } from "../model/submission"
import { checkRule, type Judged } from "./check-rule"
import { sparse } from "./completeness"
import { judging, leansOnKnown } from "./judging"
import type { Peer } from "./lookup"
import { readied, type ReadyForm, type ReadyRule } from "./ready"
import type { PreparedRules } from "./prepare"

/**
 * Checks a submission by every rule of the forms that its unit fills. A form in which nothing at all is written is one
 * finding, not one for each cell, and no other form is judged by its figures; a form declared "không phát sinh" is 0
 * throughout and is judged as such, and so is what other forms say of it.
 *
 * `said` is what the reading found: of a form that is missing, or whose figures it could not place, it has said so, and
 * that nothing is written there would not even be true. `previous` is the unit's submission for the period before; without
 * it, rules that look back are not judged. `peers` are the other units of its tier with their submissions for the same period;
 * without them, rules about peers are not judged.
 */
export function checkSubmission(
  submission: Submission,
  prepared: PreparedRules,
  said: readonly Finding[],
  previous?: Submission,
  peers?: readonly Peer[],
): readonly Finding[] {
  const unplaced = new Set(
    said.flatMap(({ rule, message: { facts } }) => (unplacedForms.has(rule) ? [facts.form] : [])),
  )
  const { forms, states, unknown, judged } = judging(submission, prepared, previous, peers)
  const findings = forms.flatMap((form) => {
    if (!unknown.has(form.code)) return form.rules.flatMap((rule) => checkEverywhere(rule, unknown, judged))
    return states.get(form.code) === "blank" && !unplaced.has(form.code) ? [notReported(form)] : []
  })
  if (prepared.completeness === undefined) return findings
  const filled = prepared.forms.filter(({ code }) => states.get(code) === "filled")
  return [...findings, ...sparse(filled, submission, prepared.completeness)]
}

/**
 * What the rules about peers say of a submission, where `checkSubmission` was given none: whoever checks files one by one knows the
 * others only when all are read. No other rule is judged a second time.
 */
export function checkAmongPeers(
  submission: Submission,
  prepared: PreparedRules,
  peers: readonly Peer[],
  previous?: Submission,
): readonly Finding[] {
  const { aboutPeers } = readied(prepared)
  if (peers.length === 0 || aboutPeers.length === 0) return []
  const { unknown, judged } = judging(submission, prepared, previous, peers)
  return aboutPeers.flatMap(({ code, rules }) =>
    unknown.has(code) ? [] : rules.flatMap((rule) => checkEverywhere(rule, unknown, judged)),
  )
}

const unplacedForms: ReadonlySet<string> = new Set<MessageKey>([
  "reading.formTwice",
  "reading.formChanged",
  "reading.formMissing",
  "reading.whichForm",
])

/** What a rule says, wherever it needs no form that the unit does not fill or has not filled. */
function checkEverywhere(
  { rule, asked }: ReadyRule,
  unknownForms: ReadonlySet<string>,
  judged: Judged,
): readonly Finding[] {
  const findings: Finding[] = []
  for (const one of asked) {
    if (!leansOnKnown(one.expansion, unknownForms)) continue
    const finding = checkRule(rule, one, judged)
    if (finding !== undefined) findings.push(finding)
  }
  return undecidedOnce(findings)
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

function notReported({ code, title }: Pick<ReadyForm, "code" | "title">): Finding {
  const said = message("form.notReported", { form: code, title })
  return { rule: said.key, severity: "error", outcome: "fails", related: [], message: said, causes: [] }
}
