import { add, compare, figureFrom, isZero, multiply, negate, subtract, sum, type Figure } from "../figures/figure"
import { parseDecimal } from "../figures/writing"
import type { MessageKey } from "../messages/catalogue"
import type { Fact, SignedCell } from "../messages/message"
import type { CellKey } from "../model/cell-key"
import { gradeOf, grades } from "./counts"
import type { Finding } from "./finding"

/**
 * The sums and equalities that fail only because of a figure that has a finding of its own, each with the gravest such finding: were
 * every figure in them what its finding takes it to be meant as, both sides would be equal to the last digit.
 *
 * Nothing is guessed: a figure counts only where its finding is at least as grave and leaves one figure that was meant; two that are
 * meant in one cell leave none, and what would still be off has an error of its own.
 */
export function settledBy(findings: readonly Finding[]): ReadonlyMap<Finding, Finding> {
  const doubted = doubtedIn(findings)
  const settled = new Map<Finding, Finding>()
  for (const finding of findings) {
    const equality = equalityOf(finding)
    const by = equality && settling(equality, finding, doubted)
    if (by !== undefined) settled.set(finding, by)
  }
  return settled
}

/** A cell whose figure a finding takes for another one that was meant. */
interface Doubted {
  readonly finding: Finding
  /** What is meant less what stands there. */
  readonly change: Figure
}

function doubtedIn(findings: readonly Finding[]): ReadonlyMap<CellKey, readonly Doubted[]> {
  const doubted = new Map<CellKey, Doubted[]>()
  for (const finding of findings) {
    const { cell } = finding
    const change = changeMeant(finding)
    if (cell !== undefined && change !== undefined)
      doubted.set(cell, [...(doubted.get(cell) ?? []), { finding, change }])
  }
  return doubted
}

/** By how much the figure would change: by the one correction that is offered, or back by the power of ten that it slipped. */
function changeMeant(finding: Finding): Figure | undefined {
  const { outcome, place, causes, message } = finding
  const stated = figureIn(message.facts.stated)
  if (outcome !== "fails" || stated === undefined || equalityOf(finding) !== undefined) return undefined
  const power = figureIn(message.facts.power)
  if (power !== undefined) {
    const meant =
      message.key === "change.slipUp"
        ? multiply(stated, figureFrom("1", String(power.digits).length - 1))
        : multiply(stated, power)
    return subtract(meant, stated)
  }
  const offered = causes.flatMap(({ corrections }) => corrections)
  const [only, ...others] = new Set(offered.map(({ to }) => to))
  const isHere = offered.every((one) => one.place.sheet === place?.sheet && one.place.address === place.address)
  const meant = only === undefined || others.length > 0 || !isHere ? undefined : parseDecimal(only)
  return meant && subtract(meant, stated)
}

/** Two sides that ought to be equal and are not. */
interface Equality {
  /** The left side less the right one. */
  readonly off: Figure
  /** What both sides are made of; the right one's cells with their signs turned. */
  readonly cells: readonly SignedCell[]
}

type SidesOf = (facts: Finding["message"]["facts"]) => readonly [left: Fact | undefined, right: Fact | undefined]

const equalities: Readonly<Partial<Record<MessageKey, SidesOf>>> = {
  "balance.off": ({ stated, sum: parts }) => [stated, parts],
  "balance.computed": ({ stated, sum: parts }) => [stated, parts],
  "compare.equal": ({ left, right }) => [left, right],
  "carried.off": ({ opening, closing }) => [opening, closing],
}

function equalityOf({ outcome, cell, message: { key, facts } }: Finding): Equality | undefined {
  const [left, right] = (equalities[key]?.(facts) ?? []).map(figureIn)
  if (outcome !== "fails" || cell === undefined || left === undefined || right === undefined) return undefined
  const others = key === "compare.equal" ? cellsIn(facts.other) : key === "carried.off" ? [] : cellsIn(facts.parts)
  return {
    off: subtract(left, right),
    cells: [{ cell, sign: 1 }, ...others.map((one) => ({ ...one, sign: one.sign === 1 ? -1 : 1 }) as const)],
  }
}

function settling(
  { off, cells }: Equality,
  finding: Finding,
  doubted: ReadonlyMap<CellKey, readonly Doubted[]>,
): Finding | undefined {
  const changes: Figure[] = []
  const by: Finding[] = []
  for (const { cell, sign, previous } of cells) {
    const grave = (doubted.get(cell) ?? []).filter((one) => previous !== true && rankOf(one.finding) <= rankOf(finding))
    const [first, ...others] = grave
    if (first === undefined) continue
    if (others.some(({ change }) => compare(change, first.change) !== 0)) return undefined
    changes.push(sign === 1 ? first.change : negate(first.change))
    if (!isZero(first.change)) by.push(...grave.map((one) => one.finding))
  }
  if (!isZero(add(off, sum(changes)))) return undefined
  return by.reduce<Finding | undefined>(
    (gravest, one) => (gravest === undefined || rankOf(one) < rankOf(gravest) ? one : gravest),
    undefined,
  )
}

function rankOf(finding: Finding): number {
  return grades.indexOf(gradeOf(finding))
}

function figureIn(fact: Fact | undefined): Figure | undefined {
  return typeof fact === "object" && "digits" in fact ? fact : undefined
}

function cellsIn(fact: Fact | undefined): readonly SignedCell[] {
  if (typeof fact !== "object") return []
  if ("terms" in fact) return fact.terms
  if ("cells" in fact) return fact.cells.map((cell) => ({ cell, sign: 1 }))
  return "cell" in fact ? [{ cell: fact.cell, sign: 1 }] : []
}
