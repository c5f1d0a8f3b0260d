import { lookupIn } from "../../../engine/checking/lookup"
import { judge } from "../../../engine/formulas/evaluate"
import { functions } from "../../../engine/formulas/functions"
import { missingPolicies, type MissingPolicy } from "../../../engine/formulas/missing"
import { loadRules } from "../../../engine/forms/load-rules"
import type { Form } from "../../../engine/model/form"
import { year2018 } from "../../support/small-pack"
import type { Submission } from "../../../engine/model/submission"
import { expand } from "../../../engine/rules/expand"
import { ruleKinds } from "../../../engine/rules/index"
import { drawn } from "../../support/drawn"
import { drawnNames, readAs } from "../../support/drawn-names"
import { manualPage } from "../../support/manual-page"
import { wholePack } from "../../support/whole-pack"

const { linesOf, figuresOf } = manualPage("docs/rules.md")

const drawings = { A12: figuresOf("A12")[0]!, A11: figuresOf("A11")[0]! }
const [own, other] = Object.entries(drawings).map(([code, drawing]) => drawn(drawing, code))
const forms: readonly Form[] = [own!.form, other!.form]
const submission: Submission = {
  ...own!.submission,
  observations: new Map([...own!.submission.observations, ...other!.submission.observations]),
}
const [before] = figuresOf("A12 of the year before").map((drawing) => drawn(drawing, "A12").submission)
const peersBefore = figuresOf("A12 of another unit, the year before")
const peers = figuresOf("A12 of another unit").map((drawing, i) => ({
  submission: { ...drawn(drawing, "A12").submission, unit: `${i}` },
  previous: drawn(peersBefore[i]!, "A12").submission,
}))
const lookup = lookupIn(submission, before, peers)

interface Example {
  readonly formula: string
  readonly verdict: string
  readonly missing: string
}

const examples = linesOf("rules").map((line): Example => {
  const [, formula = "", verdict = "", missing = "partial_null"] = /^(.*?) {3,}(\w+)(?: +(\w+))?$/.exec(line) ?? []
  return { formula, verdict, missing }
})

function verdictOf({ formula, missing }: Example): string {
  const rule = { id: "R1", severity: "error", kind: "formula", formula, missing, at: "A12.01.1" }
  const nameable = { forms: new Map(forms.map((form) => [form.code, form])), settings: [] }
  const [loaded] = loadRules("A12.json", [rule], forms[0]!, [], nameable)
  const scope = { form: forms[0]!, forms, settings: new Map(), period: year2018 }
  return expand(loaded!, scope)
    .map(({ condition }) => judge(condition, lookup, missing as MissingPolicy))
    .join()
}

test("[L6] every rule in docs/rules.md has the verdict that stands beside it", () => {
  const judged = examples.map((example) => ({ ...example, verdict: verdictOf(example) }))
  expect(judged).toEqual(examples)
  expect(examples.length).toBeGreaterThan(50)
})

test("every function, operator and way of taking a blank has an example in docs/rules.md", () => {
  const all = examples.map(({ formula }) => formula).join("\n")
  const operators = ["=", "<>", "<", "<=", ">", ">=", "+", "-", "*", "/", "%", ",", ";", ":", "$", "'"]
  expect([...functions.keys()].filter((name) => !all.includes(`${name}(`))).toEqual([])
  expect(operators.filter((operator) => !all.includes(operator))).toEqual([])
  expect(missingPolicies.filter((policy) => examples.every(({ missing }) => missing !== policy))).toEqual([])
  expect(new Set(examples.map(({ verdict }) => verdict)).size).toBe(4)
})

test("[L14] every mistake in docs/rules.md is said in both languages as it stands there", () => {
  const names = drawnNames(drawings)
  const lines = linesOf("mistakes")
  const texts = lines.filter((line) => !line.startsWith("  "))
  expect(
    texts.flatMap((text) => [text, ...(["en", "vi"] as const).map((language) => `  ${readAs(text, names, language)}`)]),
  ).toEqual(lines)
})

test("every kind has an example in docs/rules.md, and the pack that comes with the program takes each", () => {
  const { pack } = wholePack
  const settings = pack.settings.map(({ code }) => code)
  const nameableByAll = { forms: new Map(pack.forms.map((form) => [form.code, form])), settings }
  const kinds = linesOf("kinds").flatMap((line) => {
    const rule = JSON.parse(line) as { readonly id: string }
    const form = pack.forms.find(({ code }) => rule.id.startsWith(`${code}-`))
    return loadRules("docs/rules.md", [rule], form!, [], nameableByAll).map(({ kind }) => kind)
  })
  expect(kinds).toEqual(ruleKinds.map(({ kind }) => kind))
})
