import { judging, leansOnKnown } from "../checking/judging"
import type { Peer } from "../checking/lookup"
import type { PreparedRules } from "../checking/prepare"
import { compare, figureFrom, zero, type Figure } from "../figures/figure"
import { decimalText } from "../figures/writing"
import { compile, type Judge } from "../formulas/compile"
import { valueAt } from "../formulas/evaluate"
import { lookedAt, type LookedAt } from "../formulas/formula"
import type { Form } from "../model/form"
import type { Limit } from "../model/limit"
import { oncePer } from "../model/once-per"
import type { Pack } from "../model/pack"
import type { Period } from "../model/period"
import type { Rule } from "../model/rule"
import type { Submission } from "../model/submission"
import { expand } from "../rules/expand"
import { ruleKinds } from "../rules/index"
import type { Threshold } from "../rules/kind"
import { figureOfLimit } from "../rules/limit"
import type { TestedThreshold } from "./tested"

/** A report that counts, with all that it is judged by. */
export interface Report {
  readonly submission: Submission
  readonly file: string
  readonly period: Period
  readonly settings: ReadonlyMap<string, Figure>
  readonly prepared: PreparedRules
  readonly peers: readonly Peer[]
  readonly previous?: Submission
}

/** In how many of a hundred reports more the rule may fail than for its other limits; any share counts as one report at least. */
const shares = [0, 1, 2, 5] as const

/** What other figures for the thresholds of a rule would have said of the reports; nothing where it was judged in none. */
export function testedThresholds(
  rule: Rule,
  form: Form,
  pack: Pack,
  reports: readonly Report[],
  judged: number,
): readonly TestedThreshold[] {
  const kind = ruleKinds.find((candidate) => candidate.kind === rule.kind)
  if (kind === undefined || judged === 0) return []
  return kind.thresholds.flatMap((threshold): readonly TestedThreshold[] => {
    const stated = statedIn(rule, threshold)
    if (stated === undefined) return []
    const failing = failingWith({ rule, form, pack, reports, threshold })
    const figures = ladder.filter((figure) => threshold.above === undefined || compare(figure, threshold.above) > 0)
    // The strictest first, so that further on it can only fail in fewer.
    const tried = threshold.quieter === "higher" ? figures : [...figures].reverse()
    const quietest = tried.at(-1)
    const fewest = quietest === undefined ? 0 : failing(quietest)
    const found = shares.flatMap((share) => strictest(tried, fewest + Math.ceil((judged * share) / 100), failing) ?? [])
    const texts = found.map(({ figure }) => decimalText(figure))
    return [
      {
        parameter: threshold.parameter,
        now: valuesIn(stated, reports),
        ...("setting" in stated ? { setting: stated.setting } : {}),
        others: found.filter((_, i) => texts.indexOf(texts[i] ?? "") === i),
      },
    ]
  })
}

function statedIn({ parameters }: Rule, { parameter, usual }: Threshold): Limit | undefined {
  const stated = new Map(Object.entries(parameters as object)).get(parameter) as Limit | undefined
  return stated ?? usual
}

function valuesIn(stated: Limit, reports: readonly Report[]): readonly Figure[] {
  const all = reports.map((report) => figureOfLimit(stated, report))
  return [...new Map(all.map((figure) => [decimalText(figure), figure])).values()]
}

/** 0, and every figure of two digits from 0.001 to 9,900,000,000. */
const ladder: readonly Figure[] = [
  zero,
  ...Array.from({ length: 13 }, (_, decade) =>
    Array.from({ length: 90 }, (__, i) => {
      const [digits, places] = [String(10 + i), 4 - decade]
      return places >= 0 ? figureFrom(digits, places) : figureFrom(digits + "0".repeat(-places), 0)
    }),
  ).flat(),
]

/** The first figure of those with which at most so many reports fail; undefined where none is, or where any figure will do. */
function strictest(
  tried: readonly Figure[],
  most: number,
  failing: (figure: Figure) => number,
): { readonly figure: Figure; readonly fails: number } | undefined {
  let [low, high] = [0, tried.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const figure = tried[middle]
    if (figure !== undefined && failing(figure) <= most) high = middle
    else low = middle + 1
  }
  const figure = low === 0 ? undefined : tried[low]
  return figure && { figure, fails: failing(figure) }
}

interface Tried {
  readonly rule: Rule
  readonly form: Form
  readonly pack: Pack
  readonly reports: readonly Report[]
  readonly threshold: Threshold
}

/** In how many reports the rule fails with another figure for its threshold: judged, not estimated. */
function failingWith({ rule, form, pack, reports, threshold }: Tried): (figure: Figure) => number {
  const known = new Map<string, number>()
  const rounds = roundsOf(reports)
  return (figure) => {
    const key = decimalText(figure)
    const before = known.get(key)
    if (before !== undefined) return before
    const changed = { ...rule, parameters: { ...(rule.parameters as object), [threshold.parameter]: figure } }
    let fails = 0
    for (const round of rounds) {
      const { settings, period, prepared } = round.first
      const asked = prepared.forms.find(({ code }) => code === form.code)?.rules.find((one) => one.rule === rule)
      const looked: LookedAt[] = []
      const ready = expand(changed, { form, forms: pack.forms, settings, period }).map(({ condition, missing }, i) => {
        const own = lookedAt(condition)
        looked.push(...own)
        const from = looked.length - own.length
        const judge: Judge = compile(
          condition,
          missing,
          ({ cell, report }) => from + own.findIndex((at) => at.cell === cell && at.report === report),
        )
        return { judge, expansion: asked?.expansions[i] }
      })
      for (const report of round.reports) {
        const { unknown, judged } = judgedOf(report)
        if (unknown.has(form.code)) continue
        const values = looked.map((at) => valueAt(at, judged.lookup))
        const isFailing = ready.some(
          ({ judge, expansion }) =>
            expansion !== undefined && leansOnKnown(expansion, unknown) && judge(values) === "fails",
        )
        if (isFailing) fails += 1
      }
    }
    known.set(key, fails)
    return fails
  }
}

const judgedOf = oncePer(({ submission, prepared, previous, peers }: Report) =>
  judging(submission, prepared, previous, peers),
)

interface Round {
  readonly first: Report
  readonly reports: readonly Report[]
}

/** Reports that are judged by the same written-out rules. */
function roundsOf(reports: readonly Report[]): readonly Round[] {
  const rounds = new Map<PreparedRules, Report[]>()
  for (const report of reports) rounds.set(report.prepared, [...(rounds.get(report.prepared) ?? []), report])
  return [...rounds.values()].flatMap((all) => all.slice(0, 1).map((first) => ({ first, reports: all })))
}
