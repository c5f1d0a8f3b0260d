import type { Figure } from "../figures/figure"
import type { CellKey } from "../model/cell-key"
import { compile, compileQuantity } from "./compile"
import { lookedAt, type Condition, type Formula, type LookedAt, type Quantity } from "./formula"
import type { IndexOf } from "./judged-where"
import { blankIsZero, type MissingPolicy } from "./missing"
import type { OtherChanges } from "./pace"
import type { CellValue, Value, Verdict } from "./values"

/**
 * What stands in the cells of a report. `previous` is what the report of the period before has there: undefined for a cell
 * that was not asked for then. It is absent where no such report is known. `peers` are the figures that the other units of
 * the same tier report there, `peerChanges` what those of them report that reported it for the period before, too; absent where
 * nobody knows them.
 */
export interface Lookup {
  (cell: CellKey): CellValue
  readonly previous?: (cell: CellKey) => CellValue | undefined
  readonly peers?: (cell: CellKey) => readonly Figure[]
  readonly peerChanges?: (cell: CellKey) => OtherChanges
}

/** Judges a condition over the cells it looks at. Blank cells mean what the policy says. Throws as `compile` does. */
export function judge(condition: Condition, lookup: Lookup, policy: MissingPolicy): Verdict {
  return compile(condition, policy, indexIn(condition))(valuesOf(condition, lookup))
}

/** The figure that a quantity comes to. Undefined where it hangs on an unknown cell. Throws as `compileQuantity` does. */
export function quantityOf(quantity: Quantity, lookup: Lookup, policy: MissingPolicy): Figure | undefined {
  return compileQuantity(quantity, policy, indexIn(quantity))(valuesOf(quantity, lookup))
}

/** What leaves a formula undecided: unreadable cells, and blank ones where a blank is unknown. */
export function unknownIn(formula: Formula, lookup: Lookup, policy: MissingPolicy): readonly LookedAt[] {
  return lookedAt(formula).filter((at) => {
    const value = valueAt(at, lookup)
    return value === undefined || value === "unreadable" || (value === "blank" && !blankIsZero(policy))
  })
}

/** What a lookup has where a formula looks. */
export function valueAt({ cell, report }: LookedAt, lookup: Lookup): Value {
  switch (report) {
    case "this":
      return lookup(cell)
    case "previous":
      return lookup.previous?.(cell)
    case "peers":
      return lookup.peers?.(cell)
    case "peerChanges":
      return lookup.peerChanges?.(cell)
  }
}

function valuesOf(formula: Formula, lookup: Lookup): readonly Value[] {
  return lookedAt(formula).map((at) => valueAt(at, lookup))
}

function indexIn(formula: Formula): IndexOf {
  const all = lookedAt(formula)
  return ({ cell, report }) => all.findIndex((at) => at.cell === cell && at.report === report)
}
