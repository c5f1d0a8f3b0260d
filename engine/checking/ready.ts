import { compile, type Judge } from "../formulas/compile"
import type { LookedAt } from "../formulas/formula"
import type { CellKey } from "../model/cell-key"
import type { PreparedExpansion, PreparedRules } from "./prepare"

/** Prepared rules made ready to judge: no plain data, so they stay where they were made. */
export interface ReadyRules {
  /** Everything that some rule looks at, once; the values to judge stand in this order. */
  readonly looksAt: readonly LookedAt[]
  readonly judgeOf: (expansion: PreparedExpansion) => Judge
}

/** Makes prepared rules ready, once for all submissions that are judged by them. */
export function readied(prepared: PreparedRules): ReadyRules {
  const known = readiedOf.get(prepared)
  if (known !== undefined) return known
  const ready = made(prepared)
  readiedOf.set(prepared, ready)
  return ready
}

/** Prepared rules never change, and every submission of a run is judged by the same ones. */
const readiedOf = new WeakMap<PreparedRules, ReadyRules>()

function made({ forms }: PreparedRules): ReadyRules {
  const looksAt: LookedAt[] = []
  const indexes = {
    this: new Map<CellKey, number>(),
    previous: new Map<CellKey, number>(),
    peers: new Map<CellKey, number>(),
  }
  const indexOf = (at: LookedAt): number => {
    const known = indexes[at.report].get(at.cell)
    if (known !== undefined) return known
    const index = looksAt.push(at) - 1
    indexes[at.report].set(at.cell, index)
    return index
  }
  const judges = new Map<PreparedExpansion, Judge>()
  for (const { rules } of forms) {
    for (const { expansions } of rules) {
      for (const expansion of expansions) {
        judges.set(expansion, compile(expansion.condition, expansion.missing, indexOf))
      }
    }
  }
  return {
    looksAt,
    judgeOf: (expansion) => {
      const judge = judges.get(expansion)
      if (judge === undefined) throw new RangeError(`nothing of these rules is asked of ${expansion.at}`)
      return judge
    },
  }
}
