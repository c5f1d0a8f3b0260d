import type { CellKey } from "../model/cell-key"
import { expandRules } from "../rules/expand"
import type { Scope } from "../rules/scope"

/**
 * The opening cells of a form, each with the closing cell of the period before that it carries on: wherever a rule would have
 * one figure of the last report stand in a cell, and nothing else.
 */
export function openingsOf(scope: Scope): ReadonlyMap<CellKey, CellKey> {
  const openings = new Map<CellKey, CellKey>()
  for (const { expansions } of expandRules(scope)) {
    for (const { at, expected } of expansions) {
      if (expected?.op === "previous" && !openings.has(at)) openings.set(at, expected.cell)
    }
  }
  return openings
}
