import type { Finding } from "../../findings/finding"
import { refusalMessage } from "../../findings/refusal"
import { say, type NameOf } from "../../messages/say"
import type { Pack } from "../../model/pack"
import { cellNames } from "../cell-names"
import { markup, type Markup } from "./markup"
import { byName, type CheckedFile, type ResultsRequest } from "./request"
import { statedRules, type StatedRule } from "./told-rules"

/** What became of a rule in one file: the worst that it came to there, with what is to be said of it. */
interface TestCase {
  readonly name: string
  readonly group: string
  readonly result: "passed" | "failed" | "skipped" | "broken"
  readonly lines: readonly string[]
}

/**
 * The results as JUnit XML, for programs that follow builds (schema: that of Ant's JUnit task, which Jenkins takes too; without a
 * date the timestamp is left out, which Jenkins allows and Ant does not). A file is a test suite, a rule that was judged there
 * a test case. It fails exactly where the check ends 1: an error fails, a rejected file is an error; what cannot be decided is
 * skipped; warnings and notes stand in `system-out`. Nothing was timed, so every time is 0.
 */
export function junitResults(request: ResultsRequest): string {
  const rules = statedRules(request.pack)
  const nameOf = cellNames(request.pack, request.language)
  const suites = byName(request).map((file, index) => suite(file, index, { request, rules, nameOf }))
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
${suites}</testsuites>
`.markup
}

interface Around {
  readonly request: ResultsRequest
  readonly rules: ReadonlyMap<string, StatedRule>
  readonly nameOf: NameOf
}

function suite(one: CheckedFile, id: number, around: Around): Markup {
  const { request } = around
  const { source, outcome } = one.file
  const cases = "refusal" in outcome ? [refused(outcome.refusal, around)] : casesOf(one, outcome.findings, around)
  const count = (result: TestCase["result"]): number => cases.filter((each) => each.result === result).length
  const timestamp = request.date === undefined ? "" : markup` timestamp="${request.date}T00:00:00"`
  const about =
    "refusal" in outcome
      ? []
      : ([
          ["unit", outcome.submission.unit],
          ["period", outcome.submission.period],
          ["pack", `${outcome.submission.pack} ${outcome.submission.packVersion}`],
        ] as const)
  const properties = [["sha256", source.sha256] as const, ...about]
  const said = "refusal" in outcome ? [] : outcome.findings.filter((finding) => !isCase(finding))
  return markup`<testsuite name="${source.file}" package="${request.pack.id}" id="${id}" hostname="localhost"${timestamp} tests="${cases.length}" failures="${count("failed")}" errors="${count("broken")}" skipped="${count("skipped")}" time="0">
<properties>${properties.map(([name, value]) => markup`<property name="${name}" value="${value}"/>`)}</properties>
${cases.map(caseMarkup)}<system-out>${said.map((finding) => `${finding.severity}: ${lineOf(finding, around)}\n`).join("")}</system-out>
<system-err></system-err>
</testsuite>
`
}

/** Whether a finding decides what becomes of its rule's test case; a warning that fails does not, nor does a note. */
function isCase({ severity, outcome }: Finding): boolean {
  return outcome === "undecided" || severity === "error"
}

function refused(refusal: Parameters<typeof refusalMessage>[0], { request: { pack, language } }: Around): TestCase {
  const line = say(refusalMessage(refusal), language, String)
  return { name: `refusal.${refusal.code}`, group: `${pack.id}.refusal`, result: "broken", lines: [line] }
}

/** The rules that were judged in the order of the pack, then what the reading found. */
function casesOf({ outcomes }: CheckedFile, findings: readonly Finding[], around: Around): readonly TestCase[] {
  const { rules, request } = around
  const byRule = new Map<string, Finding[]>()
  for (const finding of findings) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding])
  const undecided = new Set(outcomes.flatMap(({ rule, outcome }) => (outcome === "undecided" ? [rule] : [])))
  const judged = new Set([...outcomes.map(({ rule }) => rule), ...byRule.keys()])
  const names = [...[...rules.keys()].filter((id) => judged.has(id)), ...[...judged].filter((id) => !rules.has(id))]
  return names.flatMap((name): readonly TestCase[] => {
    const own = (byRule.get(name) ?? []).filter(isCase)
    const failing = own.filter(({ outcome }) => outcome === "fails")
    if (!rules.has(name) && own.length === 0) return []
    const isUndecided = own.length > 0 || undecided.has(name)
    const result = failing.length > 0 ? "failed" : isUndecided ? "skipped" : "passed"
    const lines = (failing.length > 0 ? failing : own).map((finding) => lineOf(finding, around))
    return [{ name, group: groupOf(name, request.pack, rules), result, lines }]
  })
}

/** What stands for the class: the pack and the form, or the kind of thing that was found in the file. */
function groupOf(name: string, { id }: Pack, rules: Around["rules"]): string {
  return `${id}.${rules.get(name)?.form ?? name.split(".")[0] ?? name}`
}

function lineOf({ place, message }: Finding, { request: { language }, nameOf }: Around): string {
  const said = say(message, language, nameOf)
  return place === undefined ? said : `${place.sheet}!${place.address}: ${said}`
}

function caseMarkup({ name, group, result, lines }: TestCase): Markup {
  const text = lines.join("\n")
  const [first = ""] = lines
  const inside = {
    passed: markup``,
    // That a cell cannot be read was said of the cell, and is not said again.
    skipped: first === "" ? markup`<skipped/>` : markup`<skipped message="${first}"/>`,
    failed: markup`<failure type="error" message="${first}">${text}</failure>`,
    broken: markup`<error type="${name}" message="${first}">${text}</error>`,
  }[result]
  return markup`<testcase name="${name}" classname="${group}" time="0">${inside}</testcase>
`
}
