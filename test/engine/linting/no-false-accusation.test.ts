import fc from "fast-check"
import { outcomesOf } from "../../../engine/checking/outcomes"
import { prepareRules } from "../../../engine/checking/prepare"
import type { RuleOutcome } from "../../../engine/findings/rule-outcome"
import { figureFrom } from "../../../engine/figures/figure"
import { settingsOf } from "../../../engine/forms/settings"
import { lint } from "../../../engine/linting/lint"
import { cellKeysOf } from "../../../engine/model/cell-spec"
import type { Observation } from "../../../engine/model/observation"
import type { Pack } from "../../../engine/model/pack"
import type { Submission } from "../../../engine/model/submission"
import { missingPolicies } from "../../../engine/formulas/missing"
import { relations } from "../../support/arbitrary-formula"
import { drawn } from "../../support/drawn"
import { lintedPack, type Linted } from "../../support/linted"
import { runs } from "../../support/runs"
import { year2018 } from "../../support/small-pack"

/** Three rows, one of them with a decimal, in two forms; which rows must be filled is part of what is at random. */
const drawing = `
       | 1
    01 |
    02 |
    03 .1 |`
const cells = ["A.01.1", "A.02.1", "A.03.1", "B.01.1"]

const term = fc
  .tuple(
    fc.constantFrom("", "", "", "2 * ", "0.5 * ", "-1 * "),
    fc.constantFrom(...cells, "PREV(A.01.1)", "PREV(A.02.1)"),
  )
  .map(([factor, cell]) => factor + cell)
const sum = fc
  .tuple(fc.array(term, { minLength: 1, maxLength: 3 }), fc.integer({ min: -1, max: 3 }))
  .map(([terms, constant]) => [...terms, constant].join(" + "))
const comparison = fc
  .tuple(sum, fc.constantFrom(...relations), sum)
  .map(([left, relation, right]) => `${left} ${relation} ${right}`)
const blank = fc.constantFrom("ISBLANK(A.01.1)", "NOT(ISBLANK(A.02.1))")
const condition: fc.Arbitrary<string> = fc.letrec<{ condition: string }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    comparison,
    fc.constantFrom("A.01.1 >= A.02.1", "A.01.1 <= 2", "A.02.1 = A.03.1", "A.02.1 / A.01.1 <= 2", "A.01.1 <= B.01.1"),
    blank,
    fc.tuple(fc.constantFrom("AND", "OR"), tie("condition"), tie("condition")).map(([f, a, b]) => `${f}(${a}; ${b})`),
    fc.tuple(tie("condition"), tie("condition")).map(([a, b]) => `IF(${a}; ${b})`),
    tie("condition").map((inner) => `NOT(${inner})`),
  ),
})).condition

const rule = fc.oneof(
  fc
    .record({
      kind: fc.constant("formula"),
      formula: condition,
      at: fc.constant("A.01.1"),
      missing: fc.constantFrom(...missingPolicies),
      severity: fc.constantFrom("error", "error", "warning", "info"),
    })
    .map((stated) => stated as object),
  fc.constantFrom<object>(
    { kind: "implies", given: "01", then: "02" },
    { kind: "together", row: "01", other: "02", severity: "warning" },
    { kind: "ratio", numerator: "01", denominator: "02", minimum: "0.5", maximum: "2" },
    { kind: "decrease", rows: ["01", "02"] },
    { kind: "change", rows: ["01"], from: "1", factor: "2" },
    { kind: "balance", by: "rows", total: "01", parts: ["02", "03"], missing: "partial_null" },
    { kind: "range", rows: ["01", "02"], maximum: "2" },
    { kind: "required", rows: ["01"] },
  ),
)
const linted: fc.Arbitrary<Linted> = fc
  .constantFrom("", "01", "01 02", "01 02 03")
  .map((required) => ({ forms: { A: drawing, B: drawing }, required }))

const value: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom("0", "1", "2", "3", "4") },
  { weight: 2, arbitrary: fc.constantFrom("0.5", "1.1", "-1", "2.25") },
  { weight: 2, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.constant("x") },
)
const keys = lintedPack([], { forms: { A: drawing, B: drawing } }).forms.flatMap((form) => cellKeysOf(form))
const filling = fc.tuple(...keys.map(() => value))

function submissionOf(values: readonly string[]): Submission {
  const { submission } = drawn(drawing)
  const observations = new Map(keys.map((key, i) => [key, observationOf(values[i] ?? "")]))
  return { ...submission, observations: observations }
}

function observationOf(text: string): Observation {
  const place = { sheet: "Biểu A", address: "A1" }
  if (text === "") return { state: "blank", place }
  if (text === "x") return { state: "unreadable", place, text, readings: [] }
  const [whole = "", fraction = ""] = text.split(".")
  return { state: "reported", place, figure: figureFrom(whole + fraction, fraction.length) }
}

function outcomes(pack: Pack, now: Submission, before: Submission | undefined): readonly RuleOutcome[] {
  return outcomesOf(now, prepareRules(pack, settingsOf(pack, {}), year2018), before)
}

test("[L6] [L16] a rule that is named as redundant or hidden never fails where all that it is named with hold", () => {
  let named = 0
  fc.assert(
    fc.property(
      ...([fc.array(rule, { minLength: 2, maxLength: 6 }), linted] as const),
      fc.array(fc.tuple(filling, fc.option(filling)), { minLength: 60, maxLength: 60 }),
      (rules, drawnForms, fillings) => {
        const pack = lintedPack(rules, drawnForms)
        const implied = lint(pack, []).filter(({ lint: found }) => found === "redundant" || found === "hidden")
        named += implied.length
        if (implied.length === 0) return
        for (const [now, before] of fillings) {
          const all = outcomes(pack, submissionOf(now), before === null ? undefined : submissionOf(before))
          // A figure below 0, or with too many decimals, is said by the rules that every form has.
          const isSaid = (ids: readonly string[]): boolean =>
            all.some((one) => one.outcome !== "holds" && (ids.includes(one.rule) || one.rule.endsWith(".number")))
          for (const {
            rules: [id],
            others,
          } of implied)
            if (all.some((one) => one.rule === id && one.outcome === "fails"))
              expect([id, now, isSaid(others)]).toEqual([id, now, true])
        }
      },
    ),
    runs(3),
  )
  // Some thirty of so many packs: enough not to pass for want of anything named.
  expect(named).toBeGreaterThan(5)
})

test("what is named as contradictory no figures satisfy, and a cell that can only be 0 never holds more", () => {
  let named = 0
  const figure = fc.constantFrom("0", "1", "2", "3", "5")
  const full = fc.tuple(...keys.map(() => figure))
  fc.assert(
    fc.property(
      ...([fc.array(rule, { minLength: 2, maxLength: 6 }), linted] as const),
      fc.array(full, { minLength: 60, maxLength: 60 }),
      (rules, drawnForms, fillings) => {
        const pack = lintedPack(rules, drawnForms)
        const found = lint(pack, [])
        const never = found.filter(({ lint: kind }) => /^(contradictory|alwaysZero|alwaysFails)$/.test(kind))
        const always = found.filter(({ lint: kind }) => kind === "alwaysHolds")
        named += never.length
        if (never.length + always.length === 0) return
        for (const values of fillings) {
          const all = outcomes(pack, submissionOf(values), submissionOf(values))
          const failing = new Set(all.flatMap((one) => (one.outcome === "fails" ? [one.rule] : [])))
          for (const one of always) expect([one.rules, failing.has(one.rules[0]!)]).toEqual([one.rules, false])
          for (const { lint: kind, rules: ids, cell } of never) {
            const isUnjudged = kind === "alwaysFails" && !all.some((one) => one.rule === ids[0])
            if (isUnjudged || (kind === "alwaysZero" && values[keys.indexOf(cell!)] === "0")) continue
            // Where a divisor is 0 a rule is undecided, and so not satisfied either.
            const isUnsatisfied = all.some((one) => ids.includes(one.rule) && one.outcome !== "holds")
            expect([kind, ids, values, isUnsatisfied]).toEqual([kind, ids, values, true])
          }
        }
      },
    ),
    runs(3),
  )
  // Some thirty of so many packs: enough not to pass for want of anything named.
  expect(named).toBeGreaterThan(5)
})
