import { checkSubmission } from "../../../engine/checking/check-submission"
import { prepareRules } from "../../../engine/checking/prepare"
import { decimalText } from "../../../engine/figures/writing"
import { loadRules } from "../../../engine/forms/load-rules"
import { ruleKinds } from "../../../engine/rules/index"
import { drawn, mistakesIn, packOf } from "../../support/drawn"
import { year2018 } from "../../support/small-pack"

/** What a unit reports in rows 01 to 05 of one column, last period and this: `100 1 > 400 1`; and other units in theirs. */
interface Reports {
  readonly own: string
  readonly others?: readonly string[]
}

interface Example extends Reports {
  readonly rule: object
  /** Two figures for the threshold, on either side of that from which on the reports are told or not. */
  readonly figures: readonly [low: string, high: string]
}

const tier = ["100 > 80", "100 > 90", "100 > 100", "100 > 110", "100 > 120"]

const examples: Readonly<Record<string, Example>> = {
  "range minimum": { rule: { rows: ["01"] }, own: "5 > 5", figures: ["4", "6"] },
  "range maximum": { rule: { rows: ["01"] }, own: "5 > 5", figures: ["4", "6"] },
  "ratio minimum": {
    ...{ rule: { numerator: "01", denominator: "02", maximum: "9" }, own: "5 1 > 5 1", figures: ["4", "6"] },
  },
  "ratio maximum": {
    ...{ rule: { numerator: "01", denominator: "02", minimum: "1" }, own: "5 1 > 5 1", figures: ["4", "6"] },
  },
  "repeated from": { rule: { rows: ["01"] }, own: "10 > 10", figures: ["10", "10.1"] },
  "change factor": { rule: { rows: ["01"] }, own: "100 > 400", figures: ["3.9", "4"] },
  "change from": { rule: { rows: ["01"] }, own: "10 > 100", figures: ["100", "100.1"] },
  "swapped from": {
    ...{ rule: { by: "rows", rows: ["01", "02"] }, own: "10 40 > 40 10", figures: ["10", "10.1"] },
  },
  "rounded from": {
    ...{ rule: { rows: ["01", "02", "03", "04"] }, own: "0 > 1000 1234 151 987", figures: ["1000", "1000.1"] },
  },
  "peers score": { rule: { rows: ["01"] }, own: "100 > 200", others: tier, figures: ["3.5", "10"] },
  "pace width": { rule: { rows: ["01"] }, own: "100 > 200", others: tier, figures: ["4", "20"] },
}

const drawing = (figures: string) => {
  const rows = figures.trim().split(" ")
  return ["  | 1", ...Array.from({ length: 5 }, (_, i) => `0${i + 1} .2 | ${rows[i] ?? ""}`)].join("\n")
}

/** How many findings a rule comes to. */
function found(rule: object, { own, others = [] }: Reports): number {
  const [unit, ...peers] = [own, ...others].map((change, i) => {
    const [previous, submission] = change.split(" > ").map((text) => drawn(drawing(text)).submission)
    return { submission: { ...submission!, unit: `${i}` }, previous }
  })
  const { form } = drawn(drawing(""))
  const rules = loadRules("A.json", [{ id: "R1", severity: "error", ...rule }], form, [])
  const prepared = prepareRules(packOf({ ...form, rules }), new Map(), year2018)
  return checkSubmission(unit!.submission, prepared, [], unit!.previous, peers).length
}

const thresholds = ruleKinds.flatMap(({ kind, thresholds }) =>
  thresholds.map((threshold) => ({ ...threshold, kind, name: `${kind} ${threshold.parameter}` })),
)

test("every threshold that a back-test turns has an example here, and no other parameter is one", () => {
  expect(thresholds.map(({ name }) => name).sort()).toEqual(Object.keys(examples).sort())
})

test("a threshold turned the way that its kind calls quieter says less, turned the other way it says more", () => {
  for (const { name, kind, parameter, quieter } of thresholds) {
    const { rule, figures, ...reports } = examples[name]!
    const [low, high] = figures.map((figure) => found({ kind, ...rule, [parameter]: figure }, reports))
    const [told, untold] = { higher: [low, high], lower: [high, low] }[quieter]
    expect(`${name}: ${told! > 0} ${untold!}`).toBe(`${name}: true 0`)
  }
})

test("a rule that leaves out a threshold which has a usual figure says what it says with that figure", () => {
  const usual = thresholds.filter((threshold) => threshold.usual !== undefined)
  for (const { name, kind, parameter, usual: figure } of usual) {
    const { rule, figures, ...reports } = examples[name]!
    // The examples lie on the usual figure itself: one of the figures tried is it, the other lets them pass.
    expect([name, figures[0]]).toEqual([name, decimalText(figure!)])
    expect([name, found({ kind, ...rule }, reports)]).toEqual([
      name,
      found({ kind, ...rule, [parameter]: figures[0] }, reports),
    ])
  }
})

test("[L7] a threshold that must lie above a figure is refused at it, and taken just above", () => {
  for (const { name, kind, parameter, above } of thresholds.filter((threshold) => threshold.above !== undefined)) {
    const stated = (figure: string) => ({ kind, ...examples[name]!.rule, [parameter]: figure })
    const least = decimalText(above!)
    expect(mistakesIn(stated(least), drawing(""))).toEqual([
      `A.json, rules[0].${parameter}: found "${least}", wanted a decimal above ${least}`,
    ])
    expect([name, found(stated(`${least}.1`), { own: "1 > 2" })]).toEqual([name, 0])
  }
})
