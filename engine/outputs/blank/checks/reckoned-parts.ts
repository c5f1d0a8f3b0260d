import type { Figure } from "../../../figures/figure"
import { quantityOf, type Lookup } from "../../../formulas/evaluate"
import { lookedAt, type Quantity } from "../../../formulas/formula"
import { observedBefore } from "../../../formulas/observed-value"
import type { ReferTo } from "../../../formulas/references"
import type { CellValue } from "../../../formulas/values"
import { partsOfKey, type CellKey } from "../../../model/cell-key"
import type { Submission } from "../../../model/submission"
import { addressOf } from "../../../workbook/address"
import { storedValue, type Reckoned } from "./reckoned-values"
import { firstColumnBeyond, positionOn, reckonedAt, type ReckonedForm } from "./reckoning-geometry"

/** What many verdicts ask for, reckoned once: an estimate among exact figures would else ask it of every figure for each of them. */
export interface ReckonedParts {
  /** Where a quantity stands, for a formula that asks for it. */
  readonly place: NonNullable<ReferTo["apart"]>
  /** All that was asked for so far. */
  all(): readonly Reckoned[]
}

/** Parts of rules stand beyond all figures, each in the line of the first cell that it looks at. */
export function reckonedParts(forms: readonly ReckonedForm[], previous: Submission | undefined): ReckonedParts {
  const parts = new Map<string, Reckoned>()
  const next = new Map<number, number>()
  const beyond = firstColumnBeyond(forms)
  const lookup = lookupOf(forms, previous)
  const lineOf = (quantity: Quantity): number => {
    for (const { cell } of lookedAt(quantity)) {
      const reckoned = forms.find(({ issued }) => issued.form.code === partsOfKey(cell).form)
      const at = reckoned && positionOn(reckoned.issued, cell)
      if (reckoned !== undefined && at !== undefined) return reckonedAt(reckoned, at).row
    }
    return forms[0]?.row ?? 1
  }
  return {
    place(quantity, policy, formula) {
      const known = parts.get(formula)
      if (known !== undefined) return { address: addressOf(known.at) }
      const row = lineOf(quantity)
      const column = next.get(row) ?? beyond
      next.set(row, column + 1)
      const stored = storedValue(quantityOf(quantity, lookup, policy))
      parts.set(formula, { at: { row, column }, formula, stored })
      return { address: addressOf({ row, column }) }
    },
    all: () => [...parts.values()],
  }
}

/** What stands in the workbook as it is issued. */
function lookupOf(forms: readonly ReckonedForm[], previous: Submission | undefined): Lookup {
  const figures = new Map<CellKey, Figure>(forms.flatMap(({ issued }) => [...issued.figures]))
  const now = (cell: CellKey): CellValue => figures.get(cell) ?? "blank"
  return previous === undefined
    ? now
    : Object.assign(now, { previous: (cell: CellKey) => observedBefore(previous.observations.get(cell)) })
}
