import { zero } from "../figures/figure"
import { judge } from "../formulas/evaluate"
import { blankIsZero } from "../formulas/missing"
import type { CellKey } from "../model/cell-key"
import type { Severity } from "../model/rule"
import type { Asked } from "./asked"
import type { Claim } from "./claim"

/** The gravest first: 0, 1, 2. */
export const gravityOf = { error: 0, warning: 1, info: 2 } as const satisfies Readonly<Record<Severity, number>>

/** What is known of the cells of a report in which a rule fails. */
export interface Known {
  readonly asked: Asked
  /** Cells that hold a figure. */
  readonly figures: ReadonlySet<CellKey>
  /** Cells in which something is written. */
  readonly filled: ReadonlySet<CellKey>
  /** What wants a cell filled, at least as gravely as the rule fails: where the cell is blank, this is said. */
  readonly required: ReadonlyMap<CellKey, Asked>
}

/** What must be so where the claim that `asked` fails is true. */
export function knownWhere(asked: Asked, fails: Claim, required: Known["required"]): Known {
  const { missing } = asked.expansion
  const sure = sureIn(fails)
  const figures = blankIsZero(missing) ? new Set<CellKey>() : sure.figures
  const all = missing === "non_null" ? asked.cells : []
  return { asked, figures, filled: new Set([...figures, ...sure.filled, ...all]), required }
}

interface Sure {
  readonly figures: ReadonlySet<CellKey>
  readonly filled: ReadonlySet<CellKey>
}

/** A verdict by Kleene's logic has a way along which everything is known: of several ways, only what they share is. */
function sureIn(claim: Claim): Sure {
  if (claim.op === "literal") return { figures: new Set(claim.figures), filled: new Set(claim.filled) }
  const parts = claim.of.map(sureIn)
  return { figures: joined(parts, "figures", claim.op), filled: joined(parts, "filled", claim.op) }
}

function joined(parts: readonly Sure[], of: keyof Sure, op: "all" | "any"): ReadonlySet<CellKey> {
  const all = new Set(parts.flatMap((part) => [...part[of]]))
  return op === "all" ? all : new Set([...all].filter((cell) => parts.every((part) => part[of].has(cell))))
}

/**
 * Whether another rule is judged wherever this one fails, and says something unless it holds; then what else must hold for that
 * (a rule that wants a cell filled), else undefined. What it says is that it fails, or, unless it only tells, that it cannot be
 * judged.
 */
export function judgedWith(
  { expansion, cells, previous, peers, rule, forms }: Asked,
  known: Known,
): readonly Asked[] | undefined {
  const failing = known.asked
  const { missing, condition } = expansion
  if (gravityOf[rule.severity] > gravityOf[failing.rule.severity]) return undefined
  if (!isWithin(forms, failing.forms) || !isWithin(previous, failing.previous) || !isWithin(peers, failing.peers))
    return undefined
  const isSame = missing === failing.expansion.missing && isAlike(condition, failing.expansion.condition)
  if (isSame) return []
  if (isHarmlessWhereBlank({ expansion, cells, previous, peers })) return []
  // A rule that only tells says nothing where it cannot be judged.
  const isDecided = [...cells].every((cell) => known.figures.has(cell))
  if (rule.severity === "info" && !isDecided) return undefined
  const needs = [...cells].map((cell) => (known.filled.has(cell) ? [] : known.required.get(cell)))
  switch (missing) {
    case "non_null":
      // A blank of the period before, or of another unit, leaves it unjudged as one of its own does.
      if (previous.size + peers.size > 0 && failing.expansion.missing !== "non_null") return undefined
      return needs.includes(undefined) ? undefined : needs.flatMap((one) => one ?? [])
    case "always_zero":
      return []
    case "always_null":
    case "partial_null":
    case "partial_zero": {
      // A rule about one cell that cannot be judged says nothing: it was said when the cell was read.
      if (needs.some((one) => Array.isArray(one))) return []
      const wanted = needs.find((one) => one !== undefined)
      if (wanted !== undefined) return [wanted].flat()
      const isPartial = /^(partial_zero|non_zero)$/.test(failing.expansion.missing)
      return isPartial && missing === "partial_zero" && isWithin(failing.cells, cells) ? [] : undefined
    }
    case "non_zero":
      return failing.expansion.missing === "non_zero" && isWithin(failing.cells, cells) ? [] : undefined
  }
}

/** A rule about one cell that holds of 0: where the cell is blank, and it is not judged, nothing else can see less than 0 there. */
function isHarmlessWhereBlank({
  expansion,
  cells,
  previous,
  peers,
}: Pick<Asked, "expansion" | "cells" | "previous" | "peers">): boolean {
  if (cells.size !== 1 || previous.size > 0 || peers.size > 0 || expansion.condition.op !== "compare") return false
  return judge(expansion.condition, () => zero, "always_zero") === "holds"
}

function isWithin<T>(inner: ReadonlySet<T>, outer: ReadonlySet<T>): boolean {
  return [...inner].every((one) => outer.has(one))
}

function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, plain) === JSON.stringify(other, plain)
}

function plain(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value
}
