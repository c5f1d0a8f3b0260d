import { lookupIn } from "../../../engine/checking/lookup"
import { judge } from "../../../engine/formulas/evaluate"
import { loadRules } from "../../../engine/forms/load-rules"
import type { Submission } from "../../../engine/model/submission"
import { expand } from "../../../engine/rules/expand"
import { drawn } from "../../support/drawn"
import { manualPage } from "../../support/manual-page"
import { year2018 } from "../../support/small-pack"

const { linesOf, figuresOf } = manualPage("docs/rules.md")
const codes = ["T1", "T2", "T3"]
const forms = codes.map((code) => drawn(figuresOf(code)[0]!, code).form)
const [before] = figuresOf("T1 of the year before").map((drawing) => drawn(drawing, "T1").submission)

function report(title: (code: string) => string): Submission {
  const all = codes.map((code) => drawn(figuresOf(title(code))[0]!, code).submission)
  return { ...all[0]!, observations: new Map(all.flatMap(({ observations }) => [...observations])) }
}

const reports = [report((code) => code), report((code) => `${code} that is wrong`)]

interface Published {
  readonly rule: { readonly id: string }
  readonly verdicts: readonly string[]
}

const published = linesOf("published").map((line): Published => {
  const [, json = "{}", ...verdicts] = /^(\{.*\}) +(\w+) +(\w+)$/.exec(line) ?? []
  return { rule: JSON.parse(json) as Published["rule"], verdicts }
})
const codeOf = ({ rule }: Published) => rule.id.split("-")[1]!
const gravity = ["notJudged", "holds", "undecided", "fails"] as const

/** What a rule comes to over all the cells that it speaks of: the gravest of its verdicts. */
function verdictOf({ rule }: Published, submission: Submission): string {
  const form = forms.find(({ code }) => rule.id.startsWith(`${code}-`))!
  const nameable = { forms: new Map(forms.map((one) => [one.code, one])), settings: [] }
  const [loaded] = loadRules("docs/rules.md", [rule], form, [], nameable)
  const lookup = lookupIn(submission, before)
  const verdicts = expand(loaded!, { form, forms, settings: new Map(), period: year2018 }).map(
    ({ condition, missing }) => gravity.indexOf(judge(condition, lookup, missing)),
  )
  return gravity[Math.max(...verdicts)]!
}

test("[L6] every published rule in docs/rules.md has the verdicts that stand beside it", () => {
  const judged = published.map((one) => ({ ...one, verdicts: reports.map((submission) => verdictOf(one, submission)) }))
  expect(judged).toEqual(published)
})

test("every published rule holds over the report that is right, and none over the one that is wrong", () => {
  expect(published.filter(({ verdicts }) => verdicts[0] !== "holds").map(codeOf)).toEqual([])
  // What cannot be read was said by the reader: the rule has nothing to compare.
  expect(published.filter(({ verdicts }) => verdicts[1] !== "fails").map(codeOf)).toEqual(["FDT"])
})

test("all 18 rules of the proof of concept, and every type that needs no outside list, are written out", () => {
  const all = Array.from({ length: 18 }, (_, i) => `P${String(i + 1).padStart(2, "0")}`)
  const types = "FDT FDL FDM RWD REP RTS RNR COC VIR VCO VAD VNO VSA".split(" ")
  expect(published.map(codeOf)).toEqual([...all, ...types])
})
