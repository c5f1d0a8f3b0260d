import type { Figure } from "../../figures/figure"
import type { Ledger, LedgerLine } from "../../merging/merged"
import { specsOf } from "../../model/cell-spec"
import type { Place } from "../../model/observation"
import type { Source } from "../../model/submission"
import { placesShown } from "./figures"
import { bySource } from "./order"
import type { SummaryRequest } from "./request"

/** Units in the register's order as they come; then the files that are nobody's, which come as they arrived, by name. */
export function ledgerInOrder({ lines }: Pick<Ledger, "lines">): readonly LedgerLine[] {
  return [
    ...lines.filter(({ unit }) => unit !== undefined),
    ...bySource(lines.filter(({ unit }) => unit === undefined)),
  ]
}

/** A figure that was read somewhere, and the decimals it is shown with. */
export interface FigureRead {
  readonly figure: Figure
  readonly places: number
}

/** What was read at each place of each file that belongs to a unit, whether it counts or not. */
export function figuresRead({ pack, tracking }: SummaryRequest): ReadonlyMap<string, FigureRead> {
  const specs = new Map(pack.forms.flatMap((form) => [...specsOf(form)]))
  const read = new Map<string, FigureRead>()
  for (const { chosen, superseded, tied } of tracking.senders) {
    for (const { source, outcome } of [...(chosen === undefined ? [] : [chosen]), ...superseded, ...tied]) {
      for (const [cell, observation] of outcome.submission.observations) {
        if (observation.state !== "reported") continue
        const { figure, place } = observation
        const places = placesShown(specs.get(cell) ?? figure, [figure])
        read.set(traceOf(source, place), { figure, places })
      }
    }
  }
  return read
}

/** A place of a file, as `figuresRead` keeps it. */
export function traceOf({ file, sha256 }: Source, { sheet, address }: Place): string {
  return JSON.stringify([file, sha256, sheet, address])
}
