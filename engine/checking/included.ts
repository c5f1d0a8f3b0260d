import { add, compare, isZero, subtract, zero, type Figure } from "../figures/figure"
import { decimalText } from "../figures/writing"
import type { Finding } from "../findings/finding"
import { judge, type Lookup } from "../formulas/evaluate"
import { lookedAt, type Condition } from "../formulas/formula"
import { message } from "../messages/catalogue"
import type { CellKey } from "../model/cell-key"
import { figureIn } from "../model/figure-in"
import type { Submission } from "../model/submission"
import { lookupIn } from "./lookup"
import type { PreparedExpansion, PreparedForm, PreparedRules } from "./prepare"

/** Another unit's report, by the unit's name. */
export interface Below {
  readonly name: string
  readonly submission: Submission
}

/** What comes out exactly is no chance when it is so many different figures of so many digits together … */
const leastFigures = 2
const leastDigits = 5
/** … or when small figures do in so many cells, two of three of them all, some of them held against the period before. */
const leastCells = 5
const leastAsBefore = 2

/**
 * Says which forms of a report look as if the reports of units below it were in its figures, which then count twice: in every cell
 * it has at least theirs, and in several cells theirs come out exactly. They do where the report has just theirs, where it has its
 * own figure of the period before and theirs on top, and where an equation that fails holds without theirs. All units below together
 * come before each alone. A form that is theirs throughout is a copy, and not meant.
 */
export function includedFindings(
  unit: string,
  { submission, findings }: { readonly submission: Submission; readonly findings: readonly Finding[] },
  below: readonly Below[],
  prepared: PreparedRules,
  previous: Submission | undefined,
): readonly Finding[] {
  const lookup = lookupIn(submission, previous)
  const failing = failingEquations(prepared, findings)
  const groups = below.length > 1 ? [below, ...below.map((one) => [one])] : [below]
  return prepared.forms.flatMap((form): readonly Finding[] => {
    if (form.typed.every((cell) => figureIn(submission, cell) === undefined)) return []
    for (const group of groups) {
      const theirs = together(form, group)
      const exact = exactIn(form, failing, lookup, theirs)
      if (exact === undefined) continue
      const others = group.map(({ name }) => name).join(", ")
      const facts = { form: form.code, unit, others, count: exact.length, cells: { cells: exact.slice(0, mostNamed) } }
      const said = message("form.includesBelow", facts)
      const finding = { rule: said.key, severity: "warning", outcome: "fails", causes: [], message: said } as const
      return [{ ...finding, related: [...theirs.keys()] }]
    }
    return []
  })
}

const mostNamed = 5

/** The cells in which the others' figures come out exactly; undefined where they may as well not be in the report's. */
function exactIn(
  form: PreparedForm,
  failing: readonly PreparedExpansion[],
  lookup: Lookup,
  theirs: ReadonlyMap<CellKey, Figure>,
): readonly CellKey[] | undefined {
  const shared = form.typed.flatMap((cell) => {
    const figure = theirs.get(cell)
    if (figure === undefined) return []
    const [own, before] = [lookup(cell), lookup.previous?.(cell)]
    const rest = typeof own === "object" ? subtract(own, figure) : undefined
    return [{ cell, rest, before: typeof before === "object" ? before : undefined }]
  })
  if (shared.some(({ rest }) => rest === undefined || compare(rest, zero) < 0)) return undefined
  if (shared.every(({ rest = zero }) => isZero(rest))) return undefined
  const none = shared.filter(({ rest = zero }) => isZero(rest))
  const asBefore = shared.filter(
    ({ rest = zero, before }) => before !== undefined && !isZero(before) && compare(rest, before) === 0,
  )
  const settled = settledCells(failing, lookup, theirs)
  const found = new Set([...none, ...asBefore].map(({ cell }) => cell).concat(settled))
  const exact = [...theirs.keys()].filter((cell) => found.has(cell))
  const figures = new Set(exact.map((cell) => decimalText(theirs.get(cell) ?? zero)))
  const digits = [...figures].reduce((count, text) => count + text.replace(/\D/g, "").length, 0)
  const isLarge = figures.size >= leastFigures && digits >= leastDigits
  const isMost = asBefore.length >= leastAsBefore && exact.length >= leastCells && 3 * exact.length >= 2 * shared.length
  return isLarge || isMost ? exact : undefined
}

/** What the reports have in each cell together, where that is something. */
function together({ added }: PreparedForm, below: readonly Below[]): ReadonlyMap<CellKey, Figure> {
  const sums = new Map<CellKey, Figure>()
  for (const cell of added) {
    const figure = below.flatMap(({ submission }) => figureIn(submission, cell) ?? []).reduce(add, zero)
    if (!isZero(figure)) sums.set(cell, figure)
  }
  return sums
}

/** What was found to be no equality and should be one. */
function failingEquations({ forms }: PreparedRules, findings: readonly Finding[]): readonly PreparedExpansion[] {
  const failing = new Set(
    findings.flatMap(({ rule, cell, outcome }) =>
      outcome === "fails" && cell !== undefined ? [`${rule} ${cell}`] : [],
    ),
  )
  if (failing.size === 0) return []
  return forms.flatMap(({ rules }) =>
    rules.flatMap(({ rule: { id }, expansions }) =>
      expansions.filter(({ at, condition }) => failing.has(`${id} ${at}`) && isEquation(condition)),
    ),
  )
}

/** Cells of equations that fail as the report stands, and hold once the others' figures are taken out. */
function settledCells(
  failing: readonly PreparedExpansion[],
  lookup: Lookup,
  theirs: ReadonlyMap<CellKey, Figure>,
): readonly CellKey[] {
  const without: Lookup = Object.assign(
    (cell: CellKey) => {
      const [value, figure] = [lookup(cell), theirs.get(cell)]
      return typeof value === "object" && figure !== undefined ? subtract(value, figure) : value
    },
    lookup.previous === undefined ? {} : { previous: lookup.previous },
  )
  return failing.flatMap(({ condition, missing }): readonly CellKey[] => {
    const touched = lookedAt(condition).find(({ cell, report }) => report === "this" && theirs.has(cell))
    if (touched === undefined || judge(condition, lookup, missing) !== "fails") return []
    return judge(condition, without, missing) === "holds" ? [touched.cell] : []
  })
}

function isEquation(condition: Condition): boolean {
  if (condition.op === "if") return isEquation(condition.then)
  return condition.op === "compare" && condition.relation === "=" && condition.tolerance === undefined
}
